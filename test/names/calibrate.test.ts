import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/names/calibrate.js";
import { fitCalibration } from "../../src/training/names/calibration.js";

describe("calibrate", () => {
  const table = {
    person: [
      [0.4, 0.2],
      [0.8, 0.6],
    ],
  } as const;
  it.each([
    ["person", 0.2, 0.1],
    ["person", 0.4, 0.2],
    ["person", 0.6, 0.4],
    ["person", 0.8, 0.6],
    ["person", 1, 0.8],
    ["place", 0.3, 0.3],
  ] as const)("%s at %d is right %d of the time", (type, probability, expected) => {
    expect(calibrate(table, type, probability)).toBeCloseTo(expected, 9);
  });
});

describe("fitCalibration", () => {
  it("rises, and meets the share of right names", () => {
    const outcomes = Array.from({ length: 2400 }, (_, i) => {
      const probability = (i % 100) / 100;
      return { type: "person" as const, probability, right: (i * 7919) % 100 < 70 * probability };
    });
    const points = fitCalibration(outcomes).person!;
    for (let i = 1; i < points.length; i++) expect(points[i]![1]).toBeGreaterThan(points[i - 1]![1]);
    const high = points[points.length - 1]!;
    expect(Math.abs(high[1] - 0.7 * high[0])).toBeLessThan(0.1);
  });
});
