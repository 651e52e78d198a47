/** What scoring takes and returns; spans of annotations carry no text. */
import type { EntityType, Modality, Outcome, Qualifier } from "../types.js";

/** A stretch of an article: half-open, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One measure: a number (null where there is nothing to measure) or several that belong together. */
export type Measure = number | null | Readonly<Record<string, number>>;

/** What a set of articles scores. */
export interface Report {
  readonly articles: number;
  readonly measures: Readonly<Record<string, Measure>>;
  /** A line for each mistake, in the order of the articles. */
  readonly errors: readonly string[];
}

/** A result's confidence, and whether the annotators have it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** An annotated attribution: the parts of its content, at least one, and of its source. */
export interface GoldQuote {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** An article with its attributions. */
export interface QuoteArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldQuote[];
}

/** An annotated figure; the range is that of its count. */
export interface GoldCasualty extends Range {
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly outcome: Outcome;
  readonly modality: Modality;
  /** Every accepted answer; null where none need be told. */
  readonly victims: readonly (string | null)[];
  /** Null where the article speaks in its own voice; absent where it was not annotated. */
  readonly source?: Range | null;
  /** The annotators differed: neither found nor missed, right nor wrong, does it count. */
  readonly optional?: boolean;
}

/** An article with its figures. */
export interface CasualtyArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldCasualty[];
}

/** An annotated entity. */
export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
}

/** Offsets and the entity's id. */
export type GoldMention = readonly [start: number, end: number, id: string];

/** Offsets of a source phrase and its entity's id; null: nobody who is named. */
export type GoldSpeaker = readonly [start: number, end: number, id: string | null];

/** An article with who is who. */
export interface LinkArticle {
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  /** Names alone. */
  readonly mentions: readonly GoldMention[];
  readonly speakers: readonly GoldSpeaker[];
}

/** An article with its names; types that the door does not return are allowed. */
export interface NameArticle {
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly (Range & { readonly type: string })[];
}
