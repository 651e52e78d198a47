/** What the steps of the quotes room hand each other. */
import type { TokenRange } from "../entities/types.js";

/** A stretch in quotation marks, within one paragraph. */
export interface Quotation {
  /** First token of the opening mark (the straight double mark '' is two tokens). */
  readonly open: number;
  /** The quoted tokens: `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  /** One past the closing mark; equals `last` where the paragraph ended an unclosed quotation. */
  readonly close: number;
  /** 0 for an outermost quotation, 1 for one inside it, ... */
  readonly depth: number;
  /** The quotation of the paragraph before was left open and this one takes it up. */
  readonly continues: boolean;
}

/** All quotation marks of a Doc. */
export interface Marks {
  /** In the order of their opening marks. */
  readonly quotations: readonly Quotation[];
  /** For each token: 1 + index of the outermost quotation that it stands in, its marks included; 0 outside. */
  readonly inside: Int32Array;
}

/** One attribution as tokens: who says what by which words. */
export interface Attribution {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  /** The content's parts in text order; at least one. Quotation marks may stand at their edges. */
  readonly content: readonly TokenRange[];
  /** How likely it is right, 0..1: its content found and its speaker the true one. */
  readonly score: number;
  /** Which step proposed it: "tagger", "direct", ... */
  readonly step: string;
}
