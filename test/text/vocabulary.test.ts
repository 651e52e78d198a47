import { expect, test } from "vitest";
import { createMemory, knownOf, numberOf, type Vocabulary } from "../../src/text/vocabulary.js";

const empty = (): Vocabulary => ({ words: [], places: new Int32Array(16) });
const numberIn = (vocabulary: Vocabulary, word: string): number => numberOf(vocabulary, word, 0, word.length);

test("a word has one number, wherever it stands", () => {
  const vocabulary = empty();
  const text = "no one said no to none";
  expect([0, 12].map((start) => numberOf(vocabulary, text, start, start + 2))).toEqual([0, 0]);
  expect(numberOf(vocabulary, text, 18, 20)).toBe(0);
  expect(numberOf(vocabulary, text, 18, 22)).toBe(1);
  expect(vocabulary.words).toEqual(["no", "none"]);
});

// FNV-1a gives both of a pair one hash
test.each([
  ["costarring", "liquid"],
  ["declinate", "macallums"],
  ["altarage", "zinke"],
])("%s is not %s", (a, b) => {
  const vocabulary = empty();
  expect([a, b, a, b].map((word) => numberIn(vocabulary, word))).toEqual([0, 1, 0, 1]);
});

test("all words are found again after the places grew", () => {
  const vocabulary = empty();
  const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
  words.forEach((word, i) => {
    expect(numberIn(vocabulary, word)).toBe(i);
  });
  const again = words.filter((word, i) => numberIn(vocabulary, word) === i);
  expect(again.length).toBe(words.length);
  expect(vocabulary.words.length).toBe(words.length);
});

test("what is remembered goes with its vocabulary", () => {
  const memory = createMemory<string>();
  const [one, other] = [empty(), empty()];
  for (const vocabulary of [one, other]) numberIn(vocabulary, "Lee");
  knownOf(memory, one)[0] = "a name";
  expect(knownOf(memory, one)).toEqual(["a name"]);
  expect(knownOf(memory, other)).toEqual([undefined]);
});
