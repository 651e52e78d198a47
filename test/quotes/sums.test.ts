/** The sums that decoding uses are the sums of the features that training lists, whatever is kept of them in between. */
import { describe, expect, it } from "vitest";
import { createView } from "../../src/quotes/candidate-features.js";
import { QUOTE_LABELS } from "../../src/quotes/decode.js";
import { labelSum } from "../../src/quotes/emissions.js";
import { createFeatures, eachFeature, type Features } from "../../src/quotes/hashes.js";
import { listCandidate, listFirst, listShared } from "../../src/quotes/lists.js";
import { findMarks } from "../../src/quotes/marks.js";
import { type Reading, readForTagging } from "../../src/quotes/reading.js";
import { beginCandidate, beginParagraph, sumCandidate, sumFirst, sumShared } from "../../src/quotes/sums.js";
import { createQuoteTagger, type QuoteTagger, tagParagraph } from "../../src/quotes/tagger.js";
import { describeWords } from "../../src/quotes/words.js";
import type { TagModel } from "../../src/tagger/types.js";
import { readText } from "../../src/text/read.js";
import { createRandom } from "../../src/training/random.js";

const SLOTS = 1 << 12;
const COUNT = 13;

function randomModel(seed: number, least: number, most: number): TagModel {
  const random = createRandom(seed);
  const transitions = {
    between: Float32Array.from(QUOTE_LABELS.between, (a) => (a ? random() : Number.NEGATIVE_INFINITY)),
    start: Float32Array.from(QUOTE_LABELS.start, (a) => (a ? random() : Number.NEGATIVE_INFINITY)),
    end: Float32Array.from(QUOTE_LABELS.end, (a) => (a ? random() : Number.NEGATIVE_INFINITY)),
  };
  const weights = Int8Array.from({ length: SLOTS * COUNT }, () => least + Math.floor(random() * (most - least + 1)));
  return { labels: QUOTE_LABELS.names, transitions, slots: SLOTS, weights, scale: 0.02 };
}

const TEXTS: readonly string[] = [
  "“The mill will close,” said Ann Lee, who added that “nobody” wanted it. She told the council, and the press, so.",
  "Said said said.\n\n“Yes,” he said. “No,” she said. “Perhaps”",
  "According to the mill's owner, Bo Yi, water rose because it rained; he denied that anyone, his brother included, knew.",
  "'Why?' asked a girl of 9 – but her aunt (68) did not say.\n\n“It",
];

function listed(model: TagModel, list: Features): number[] {
  const sums = new Array<number>(COUNT).fill(0);
  eachFeature(list, (hash) => {
    for (let y = 0; y < COUNT; y++) sums[y]! += model.weights[(hash & (SLOTS - 1)) * COUNT + y]!;
  });
  return sums;
}

const into = new Int32Array(16);
const summed = (row: number): number[] => Array.from({ length: COUNT }, (_, y) => labelSum(into, row, y));

function read(tagger: QuoteTagger, text: string): Reading {
  const doc = readText(text);
  return readForTagging(doc, findMarks(doc), describeWords(tagger.space, doc).words);
}

/** Compares every token of an open paragraph in both stages; returns how many were compared. */
function compare(tagger: QuoteTagger, reading: Reading, p: number): number {
  const { columns } = reading;
  const stage = tagParagraph(tagger, reading, p, 0);
  const { first, last, shift } = stage;
  const list = createFeatures();
  const view = createView();
  let compared = 0;
  beginParagraph(tagger.first, reading, shift, first, last);
  beginParagraph(tagger.second, reading, shift, first, last);
  for (let at = first; at < last; at++) {
    list.length = 0;
    listFirst(list, reading, shift, at);
    sumFirst(tagger.first, columns, at, into, 0);
    expect(summed(0)).toEqual(listed(tagger.first.scorer.model, list));
    list.length = 0;
    listShared(list, reading, stage, at);
    sumShared(tagger.second, columns, stage, at, into, 0);
    expect(summed(0)).toEqual(listed(tagger.second.scorer.model, list));
    compared++;
  }
  for (const head of stage.candidates) {
    beginCandidate(tagger.second);
    for (let at = first; at < last; at++) {
      list.length = 0;
      listCandidate(list, view, reading, stage, at, head);
      sumCandidate(tagger.second, columns, stage, at, head, into, 8);
      expect(summed(8)).toEqual(listed(tagger.second.scorer.model, list));
      compared++;
    }
  }
  return compared;
}

describe.each([
  ["weights as they ship", -24, 17],
  ["one sign", 0, 5],
  ["all that 8 bits hold", -127, 127],
])("%s", (_, least, most) => {
  const strengths = new Map([
    ["say/V", 4],
    ["tell/V", 3],
    ["add/V", 2],
    ["accord/V", 4],
    ["deny/V", 2],
  ]);
  const tagger = createQuoteTagger(randomModel(1, least, most), randomModel(2, least, most), strengths);
  // twice: the second time most rows are kept already
  it.each([...TEXTS, ...TEXTS])("%j", (text) => {
    const reading = read(tagger, text);
    let compared = 0;
    for (let p = 0; p < reading.open.length; p++) if (reading.open[p]) compared += compare(tagger, reading, p);
    expect(compared).toBeGreaterThan(20);
  });
});
