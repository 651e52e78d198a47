/**
 * Scores of features under a model of 13 labels, summed in the model's own 8-bit units.
 *
 * A feature's weights are four integers of four labels each, one byte a label: so many features are added as fit in a
 * byte, then the bytes are moved apart. Sums are eight integers of two labels each, a row: 200 features stay below 2^15.
 */
import { createDecay } from "../tagger/decay.js";
import type { TagModel } from "../tagger/types.js";
import { createFeatures, type Features } from "./hashes.js";

/** Integers in a row of sums: label 2 * k in the lower half of the k-th, the next label in the upper. */
export const ROW = 8;
const QUAD = 4;

/** A model made ready for sums, with the rows that are kept (rows.ts) and the token at hand. */
export interface Scorer {
  readonly model: TagModel;
  /** `[slot * 4 + quad]`: weights less `least`, so that none is negative. */
  readonly packed: Int32Array;
  readonly least: number;
  /** So many features fit in a byte. */
  readonly batch: number;
  readonly decay: Float64Array;
  /** All rows kept. The first one is 0. */
  rows: Int32Array;
  /** Integers of `rows` in use. */
  used: number;
  /** The token at hand: offsets in `rows`, and features. */
  readonly pending: Features;
  readonly list: Features;
  /** The features of a row to be kept. */
  readonly making: Features;
}

/** A scorer that keeps no row yet. */
export function createScorer(model: TagModel): Scorer {
  let least = 0;
  let most = 0;
  for (let i = 0; i < model.weights.length; i++) {
    const weight = model.weights[i]!;
    if (weight < least) least = weight;
    if (weight > most) most = weight;
  }
  return {
    model,
    packed: packWeights(model, least),
    least,
    batch: most === least ? 1 : Math.floor(255 / (most - least)),
    decay: createDecay(model.scale),
    rows: new Int32Array(ROW),
    used: ROW,
    pending: createFeatures(),
    list: createFeatures(),
    making: createFeatures(),
  };
}

/** Bytes 0 and 2 hold labels 4k and 4k + 1, bytes 1 and 3 the next two: masked, they are two pairs of a row. */
function packWeights({ weights, slots, labels }: TagModel, least: number): Int32Array {
  const packed = new Int32Array(slots * QUAD);
  const count = labels.length;
  for (let slot = 0, from = 0; slot < slots; slot++, from += count) {
    for (let y = 0; y < count; y += 4) {
      const at = from + y;
      let quad = weights[at]! - least;
      if (y + 1 < count) quad |= (weights[at + 1]! - least) << 16;
      if (y + 2 < count) quad |= (weights[at + 2]! - least) << 8;
      if (y + 3 < count) quad |= (weights[at + 3]! - least) << 24;
      packed[slot * QUAD + (y >> 2)] = quad;
    }
  }
  return packed;
}

/** Writes the sums of the token at hand to `into` from `row` on; nothing is at hand then. */
export function sumToken(scorer: Scorer, into: Int32Array, row: number): void {
  const { rows, pending, list } = scorer;
  const { values, length } = pending;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = 0; k < length; k++) {
    const at = values[k]!;
    a += rows[at]!;
    b += rows[at + 1]!;
    c += rows[at + 2]!;
    d += rows[at + 3]!;
    e += rows[at + 4]!;
    f += rows[at + 5]!;
    g += rows[at + 6]!;
  }
  into[row] = a;
  into[row + 1] = b;
  into[row + 2] = c;
  into[row + 3] = d;
  into[row + 4] = e;
  into[row + 5] = f;
  into[row + 6] = g;
  pending.length = 0;
  addFeatures(scorer, list, into, row);
  list.length = 0;
}

const BYTES = 0x00ff00ff;

/** Adds the sums of the listed features to `into` from `row` on. */
export function addFeatures(scorer: Scorer, { values, length }: Features, into: Int32Array, row: number): void {
  const { packed, model, batch, least } = scorer;
  const mask = (model.slots - 1) << 2;
  for (let from = 0; from < length; from += batch) {
    const to = from + batch < length ? from + batch : length;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = from; k < to; k++) {
      // as spreadHash does
      let h = values[k]!;
      h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      const at = ((h ^ (h >>> 16)) << 2) & mask;
      a = (a + packed[at]!) | 0;
      b = (b + packed[at + 1]!) | 0;
      c = (c + packed[at + 2]!) | 0;
      d = (d + packed[at + 3]!) | 0;
    }
    // what was added to make each weight positive goes off both labels of a pair
    const base = Math.imul((to - from) * least, 0x10001);
    into[row] = (into[row]! + (a & BYTES) + base) | 0;
    into[row + 1] = (into[row + 1]! + ((a >>> 8) & BYTES) + base) | 0;
    into[row + 2] = (into[row + 2]! + (b & BYTES) + base) | 0;
    into[row + 3] = (into[row + 3]! + ((b >>> 8) & BYTES) + base) | 0;
    into[row + 4] = (into[row + 4]! + (c & BYTES) + base) | 0;
    into[row + 5] = (into[row + 5]! + ((c >>> 8) & BYTES) + base) | 0;
    into[row + 6] = (into[row + 6]! + (d & BYTES) + base) | 0;
  }
}

/** The sum of one label in a row of sums. */
export function labelSum(sums: Int32Array, row: number, y: number): number {
  const pair = sums[row + (y >> 1)]!;
  const low = (pair << 16) >> 16;
  return y & 1 ? (pair - low) >> 16 : low;
}
