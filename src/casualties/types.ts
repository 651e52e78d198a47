/** What the casualties room's steps hand to each other. All positions are token indices of one passage. */
import type { PlainKind } from "../lexicon/clauses.js";
import type { Pos } from "../text/types.js";
import type { Outcome, Qualifier } from "../types.js";

/** A sentence cut out of the Doc: token `i` here is token `offset + i` there. */
export interface Passage {
  readonly offset: number;
  readonly text: readonly string[];
  /** `text` in lower case. */
  readonly low: readonly string[];
  readonly pos: readonly Pos[];
  /** Whether token `i` touches the one before it: "forty-eight" is three tokens that touch. */
  readonly touches: readonly boolean[];
}

/** number: says how many. vague: dozens. one: a, an, one. zero: no, nobody. */
export type CountKind = "number" | "vague" | "one" | "zero";

/** A count expression with its qualifier: tokens `first` to `last - 1`. */
export interface Count {
  readonly first: number;
  readonly last: number;
  readonly kind: CountKind;
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

/** human: people or animals, by the lexicon. thing: neither. unknown: the lexicon does not say. none: a bare count. */
export type Nature = "human" | "thing" | "unknown" | "none";

/** Tokens `first` to `last - 1`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A noun phrase. `name` holds its words without determiner and count, null for a bare count. */
export interface Phrase extends Range {
  readonly kind: "phrase";
  readonly count: Count | null;
  readonly name: Range | null;
  readonly nature: Nature;
  /** "35 deaths", "the toll": the outcome its head names. */
  readonly noun: OutcomeNoun | null;
  /** "two dead soldiers": the outcome of an adjective within. */
  readonly attribute: Outcome | null;
  /** "a prosecutor's": the phrase owns the one that follows. */
  readonly owns: boolean;
}

/** How an outcome verb is inflected. "left 4 dead": adjective. */
export type VerbForm = "base" | "finite" | "ing" | "past" | "adjective";

/** active: the victims are its object. middle: its subject. both: the object where there is one. */
export type Frame = "active" | "middle" | "both" | "adjective";

/** An outcome verb or adjective. */
export interface OutcomeWord {
  readonly outcome: Outcome;
  readonly form: VerbForm;
  readonly frame: Frame;
  /** shot, stabbed: whether anybody died is said elsewhere ("to death"). */
  readonly open: boolean;
}

/** count: "35 deaths". toll: "the death toll". */
export interface OutcomeNoun {
  readonly outcome: Outcome;
  readonly role: "count" | "toll";
}

/** An outcome word in its sentence; `last` is after "to death". */
export interface OutcomeItem extends Range {
  readonly kind: "outcome";
  readonly word: OutcomeWord;
}

/** A word that is neither phrase nor outcome. */
export interface PlainItem extends Range {
  readonly kind: PlainKind;
}

/** One step of a passage read from left to right. */
export type Item = Phrase | OutcomeItem | PlainItem;

/** A count tied to its outcome. */
export interface Link {
  readonly count: Count;
  readonly victims: Range | null;
  readonly outcome: Outcome;
  /** The tokens of the word that says the outcome. */
  readonly cue: Range;
  /** Which rule tied them. */
  readonly rule: LinkRule;
  /** Index of the cue's item. */
  readonly item: number;
}

/** The constructions, by which confidence is set. */
export type LinkRule =
  | "object"
  | "passive"
  | "reduced"
  | "middle"
  | "noun"
  | "of"
  | "attribute"
  | "owner"
  | "toll"
  | "subset"
  | "ellipsis";
