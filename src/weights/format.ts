/** A model as text that ships in a bundle: only the weights that are not 0, as bytes in base64. */
import { decodeBase64 } from "../lexicon/base64.js";
import type { TagModel } from "../tagger/types.js";
import { decodeHead, type EncodedHead, encodeHead } from "./head.js";

/** What stands in a generated weights file. */
export interface EncodedModel extends EncodedHead {
  /** base64: for each slot as many bytes as `labels` needs bits, a bit for each weight that is not 0; then those weights. */
  readonly weights: string;
}

/** The model, encoded. */
export function encodeModel(model: TagModel, toBase64: (bytes: Uint8Array) => string): EncodedModel {
  const count = model.labels.length;
  const width = Math.ceil(count / 8);
  const masks = new Uint8Array(model.slots * width);
  const values: number[] = [];
  for (let slot = 0; slot < model.slots; slot++) {
    for (let y = 0; y < count; y++) {
      const weight = model.weights[slot * count + y] as number;
      if (weight === 0) continue;
      masks[slot * width + (y >> 3)]! |= 1 << (y & 7);
      values.push(weight & 255);
    }
  }
  const bytes = new Uint8Array(masks.length + values.length);
  bytes.set(masks);
  bytes.set(values, masks.length);
  return { ...encodeHead(model), weights: toBase64(bytes) };
}

/** The model of a weights file. */
export function decodeModel(encoded: EncodedModel): TagModel {
  const { labels, slots } = encoded;
  const count = labels.length;
  const width = Math.ceil(count / 8);
  const bytes = decodeBase64(encoded.weights);
  const weights = new Int8Array(slots * count);
  let at = slots * width;
  for (let slot = 0; slot < slots; slot++) {
    for (let part = 0; part < width; part++) {
      const mask = bytes[slot * width + part] as number;
      for (let bits = mask; bits !== 0; bits &= bits - 1) {
        const y = part * 8 + 31 - Math.clz32(bits & -bits);
        weights[slot * count + y] = bytes[at++] as number;
      }
    }
  }
  return decodeHead(encoded, weights);
}
