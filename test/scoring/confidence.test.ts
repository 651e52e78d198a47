import { describe, expect, it } from "vitest";
import { binsOf, calibrationError, rankingOf } from "../../src/scoring/confidence.js";
import type { Judged } from "../../src/scoring/types.js";

/** `count` results at a confidence, so many of them right. */
const at = (confidence: number, count: number, right: number): Judged[] =>
  Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }));

describe("calibration error", () => {
  it("is null without results", () => {
    expect(calibrationError([])).toBeNull();
  });

  it("is 0 where of those at 0.8 eight in ten are right", () => {
    // interleaved, so that every bin of ten has eight right ones
    const judged = Array.from({ length: 150 }, (_, i) => ({ confidence: 0.8, right: i % 10 < 8 }));
    expect(calibrationError(judged)).toBeCloseTo(0, 10);
  });

  it("is the mean distance, whichever side", () => {
    // bins of 20: seven and eight
    const judged = [...at(0.2, 140, 140), ...at(0.9, 160, 0)];
    expect(calibrationError(judged)).toBeCloseTo((140 * 0.8 + 160 * 0.9) / 300, 10);
  });

  it("weighs bins by what they hold where results do not divide", () => {
    // 16 results in 15 bins: the last two share one
    const bins = binsOf([...at(0.1, 14, 0), ...at(0.7, 2, 1)]);
    expect(bins.map(({ count }) => count)).toEqual([...Array(14).fill(1), 2]);
    expect(bins.at(-1)).toEqual({ count: 2, confidence: 0.7, right: 0.5 });
    expect(calibrationError([...at(0.1, 14, 0), ...at(0.7, 2, 1)])).toBeCloseTo((14 * 0.1 + 2 * 0.2) / 16, 10);
  });
});

describe("ranking", () => {
  it.each<[string, Judged[], number | null]>([
    ["nothing", [], null],
    ["all right", at(0.4, 3, 3), null],
    ["all wrong", at(0.4, 3, 0), null],
    ["right above wrong", [...at(0.9, 2, 2), ...at(0.1, 2, 0)], 1],
    ["wrong above right", [...at(0.1, 2, 2), ...at(0.9, 2, 0)], 0],
    ["all alike", at(0.5, 4, 2), 0.5],
    // right 0.9 beats both wrong ones, right 0.5 beats one and ties with the other: 3.5 of 4
    ["a tie", [...at(0.9, 1, 1), ...at(0.5, 2, 1), ...at(0.2, 1, 0)], 0.875],
  ])("of %s", (_, judged, expected) => {
    expect(rankingOf(judged)).toBe(expected);
  });
});
