import { expect, it } from "vitest";
import { foldWord } from "../../src/lexicon/fold.js";
import { clusterOf, findWord, flagsOf, LEVELS, type Level, WORD_FLAGS } from "../../src/lexicon/word-table.js";
import { hashText, spreadHash } from "../../src/tagger/hash.js";

const find = (phrase: string): number => findWord(spreadHash(hashText(foldWord(phrase))));

it.each<[string, keyof typeof WORD_FLAGS]>([
  ["Kenya", "country"],
  ["Lagos", "city"],
  ["new york", "city"],
  ["Ann", "first"],
  ["Córdoba", "city"],
  ["minister", "role"],
  ["maharashtra", "region"],
])("knows %s as %s", (phrase, flag) => {
  expect(flagsOf(find(phrase)) & WORD_FLAGS[flag]).toBe(WORD_FLAGS[flag]);
});

it("puts words of a kind into one cluster, of other kinds into others", () => {
  const cluster = (word: string): number => clusterOf(find(word), 1);
  expect(cluster("monday")).toBe(cluster("tuesday"));
  expect(cluster("monday")).not.toBe(cluster("kidney"));
});

it("gives each known word a cluster of each level", () => {
  LEVELS.forEach((size, level) => {
    const cluster = clusterOf(find("government"), level as Level);
    expect(cluster).toBeGreaterThan(0);
    expect(cluster).toBeLessThanOrEqual(size);
  });
});

it("knows nothing of an unknown word", () => {
  const none = find("qzxvuuwq zzkrq");
  expect([none, flagsOf(none), clusterOf(none, 0)]).toEqual([-1, 0, 0]);
});
