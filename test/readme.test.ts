import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../src/index.js";

const readme = readFileSync("README.md", "utf8");

test("the ten-line example prints what the README says", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const printed = /prints\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const lines: string[] = [];
  const print = (...parts: readonly unknown[]): void => void lines.push(parts.join(" "));
  // the example is the README's own; its import and its one type are all that is not JavaScript
  const plain = code.replace(/^import .*\n/, "").replace(": string | null", "");
  new Function("extract", "console", plain)(extract, { log: print });
  expect(`${lines.join("\n")}\n`).toBe(printed);
  expect(lines.length).toBeGreaterThan(3);
});
