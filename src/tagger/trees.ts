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
