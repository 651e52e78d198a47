/** Boosted decision trees: facts in, log-odds out. Every tree is a full one of the same depth. */

/** Trees as they are trained and shipped. */
export interface Trees {
  /** Questions from the root to a leaf. */
  readonly depth: number;
  /** Log-odds before any tree is asked. */
  readonly bias: number;
  /** By tree, `2 ** depth - 1` questions, the root first: is fact `features[q]` at most `limits[q]`? Yes goes left. */
  readonly features: readonly number[];
  readonly limits: readonly number[];
  /** By tree, `2 ** depth` log-odds, from the left. */
  readonly leaves: readonly number[];
}

/** No trees: everything is as likely as not. */
export const NO_TREES: Trees = { depth: 0, bias: 0, features: [], limits: [], leaves: [] };

/** The log-odds that the trees give to these facts. */
export function sumTrees({ depth, bias, features, limits, leaves }: Trees, facts: ArrayLike<number>): number {
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let tree = 0; tree * inner < features.length; tree++) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const question = tree * inner + node;
      node = 2 * node + (facts[features[question]!]! <= limits[question]! ? 1 : 2);
    }
    sum += leaves[tree * (inner + 1) + node - inner]!;
  }
  return sum;
}
