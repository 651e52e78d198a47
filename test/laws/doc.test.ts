import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../../src/text/read.js";

/** What tokenisers trip over, each with a test that a text really holds it. */
const HAZARDS: Readonly<Record<string, readonly string[]>> = {
  bom: ["\uFEFF"],
  crlf: ["\r\n", "\r"],
  nbsp: ["\u00A0", "\u202F"],
  separators: ["\u2028", "\u2029", "\u0085", "\v", "\f"],
  wideSpaces: ["\u3000", "\u2000", "\u1680"],
  loneSurrogates: ["\uD800", "\uDC00"],
  emoji: ["👩‍👩‍👧", "👍🏽", "🇺🇦", "❤️"],
  rtl: ["\u200F", "\u202E", "שלום", "مرحبا"],
  marks: ["“", "”", '"', "’", "‘", "«", "»", "„", "''", "--", "…", "..."],
  combining: ["e\u0301", "\u0301", "\u200D"],
  control: ["\u0000", "\u0007", "\u001B", "\t"],
};
const PROSE = [
  "Ann Lee said",
  "12 people",
  "were killed",
  "in Kabul",
  ".",
  ",",
  " ",
  "\n",
  "\n\n",
  "U.S.",
  "can't",
  "US-led",
  "Mr. Lee",
  "1,000",
  "http://x.y/z",
];

const piece = fc.constantFrom(...PROSE, ...Object.values(HAZARDS).flat());
const article = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" ")) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
);

test("tokens quote the text, in order, and together with white space they are the whole of it", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(article, (text) => {
      for (const [hazard, samples] of Object.entries(HAZARDS)) {
        if (samples.some((sample) => text.includes(sample))) met.set(hazard, (met.get(hazard) ?? 0) + 1);
      }
      const { tokens } = readText(text);
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        const start = tokens.start[i] as number;
        const end = tokens.end[i] as number;
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).replace(/[\s\p{Cc}\uFEFF\u180E]/gu, "")).toBe("");
        expect(tokens.text[i]).toBe(text.slice(start, end).replace(/\p{Surrogate}/gu, "\uFFFD"));
        at = end;
      }
      expect(text.slice(at).replace(/[\s\p{Cc}\uFEFF\u180E]/gu, "")).toBe("");
    }),
    { seed: 20241124, numRuns: 2000 },
  );
  // every hazard was really exercised
  for (const hazard of Object.keys(HAZARDS)) expect(met.get(hazard) ?? 0, hazard).toBeGreaterThan(100);
});

test("sentences tile paragraphs, paragraphs tile the tokens", () => {
  fc.assert(
    fc.property(article, (text) => {
      const { tokens, sentences, paragraphs } = readText(text);
      expect(paragraphs.map((p) => p.first)).toEqual([0, ...paragraphs.map((p) => p.last)].slice(0, paragraphs.length));
      expect(sentences.map((s) => s.first)).toEqual([0, ...sentences.map((s) => s.last)].slice(0, sentences.length));
      expect(paragraphs.at(-1)?.last ?? 0).toBe(tokens.length);
      expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
      for (const [index, p] of paragraphs.entries()) {
        expect(sentences[p.firstSentence]?.first).toBe(p.first);
        expect(sentences[p.lastSentence - 1]?.last).toBe(p.last);
        for (let s = p.firstSentence; s < p.lastSentence; s++) expect(sentences[s]?.paragraph).toBe(index);
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("the same text gives the same Doc, whatever was read in between", () => {
  const texts = fc.sample(article, { seed: 11, numRuns: 200 });
  const once = texts.map((text) => readText(text));
  const again = [...texts]
    .reverse()
    .map((text) => readText(text))
    .reverse();
  expect(again).toEqual(once);
});
