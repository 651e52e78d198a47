import { describe, expect, it } from "vitest";
import { extentOf, kindOf } from "../../src/scoring/quote-match.js";
import { scoreQuotes } from "../../src/scoring/quotes.js";
import type { GoldQuote } from "../../src/scoring/types.js";
import type { Quote, Span } from "../../src/types.js";
import { at } from "./spans.js";

const TEXT = `“The bridge will open in May,” Ada Holm said. She added that the toll would be low. “Fine,” said a clerk.`;
const GOLD: readonly GoldQuote[] = [
  { source: [at(TEXT, "Ada Holm")], content: [at(TEXT, "“The bridge will open in May,”")] },
  { source: [at(TEXT, "She")], content: [at(TEXT, "that the toll would be low")] },
  { source: [at(TEXT, "a clerk")], content: [at(TEXT, "“Fine,”")] },
];

function quote(words: string, speaker: string | null, confidence = 0.9, text = TEXT): Quote {
  const span = at(text, words);
  const rest = { kind: "direct", mode: "speech", cue: null, speakerId: null } as const;
  return { type: "quote", ...span, ...rest, spans: [span], confidence, speaker: speaker ? at(text, speaker) : null };
}

const score = (found: readonly Quote[], gold = GOLD, text = TEXT) =>
  scoreQuotes([{ name: "a.txt", text, gold }], () => found);

describe("quotes", () => {
  it("are all zero, and confidence is nothing, without articles", () => {
    const { articles, measures, errors } = scoreQuotes([]);
    expect(articles).toBe(0);
    expect(measures.attribution).toEqual({ precision: 0, recall: 0, f1: 0, right: 0, found: 0, gold: 0 });
    expect(measures).toMatchObject({ speakerRight: 0, calibrationError: null, auroc: null });
    expect(errors).toEqual([]);
  });

  it("are right with the content, its marks and a leading that aside, and the speaker", () => {
    const found = [
      quote("The bridge will open in May", "Ada Holm"),
      quote("the toll would be low.", "She"),
      quote("Fine,", "clerk"),
    ];
    const { measures, errors } = score(found);
    expect(measures).toMatchObject({
      attribution: { precision: 1, recall: 1, f1: 1, right: 3 },
      contentExact: { f1: 1 },
      recallByKind: { direct: 1, mixed: 0, indirect: 1 },
    });
    expect(errors).toEqual([]);
  });

  it("count partly, with the wrong speaker and not at all", () => {
    const found = [
      quote("The bridge will open", "Ada Holm"),
      quote("the toll would be low", "Ada Holm", 0.5),
      quote("said a clerk", null, 0.3),
    ];
    const { measures, errors } = score(found);
    expect(measures).toMatchObject({
      attribution: { right: 1, found: 3, gold: 3 },
      contentExact: { right: 1 },
      speakerRight: 0.5,
      "attributionFrom0.6": { precision: 1, recall: 1 / 3 },
      // the right one is above both wrong ones
      auroc: 1,
    });
    // found: all of two are covered, none of the third
    const partial = measures.contentPartial as Readonly<Record<string, number>>;
    expect(partial.precision).toBeCloseTo(2 / 3, 10);
    // gold: 17 of 22 letters, 17 of 21 ("that" is annotated content), none of 4
    expect(partial.recall).toBeCloseTo((17 / 22 + 17 / 21) / 3, 10);
    expect(errors).toEqual([
      "a.txt speaker «Ada Holm» of «the toll would be low»",
      "a.txt missed direct «Fine»",
      "a.txt wrong direct «said a clerk»",
    ]);
  });

  it("pair one to one: a second quote of the same content is wrong", () => {
    const found = [quote("The bridge will open in May", "Ada Holm"), quote("The bridge will open", "Ada Holm")];
    expect(score(found).measures.attribution).toMatchObject({ right: 1, found: 2 });
  });

  it("of nobody may have no speaker", () => {
    const gold = [{ source: [], content: [at(TEXT, "“Fine,”")] }];
    expect(score([quote("Fine", null)], gold).measures.attribution).toMatchObject({ right: 1 });
    expect(score([quote("Fine", "a clerk")], gold).measures.attribution).toMatchObject({ right: 0 });
  });

  it("join what a cue interrupts, and letters that parts share count once", () => {
    const text = "“We left,” Bo said, “at once.”";
    const content = [at(text, "“We left,”"), at(text, "left"), at(text, "“at once.”")];
    const parts: readonly Span[] = [at(text, "We left,"), at(text, "at once.")];
    const whole = at(text, "We left,” Bo said, “at once.");
    const found = { ...quote("We left,", "Bo", 0.9, text), ...whole, spans: parts };
    const { measures } = score([found], [{ source: [at(text, "Bo")], content }], text);
    expect(measures).toMatchObject({
      attribution: { right: 1 },
      contentExact: { right: 1 },
      contentPartial: { f1: 1 },
    });
  });

  it("that do not read the text are an error", () => {
    const lie = { ...quote("Fine", "a clerk"), start: 1 };
    expect(() => score([lie])).toThrow("does not read");
  });

  it("are read by the door unless told otherwise", () => {
    const { measures } = scoreQuotes([{ name: "a.txt", text: TEXT, gold: GOLD }]);
    expect(measures.recallByKind).toMatchObject({ direct: 1 });
  });
});

describe("an annotated content", () => {
  it.each([
    ["“Go now!”", "Go now"],
    ["that — he left —", "he left"],
    ["That that he left", "that he left"],
    ["“…”", "…"],
    ["“ ”", ""],
    ["thatch burns", "thatch burns"],
  ])("%s extends over %s", (content, words) => {
    const { start, end } = extentOf(content, [{ start: 0, end: content.length }]);
    expect(content.slice(start, end)).toBe(words);
  });

  it.each([
    ["“Go now,”", "direct"],
    ["he was “glad”", "mixed"],
    ["he was glad", "indirect"],
    ["'quite' so", "indirect"],
  ])("%s is %s", (content, kind) => {
    expect(kindOf(content, [{ start: 0, end: content.length }])).toBe(kind);
  });
});
