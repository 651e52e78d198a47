import { describe, expect, it } from "vitest";
import { scoreCasualties } from "../../src/scoring/casualties.js";
import type { GoldCasualty } from "../../src/scoring/types.js";
import type { Casualty } from "../../src/types.js";
import { at } from "./spans.js";

const TEXT = "Police said at least 12 miners were killed in Tarn. Two more were hurt. Dozens may be missing.";
const EXACT = { max: null, qualifier: "exact", modality: "asserted" } as const;
const MINERS: GoldCasualty = {
  ...at(TEXT, "at least 12"),
  ...EXACT,
  value: 12,
  qualifier: "at-least",
  outcome: "dead",
  victims: ["miners"],
  source: at(TEXT, "Police"),
};
const HURT: GoldCasualty = {
  ...at(TEXT, "Two"),
  ...EXACT,
  value: 2,
  outcome: "injured",
  victims: [null, "miners"],
  source: null,
};
const MISSING: GoldCasualty = {
  ...at(TEXT, "Dozens"),
  ...EXACT,
  value: null,
  qualifier: "vague",
  outcome: "missing",
  victims: [null],
  optional: true,
};

function figure(words: string, value: number | null, rest: Partial<Casualty> = {}): Casualty {
  const span = at(TEXT, words);
  const none = { victims: null, source: null, sourceId: null, placeId: null };
  return {
    type: "casualty",
    ...span,
    ...EXACT,
    ...none,
    count: span,
    value,
    outcome: "dead",
    confidence: 0.9,
    ...rest,
  };
}
const miners = figure("at least 12", 12, {
  qualifier: "at-least",
  victims: at(TEXT, "12 miners"),
  source: at(TEXT, "Police"),
});
const hurt = figure("Two", 2, { outcome: "injured" });

const score = (found: readonly Casualty[], gold: readonly GoldCasualty[] = [MINERS, HURT, MISSING]) =>
  scoreCasualties([{ name: "b.txt", text: TEXT, gold }], () => found);

describe("casualties", () => {
  it("are all zero, and sources and confidence are nothing, without articles", () => {
    const { measures, errors } = scoreCasualties([]);
    expect(measures).toEqual({
      figure: { precision: 0, recall: 0, f1: 0, right: 0, found: 0, gold: 0 },
      qualifierRight: 0,
      victimsRight: 0,
      modalityRight: 0,
      sourceRight: null,
      sourceRecall: null,
      calibrationError: null,
      auroc: null,
    });
    expect(errors).toEqual([]);
  });

  it("are right in everything", () => {
    const { measures, errors } = score([miners, hurt]);
    expect(measures).toMatchObject({
      figure: { precision: 1, recall: 1, right: 2, gold: 2 },
      qualifierRight: 1,
      victimsRight: 1,
      modalityRight: 1,
      sourceRight: 1,
      sourceRecall: 1,
    });
    expect(errors).toEqual([]);
  });

  it.each([
    ["left out", []],
    ["found", [figure("Dozens", null, { outcome: "missing" })]],
    ["found with the wrong value", [figure("Dozens", 24, { outcome: "missing" })]],
  ])("on which annotators differed do not count when %s", (_, found) => {
    const { measures } = score([miners, ...found]);
    expect(measures).toMatchObject({ figure: { right: 1, found: 1, gold: 2 }, calibrationError: 1 - 0.9 });
  });

  it("need the place, the value and the outcome", () => {
    const { measures, errors } = score([
      figure("at least 12", 13),
      figure("Two", 2, { outcome: "dead", confidence: 0.2 }),
      figure("Tarn", 12),
    ]);
    expect(measures.figure).toMatchObject({ right: 0, found: 3, gold: 2 });
    expect(errors.map((line) => line.split(" «")[0])).toEqual([
      "b.txt missed dead 12",
      "b.txt missed injured 2",
      "b.txt wrong dead 13",
      "b.txt wrong dead 2",
      "b.txt wrong dead 12",
    ]);
  });

  it("are found once: the same figure told twice is wrong once", () => {
    const { measures } = score([miners, { ...miners, confidence: 0.4 }]);
    expect(measures).toMatchObject({ figure: { right: 1, found: 2 }, auroc: 1 });
  });

  it("are told wrong in parts", () => {
    const found = [
      { ...miners, max: 14, source: null, victims: null },
      { ...hurt, modality: "denied", source: at(TEXT, "Police"), victims: at(TEXT, "more") } as const,
    ];
    const { measures, errors } = score(found);
    expect(measures).toMatchObject({
      figure: { right: 2 },
      qualifierRight: 0.5,
      victimsRight: 0,
      modalityRight: 0.5,
      sourceRight: 0,
      sourceRecall: 0,
    });
    expect(errors).toHaveLength(2);
  });

  it("may lack an annotated source", () => {
    const { source: _, ...unsourced } = MINERS;
    expect(score([miners], [unsourced]).measures).toMatchObject({ figure: { right: 1 }, sourceRight: null });
  });

  it("that do not read the text are an error", () => {
    expect(() => score([{ ...miners, count: { ...miners.count, text: "12" } }])).toThrow("does not read");
  });

  it("are read by the door unless told otherwise", () => {
    const { measures } = scoreCasualties([{ name: "b.txt", text: TEXT, gold: [MINERS, HURT, MISSING] }]);
    expect(measures.figure).toMatchObject({ right: 2, found: 2, gold: 2 });
  });
});
