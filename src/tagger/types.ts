/** The tagger's currency: what a model is, whatever it labels. Imports nothing. */

/** Scores between labels, and which sequences are possible at all. All arrays are indexed by label number. */
export interface Transitions {
  /** `[from * count + to]`, natural log units; -Infinity where forbidden. */
  readonly between: Float32Array;
  /** Of a sequence's first label; -Infinity where forbidden. */
  readonly start: Float32Array;
  /** Of a sequence's last label; -Infinity where forbidden. */
  readonly end: Float32Array;
}

/** A linear-chain model over hashed features: what training makes and decoding takes. */
export interface TagModel {
  /** Label names by number: "O", "B-person", ... At most 32. */
  readonly labels: readonly string[];
  readonly transitions: Transitions;
  /** Number of rows of `weights`, a power of two. */
  readonly slots: number;
  /** `[slot * labels.length + label]`, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}
