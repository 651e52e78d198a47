/** The shapes of quotation marks: what a mark can be, judged by the characters beside it. */
import type { Doc } from "../text/types.js";

/** Marks pair with marks of their own style only. */
export type MarkStyle = "double" | "single" | "angle";

/** A mark as it stands in the text. */
export interface MarkShape {
  readonly style: MarkStyle;
  /** The character; a straight double mark for ''. */
  readonly char: string;
  /** Tokens it takes: 2 for '' and ``, else 1. */
  readonly width: number;
  /** White space, a bracket, a dash or another mark before it, none after it. */
  readonly canOpen: boolean;
  /** No white space before it; white space, punctuation or another mark after it. */
  readonly canClose: boolean;
}

const STYLES: ReadonlyMap<string, MarkStyle> = new Map([
  ...[...'"“”„‟'].map((char): [string, MarkStyle] => [char, "double"]),
  ...[..."'‘’‚‛"].map((char): [string, MarkStyle] => [char, "single"]),
  ...[..."«»‹›"].map((char): [string, MarkStyle] => [char, "angle"]),
  ["``", "double"],
  ["''", "double"],
]);
const SPACE = /\s/u;
const BEFORE_OPENING = /[\s([{—–\-/:“‘„«‹"'`]/u;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–\-/”’»›"'“]/u;
/** 6'2" and 5’ 11": feet and inches. */
const FEET = /\d\s?['’]\s?\d{1,2}$/u;
/** 'tis, rock 'n' roll, give 'em: words that begin with an apostrophe. */
const CLIPPED = /^(?:tis|twas|em|n|til|till|cause|cuz|bout|round|neath|nother|\d.*)$/iu;

/** The mark that token `i` begins; null where it is no quotation mark but an apostrophe, feet, inches or a word. */
export function markShape(doc: Doc, i: number, paragraphStart: number, paragraphEnd: number): MarkShape | null {
  const { tokens, text } = doc;
  const printed = tokens.text[i] ?? "";
  const style = STYLES.get(printed);
  if (printed.length > 2 || (style === undefined && printed !== "`")) return null;
  const next = tokens.text[i + 1];
  const doubled = (printed === "'" || printed === "`") && next === printed && tokens.start[i + 1] === tokens.end[i];
  if (style === undefined && !doubled) return null;
  const width = doubled ? 2 : 1;
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i + width - 1] ?? 0;
  const before = start <= paragraphStart ? " " : text.charAt(start - 1);
  const after = end >= paragraphEnd ? " " : text.charAt(end);
  const canOpen = BEFORE_OPENING.test(before) && !SPACE.test(after);
  const canClose = !SPACE.test(before) && AFTER_CLOSING.test(after);
  if (doubled || printed.length === 2) return { style: "double", char: '"', width, canOpen, canClose };
  if (style === "single" && canOpen && CLIPPED.test(next ?? "")) return null;
  if (printed === '"' && !canOpen && FEET.test(text.slice(Math.max(paragraphStart, start - 6), start))) return null;
  return { style: style ?? "double", char: printed, width, canOpen, canClose };
}
