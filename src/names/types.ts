/** What the names room hands on: typed name mentions, before anything is linked. */

/** group: a nationality, religion or party ("North Korean"); misc: an event, work, law. Neither is returned to users. */
export type NameType = "person" | "organisation" | "place" | "group" | "misc";

/** One name in the text, without title, possessive or a leading "the". Mentions never overlap and stand in text order. */
export interface NameMention {
  /** UTF-16 offsets in `doc.text`. */
  readonly start: number;
  readonly end: number;
  /** The tokens it touches: `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** Calibrated probability that span and type are right, 0..1. */
  readonly confidence: number;
  /** Which step proposed it: "tagger", "lexicon", ... */
  readonly step: string;
  /** From the caller's lexicon. */
  readonly countryCode?: string;
}
