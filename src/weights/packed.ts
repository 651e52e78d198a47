/** A model as text that compresses a quarter better than base64 (format.ts): a character for each weight that is not 0. */
import type { TagModel } from "../tagger/types.js";
import { decodeHead, type EncodedHead, encodeHead } from "./head.js";

/** What stands in a generated weights file. */
export interface PackedModel extends EncodedHead {
  /**
   * For each slot as many characters as `labels` needs, six bits of its mask each (a bit for each weight that is not 0,
   * the lowest first); then a character for each such weight. base64 would cut symbols across characters, and brotli,
   * which sees characters, would make a third more of it.
   */
  readonly weights: string;
}

/** By type of name, the log odds that a name is right: `slope * (log odds of the tagger) + offset`. */
export type Calibration = Readonly<Record<string, readonly [slope: number, offset: number]>>;

/** All that the names tagger learned. */
export interface PackedNames {
  readonly normal: PackedModel;
  readonly capitals: PackedModel;
  readonly second: PackedModel;
  readonly calibration: Calibration;
}

/** Printable characters that need no escape in JSON: codes 35 to 91 and 93 to 126, here by 0 .. 90. */
const BACKSLASH = 92;
const FIRST = 35;
/** The largest weight that has a character, in steps of the encoded scale: 45 steps score the same and take a third more. */
export const LARGEST_STEP = 16;

const charOf = (value: number): string => String.fromCharCode(value + FIRST + (value + FIRST >= BACKSLASH ? 1 : 0));
const stepOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

const MASK_BITS = 6;

/** The model, encoded; its weights rounded to {@link LARGEST_STEP} steps each way. */
export function encodePacked(model: TagModel): PackedModel {
  const count = model.labels.length;
  const width = Math.ceil(count / MASK_BITS);
  const coarser = LARGEST_STEP / 127;
  const masks: string[] = [];
  const values: string[] = [];
  for (let slot = 0; slot < model.slots; slot++) {
    const mask = new Uint8Array(width);
    for (let y = 0; y < count; y++) {
      const weight = Math.round((model.weights[slot * count + y] as number) * coarser);
      if (weight === 0) continue;
      mask[Math.floor(y / MASK_BITS)]! |= 1 << (y % MASK_BITS);
      values.push(charOf(weight + LARGEST_STEP));
    }
    for (const bits of mask) masks.push(charOf(bits));
  }
  return { ...encodeHead(model), scale: model.scale / coarser, weights: masks.join("") + values.join("") };
}

/** The model of a weights file. */
export function decodePacked(encoded: PackedModel): TagModel {
  const { labels, slots, weights: text } = encoded;
  const count = labels.length;
  const width = Math.ceil(count / MASK_BITS);
  const weights = new Int8Array(slots * count);
  let at = slots * width;
  for (let i = 0; i < slots * width; i++) {
    const first = Math.floor(i / width) * count + (i % width) * MASK_BITS;
    for (let bits = stepOf(text.charCodeAt(i)); bits !== 0; bits &= bits - 1) {
      weights[first + 31 - Math.clz32(bits & -bits)] = stepOf(text.charCodeAt(at++)) - LARGEST_STEP;
    }
  }
  return decodeHead(encoded, weights);
}
