/** Boosted trees made ready to be asked often: of facts that are whole numbers a question is a subtraction, no branch. */
import type { Trees } from "./trees.js";

/** Trees of {@link DEPTH} questions each, in arrays that are quick to read. */
export interface Forest {
  readonly bias: number;
  readonly features: Uint8Array;
  readonly limits: Int32Array;
  readonly leaves: Float64Array;
}

/** Questions from the root to a leaf: they are written out below, a loop over them takes twice as long. */
export const DEPTH = 5;
const QUESTIONS: number = 2 ** DEPTH - 1;

/** The trees, which have {@link DEPTH} questions, limits that are whole numbers, and at most 256 facts. */
export function plantForest({ bias, features, limits, leaves }: Trees): Forest {
  return {
    bias,
    features: Uint8Array.from(features),
    limits: Int32Array.from(limits),
    leaves: Float64Array.from(leaves),
  };
}

/** The log-odds that the trees give to these facts, each between -10^9 and 10^9. */
export function sumForest({ bias, features: f, limits, leaves }: Forest, facts: Int32Array): number {
  let sum = bias;
  for (let root = 0, leaf = -QUESTIONS; root < f.length; root += QUESTIONS, leaf += QUESTIONS + 1) {
    // the sign of limit - fact: to the left where it is 0, to the right where it is 1
    let n = 1 + ((limits[root]! - facts[f[root]!]!) >>> 31);
    let q = root + n;
    n = 2 * n + 1 + ((limits[q]! - facts[f[q]!]!) >>> 31);
    q = root + n;
    n = 2 * n + 1 + ((limits[q]! - facts[f[q]!]!) >>> 31);
    q = root + n;
    n = 2 * n + 1 + ((limits[q]! - facts[f[q]!]!) >>> 31);
    q = root + n;
    n = 2 * n + 1 + ((limits[q]! - facts[f[q]!]!) >>> 31);
    sum += leaves[leaf + n]!;
  }
  return sum;
}
