/**
 * The Doc: an article read once, in arrays that every later room shares.
 * Tokens are a structure of arrays (an object per token would double the reading time).
 */
import type { Vocabulary } from "./vocabulary.js";

/** Universal part-of-speech tags as wink gives them. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** All tokens of a Doc in text order; every array has `length` items; white space is in no token. */
export interface Tokens {
  readonly length: number;
  /** As printed: `doc.text.slice(start[i], end[i])`, except that a lone surrogate reads U+FFFD. */
  readonly text: readonly string[];
  /** The same by its number in the vocabulary. */
  readonly word: Int32Array;
  readonly vocabulary: Vocabulary;
  /** UTF-16 offsets in `doc.text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** In context; made at the first look. */
  readonly pos: readonly Pos[];
  /** Index of the token's sentence. */
  readonly sentence: Int32Array;
}

/** A sentence: tokens `first` to `last - 1`; it lies in one paragraph and ends no quotation half-way. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/**
 * text: running prose. heading: a title line. boilerplate: a line that is no article text ("Last Updated:",
 * "(with AFP inputs)", a web address, a byline, a credit). Names count in all; quotes and claims cross no paragraph
 * unless both are text, and none is read from boilerplate.
 */
export type ParagraphKind = "text" | "heading" | "boilerplate";

/** A paragraph: tokens `first` to `last - 1`, sentences `firstSentence` to `lastSentence - 1`; never empty. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** UTF-16 offsets, white space at the ends left out. */
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** Tokens of a dateline at its head ("KABUL (AP) -", "SEOUL, South Korea —"): `first` to `datelineEnd - 1`; 0 where none. */
  readonly datelineEnd: number;
}

/** An article, read. */
export interface Doc {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
