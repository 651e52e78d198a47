/** What the entities room hands on: who is who, and a resolver that quotes/ and casualties/ call. */
import type { EntityType, MentionForm } from "../types.js";

/** A mention of an entity, as tokens and offsets. */
export interface LinkedMention {
  readonly start: number;
  readonly end: number;
  /** Tokens `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly step: string;
}

/** One entity of the article with all its mentions in text order. */
export interface LinkedEntity {
  /** "e1", "e2", ... in the order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly countryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly mentions: readonly LinkedMention[];
}

/** Tokens `first` to `last - 1`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Whom a phrase stands for. */
export interface Resolution {
  readonly id: string;
  readonly form: MentionForm;
  readonly confidence: number;
  /** Which rule decided: "name", "role", "pronoun", "acronym", ... */
  readonly step: string;
}

/** All entities of one article. */
export interface Entities {
  /** In the order of their ids. */
  readonly all: readonly LinkedEntity[];
  /**
   * The entity a source phrase stands for ("Lee", "South Korean lawmaker Lee Seong-kweun", "the minister", "he");
   * null where it is nobody named or the evidence is weak: wrong is worse than null.
   */
  resolve(phrase: TokenRange): Resolution | null;
}
