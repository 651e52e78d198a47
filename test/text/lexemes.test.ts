import fc from "fast-check";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json";
import { lexemeOf, readLexicon, WORD_SIZE, wordOf } from "../../src/text/lexemes.js";

const words = model.features.lexeme.list;
const { layout } = model.packing;

function numbersOf(base64: string): Uint32Array {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, "base64");
  return new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

test("each word of the package has its number, and each number its word", () => {
  const wrong = words.filter((word, lexeme) => lexemeOf(word) !== lexeme || wordOf(lexeme) !== word);
  expect(wrong).toEqual([]);
});

test("no other text has one", () => {
  const known = new Set(words);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...words).map((word) => `${word}x`),
      ),
      (text) => {
        expect(lexemeOf(text) === undefined).toBe(!known.has(text));
      },
    ),
  );
  expect(lexemeOf("x".repeat(10_000))).toBeUndefined();
  expect(lexemeOf("")).toBeUndefined();
});

test("of each word is known what the package says of it", () => {
  const theirs = numbersOf(model.lexicon);
  const ours = readLexicon();
  expect(ours.length).toBe(theirs.length);
  const asked = ["lexemeCID", "pos", "tokenType", "posHint", "normal", "isSpellingMapped", "isContraction"] as const;
  const wrong = words.filter((_, lexeme) => {
    const bits = (numbers: Uint32Array, property: keyof typeof layout): number => {
      const [at = 0, mask = 0] = layout[property];
      return numbers[lexeme * WORD_SIZE + at]! & mask;
    };
    const hasLemma = bits(theirs, "isSpellingMapped") !== 0 || bits(theirs, "isContraction") !== 0;
    const same = asked.every((property) => bits(ours, property) === bits(theirs, property));
    return !same || (hasLemma && bits(ours, "lemma") !== bits(theirs, "lemma"));
  });
  expect(wrong).toEqual([]);
});
