/** Lists of features, and how a feature of a kind and one or two values is hashed. */
import { spreadHash } from "../tagger/hash.js";

/** A growing list of features without garbage: 30-bit hashes, `IDENTIFIES` set or not. */
export interface FeatureList {
  length: number;
  values: Int32Array;
}

/** An empty list. */
export function createFeatureList(): FeatureList {
  return { length: 0, values: new Int32Array(1024) };
}

/** Adds a feature. */
export function pushFeature(list: FeatureList, feature: number): void {
  list.values[list.length++] = feature;
}

/** Hash of a feature of one or two values. */
export const mixFeature = (kind: number, a: number, b = 0): number =>
  spreadHash(Math.imul(kind, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ a) & 0x3fffffff;
