import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { numberOf, vocabularyAtHand } from "../../src/text/vocabulary.js";
import { tagTokens } from "../../src/text/wink.js";

const wink = winkNLP(model, ["pos"]);

function tagsOf(words: readonly string[]): readonly string[] {
  const vocabulary = vocabularyAtHand();
  const numbers = words.map((word) => numberOf(vocabulary, word, 0, word.length));
  return tagTokens(vocabulary, numbers, new Uint8Array(words.length));
}

function winkTagsOf(words: readonly string[]): readonly string[] {
  return wink.readDoc(words.join(" ")).tokens().out(wink.its.pos) as string[];
}

const words = readFileSync(new URL("../../corpus/article.txt", import.meta.url), "utf8").match(/[A-Za-z]+|[.,:;"()]/g)!;

describe("tags in context are those of wink's own reading", () => {
  test("of an article", () => {
    expect(tagsOf(words)).toEqual(winkTagsOf(words));
  });

  test("of its words in any order, where most patterns meet", () => {
    let seed = 1;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const drawn = Array.from({ length: 30_000 }, () => words[random(words.length)]!);
    expect(tagsOf(drawn)).toEqual(winkTagsOf(drawn));
  });

  test.each([
    ["They can fish in the can .", "PRON AUX VERB ADP DET NOUN PUNCT"],
    ["They cannot run , and gonna is a word .", "PRON AUX VERB PUNCT CCONJ NOUN AUX DET NOUN PUNCT"],
    ["The run of the run to run", "DET NOUN ADP DET NOUN PART VERB"],
    ["", ""],
  ])("%s", (text, tags) => {
    expect(tagsOf(text.split(" ").filter(Boolean)).join(" ")).toBe(tags);
  });
});
