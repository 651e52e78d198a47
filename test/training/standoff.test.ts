import { describe, expect, it } from "vitest";
import { readStandoff } from "../../src/training/quotes/standoff.js";

describe("brat standoff", () => {
  it("is read as attributions with all their parts", () => {
    const standoff = [
      "T1\tSource 0 3\tBea",
      "T2\tCue 4 8\tsaid",
      "T3\tContent 9 14;20 24\tshe is\nT-shirts", // the annotated text holds a line break
      "T4\tContent 30 33\tout",
      "T5\tAttribution 4 8\tsaid",
      "E1\tAttribution:T5 Source:T1 Cue:T2 Content:T3 Content2:T4",
      "A1\tNested E1",
      "",
    ].join("\n");
    expect(readStandoff(standoff)).toEqual([
      {
        source: [{ start: 0, end: 3 }],
        cue: [{ start: 4, end: 8 }],
        content: [
          { start: 9, end: 14 },
          { start: 20, end: 24 },
          { start: 30, end: 33 },
        ],
      },
    ]);
  });

  it("may be empty, or lack a role", () => {
    expect(readStandoff("")).toEqual([]);
    expect(readStandoff("T1\tContent 0 3\tout\nE1\tAttribution:T9 Content:T1\n")).toEqual([
      { source: [], cue: [], content: [{ start: 0, end: 3 }] },
    ]);
  });
});
