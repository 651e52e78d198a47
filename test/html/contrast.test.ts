import { describe, expect, test } from "vitest";
import { GROUNDS, INKS } from "../../src/html/palette.js";

/** WCAG 2's contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

describe("every ink reads on every ground (AA: 4.5)", () => {
  const pairs = Object.keys(INKS).flatMap((ink) =>
    Object.keys(GROUNDS).flatMap((ground) => ["light", "dark"].map((theme, at) => [ink, ground, theme, at] as const)),
  );
  test.each(pairs)("%s on %s, %s", (ink, ground, _theme, at) => {
    expect(contrast(INKS[ink]![at]!, GROUNDS[ground]![at]!)).toBeGreaterThanOrEqual(4.5);
  });
});
