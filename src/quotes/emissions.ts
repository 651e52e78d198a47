/**
 * Scores of features under a model of 13 labels, summed in the model's own 8-bit units, two labels to an integer:
 * a row is 8 integers, one cache line holds two, and a feature costs 7 additions. Sums of 200 features stay below 2^15.
 */
import type { TagModel } from "../tagger/types.js";
import { createFeatures, type Features, fillWord, OFFSETS } from "./features.js";
import type { Word } from "./words.js";

/** Integers in a row of sums. */
export const ROW = 8;

/** A model with the scores of the words it has met. */
export interface Scorer {
  readonly model: TagModel;
  readonly stage: 0 | 1;
  readonly list: Features;
  /** `[slot * ROW + pair]`: label 2 * pair in the lower half, the next one in the upper. */
  readonly packed: Int32Array;
  /** By word id: a row for each offset. */
  words: (Int32Array | undefined)[];
}

/** A scorer of one of the two stages. */
export function createScorer(model: TagModel, stage: 0 | 1): Scorer {
  return { model, stage, list: createFeatures(), packed: packWeights(model), words: [] };
}

function packWeights({ weights, slots, labels }: TagModel): Int32Array {
  const packed = new Int32Array(slots * ROW);
  const count = labels.length;
  for (let slot = 0; slot < slots; slot++)
    for (let y = 0; y < count; y++) packed[slot * ROW + (y >> 1)]! += weights[slot * count + y]! * (y & 1 ? 65_536 : 1);
  return packed;
}

/** The sum of one label in a row of sums. */
export function labelSum(sums: Int32Array, row: number, y: number): number {
  const pair = sums[row + (y >> 1)]!;
  const low = (pair << 16) >> 16;
  return y & 1 ? (pair - low) >> 16 : low;
}

/** Adds the scores of the list's features to `into` from `row` on. */
export function addFeatures({ packed, model, list }: Scorer, into: Int32Array, row: number): void {
  const { values, length } = list;
  const mask = model.slots - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = 0; k < length; k++) {
    const at = (values[k]! & mask) << 3;
    a += packed[at]!;
    b += packed[at + 1]!;
    c += packed[at + 2]!;
    d += packed[at + 3]!;
    e += packed[at + 4]!;
    f += packed[at + 5]!;
    g += packed[at + 6]!;
  }
  into[row]! += a;
  into[row + 1]! += b;
  into[row + 2]! += c;
  into[row + 3]! += d;
  into[row + 4]! += e;
  into[row + 5]! += f;
  into[row + 6]! += g;
}

/** Adds the scores of the words around token i, as far as they stand between `first` and `last - 1`. */
export function addWords(
  scorer: Scorer,
  words: readonly Word[],
  i: number,
  first: number,
  last: number,
  into: Int32Array,
  row: number,
): void {
  const offsets = OFFSETS[scorer.stage];
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let o = 0; o < offsets.length; o++) {
    const j = i + offsets[o]!;
    if (j < first || j >= last) continue;
    const word = words[j]!;
    const scores = scorer.words[word.id] ?? scoreWord(scorer, word);
    const at = o * ROW;
    a += scores[at]!;
    b += scores[at + 1]!;
    c += scores[at + 2]!;
    d += scores[at + 3]!;
    e += scores[at + 4]!;
    f += scores[at + 5]!;
    g += scores[at + 6]!;
  }
  into[row]! += a;
  into[row + 1]! += b;
  into[row + 2]! += c;
  into[row + 3]! += d;
  into[row + 4]! += e;
  into[row + 5]! += f;
  into[row + 6]! += g;
}

function scoreWord(scorer: Scorer, word: Word): Int32Array {
  const offsets = OFFSETS[scorer.stage];
  const scores = new Int32Array(offsets.length * ROW);
  offsets.forEach((offset, o) => {
    fillWord(scorer.list, word, offset, scorer.stage);
    addFeatures(scorer, scores, o * ROW);
  });
  scorer.words[word.id] = scores;
  return scores;
}
