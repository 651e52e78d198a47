import { expect, test } from "vitest";
import { summariseClaims } from "../../src/casualties/summarise.js";
import { claimsIn } from "./figures.js";

test("conflicting and updated figures are grouped by outcome and source", () => {
  const text =
    "Police said 12 people were killed. Doctors said between 15 and 20 people were killed. Police said 14 people were killed. Dozens were injured. The toll could reach 40.";
  const rows = summariseClaims(claimsIn(text)).map((s) => [
    s.outcome,
    s.modality,
    s.source,
    s.lowest,
    s.highest,
    s.latest.count.text,
  ]);
  expect(rows).toEqual([
    ["dead", "asserted", "Police", 12, 14, "14"],
    ["dead", "asserted", "Doctors", 15, 20, "between 15 and 20"],
    ["injured", "asserted", null, null, null, "Dozens"],
    ["dead", "expected", null, 40, 40, "40"],
  ]);
});

test("no claims, no groups", () => {
  expect(summariseClaims([])).toEqual([]);
});
