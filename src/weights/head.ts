/** What every encoded model carries beside its weights, however those are written. */
import type { TagModel } from "../tagger/types.js";

/** A model without its weights. */
export interface EncodedHead {
  readonly labels: readonly string[];
  readonly slots: number;
  readonly scale: number;
  /** Scores between labels, starts and ends; null where forbidden. */
  readonly between: readonly (number | null)[];
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
}

/** The head of a model; scores to four decimals. */
export function encodeHead({ labels, slots, scale, transitions }: TagModel): EncodedHead {
  const scores = (all: Float32Array): (number | null)[] =>
    [...all].map((x) => (Number.isFinite(x) ? Number(x.toFixed(4)) : null));
  const { between, start, end } = transitions;
  return { labels, slots, scale, between: scores(between), start: scores(start), end: scores(end) };
}

/** The model of a head and its weights. */
export function decodeHead({ labels, slots, scale, between, start, end }: EncodedHead, weights: Int8Array): TagModel {
  const scores = (all: readonly (number | null)[]): Float32Array =>
    Float32Array.from(all, (x) => x ?? Number.NEGATIVE_INFINITY);
  const transitions = { between: scores(between), start: scores(start), end: scores(end) };
  return { labels, transitions, slots, weights, scale };
}
