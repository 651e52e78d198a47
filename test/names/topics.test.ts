import { expect, it } from "vitest";
import { describeWords } from "../../src/names/tagger.js";
import { findTopics } from "../../src/names/topics.js";
import { readText } from "../../src/text/read.js";

/** By sentence, the steps of sport and of business. */
function topics(text: string): readonly (readonly [sport: number, business: number])[] {
  const doc = readText(text);
  const { sport, business } = findTopics(doc.sentences, describeWords(new Map(), doc));
  return doc.sentences.map((_, s) => [sport[s]!, business[s]!]);
}

const FILLER = "The rain fell on the old roofs of the town and nobody minded it at all. ".repeat(5);

it.each<[string, readonly (readonly [number, number])[]]>([
  ["The mayor spoke.", [[0, 0]]],
  ["The coach spoke.", [[1, 0]]],
  ["The coach of the team saw three goals in the final.", [[2, 0]]],
  ["THE STRIKER SCORED THREE GOALS AS THE TEAM WON THE LEAGUE, THE CUP AND THE FINAL.", [[3, 0]]],
  ["Shares fell after the takeover, the company said.", [[0, 2]]],
  ["The club sold its shares.", [[1, 1]]],
  ["", []],
])("%s", (text, expected) => {
  expect(topics(text)).toEqual(expected);
});

it("a sentence is about what stands around it, not about what is far away", () => {
  const found = topics(`The goalkeeper saved a penalty in the cup final. Oru won. ${FILLER}The mayor of Oru spoke.`);
  expect(found[1]).toEqual([2, 0]);
  expect(found.at(-1)).toEqual([0, 0]);
});
