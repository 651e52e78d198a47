/** From trained weights to the model that is shipped: small ones dropped, the rest in 8 bits with one scale. */
import type { LabelSet } from "../tagger/labels.js";
import type { TagModel } from "../tagger/types.js";
import type { CrfWeights } from "./crf.js";

/** The mean of several runs over the same slots. */
export function averageWeights(runs: readonly CrfWeights[]): CrfWeights {
  const mean = <A extends Float32Array | Float64Array>(arrays: readonly A[], into: A): A => {
    for (let i = 0; i < into.length; i++) {
      let sum = 0;
      for (const array of arrays) sum += array[i] as number;
      into[i] = sum / arrays.length;
    }
    return into;
  };
  const first = runs[0] as CrfWeights;
  return {
    weights: mean(
      runs.map((run) => run.weights),
      new Float32Array(first.weights.length),
    ),
    between: mean(
      runs.map((run) => run.between),
      new Float64Array(first.between.length),
    ),
    start: mean(
      runs.map((run) => run.start),
      new Float64Array(first.start.length),
    ),
    end: mean(
      runs.map((run) => run.end),
      new Float64Array(first.end.length),
    ),
  };
}

/**
 * The model: weights nearer to 0 than `drop` are 0, the others rounded to `scale` steps of -127 .. 127.
 * The scale is a 127th of the weight that only one in 100,000 exceeds; those are clipped.
 */
export function quantise(trained: CrfWeights, labels: LabelSet, slots: number, drop: number): TagModel {
  const { weights } = trained;
  const sizes = Float32Array.from(
    weights.filter((w) => Math.abs(w) >= drop),
    Math.abs,
  ).sort();
  const top = sizes[Math.floor((sizes.length - 1) * 0.99999)] ?? 1;
  const scale = Math.fround(top / 127);
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (Math.abs(weight) >= drop) bytes[i] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  }
  const transitions = {
    between: Float32Array.from(trained.between),
    start: Float32Array.from(trained.start),
    end: Float32Array.from(trained.end),
  };
  return { labels: labels.names, transitions, slots, weights: bytes, scale };
}

/** The model with every weight rounded to a whole number of steps; what is outside of `range` is clipped. */
export function quantiseBySteps(
  trained: CrfWeights,
  labels: LabelSet,
  slots: number,
  step: number,
  [least, most]: readonly [number, number],
): TagModel {
  const weights = Int8Array.from(trained.weights, (w) => Math.max(least, Math.min(most, Math.round(w / step))));
  const transitions = {
    between: Float32Array.from(trained.between),
    start: Float32Array.from(trained.start),
    end: Float32Array.from(trained.end),
  };
  return { labels: labels.names, transitions, slots, weights, scale: step };
}
