/** A model as text that compresses a quarter better than base64: a character for each weight, or each that is not 0. */
import { printableOf, printedValue } from "../lexicon/printable.js";
import type { Trees } from "../tagger/trees.js";
import type { TagModel } from "../tagger/types.js";
import { decodeHead, type EncodedHead, encodeHead } from "./head.js";

/** What stands in a generated weights file. */
export interface PackedModel extends EncodedHead {
  /** Whether there is a character for every weight. */
  readonly dense?: true;
  /** The largest step that has a character; {@link LARGEST_STEP} where not said. */
  readonly largest?: number;
  /**
   * Dense: a character for each weight. Else for each slot as many characters as `labels` needs, six bits of
   * its mask each (a bit for each weight that is not 0, the lowest first); then a character for each such weight. base64
   * would cut symbols across characters, and brotli, which sees characters, would make a third more of it.
   */
  readonly weights: string;
}

/** By type of name, the log odds that a name is right: `slope * (log odds of the judge) + offset`. */
export type Calibration = Readonly<Record<string, readonly [slope: number, offset: number]>>;

/** All that the names tagger learned. */
export interface PackedNames {
  readonly normal: PackedModel;
  readonly capitals: PackedModel;
  readonly judge: Trees;
  readonly calibration: Calibration;
}

/** The largest weight that has a character, in steps of the encoded scale, 45 at most: in names 45 steps score the same and take a third more. */
export const LARGEST_STEP = 16;

const MASK_BITS = 6;

/** The model, encoded as the shorter of the two ways, its weights of 127 rounded to {@link LARGEST_STEP} steps each way. */
export function encodePacked(model: TagModel): PackedModel {
  const coarser = LARGEST_STEP / 127;
  const weights = Int8Array.from(model.weights, (weight) => Math.round(weight * coarser));
  return encodeSteps({ ...model, weights, scale: model.scale / coarser }, LARGEST_STEP);
}

/** The model, encoded as the shorter of the two ways, its weights as they are: all of -45 .. 45. */
export function encodeWhole(model: TagModel): PackedModel {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (largest > 45) throw new Error(`no character for a weight of ${largest} steps`);
  return { ...encodeSteps(model, largest), largest };
}

function encodeSteps(model: TagModel, largest: number): PackedModel {
  const { weights } = model;
  const masks = encodeMasks(weights, model.labels.length);
  const there = weights.filter((step) => step !== 0);
  const dense = weights.length <= masks.length + there.length;
  const values = Array.from(dense ? weights : there, (step) => printableOf(step + largest)).join("");
  return dense ? { ...encodeHead(model), dense, weights: values } : { ...encodeHead(model), weights: masks + values };
}

function encodeMasks(steps: Int8Array, count: number): string {
  const width = Math.ceil(count / MASK_BITS);
  const masks: string[] = [];
  for (let slot = 0; slot < steps.length; slot += count) {
    const mask = new Uint8Array(width);
    for (let y = 0; y < count; y++) if (steps[slot + y] !== 0) mask[Math.floor(y / MASK_BITS)]! |= 1 << (y % MASK_BITS);
    for (const bits of mask) masks.push(printableOf(bits));
  }
  return masks.join("");
}

/** The model of a weights file. */
export function decodePacked(encoded: PackedModel): TagModel {
  const { labels, slots, dense, largest = LARGEST_STEP } = encoded;
  const codes = new TextEncoder().encode(encoded.weights);
  const weights = new Int8Array(slots * labels.length);
  const steps = Int8Array.from({ length: 128 }, (_, code) => printedValue(code) - largest);
  if (dense) for (let i = 0; i < weights.length; i++) weights[i] = steps[codes[i]!]!;
  else decodeMasked(codes, steps, labels.length, weights);
  return decodeHead(encoded, weights);
}

function decodeMasked(codes: Uint8Array, steps: Int8Array, count: number, weights: Int8Array): void {
  const width = Math.ceil(count / MASK_BITS);
  const masks = (weights.length / count) * width;
  let at = masks;
  let part = 0;
  let slot = 0;
  for (let i = 0; i < masks; i++) {
    const first = slot + part * MASK_BITS;
    for (let bits = printedValue(codes[i]!); bits !== 0; bits &= bits - 1)
      weights[first + 31 - Math.clz32(bits & -bits)] = steps[codes[at++]!]!;
    part++;
    if (part < width) continue;
    part = 0;
    slot += count;
  }
}
