/**
 * A copy of the text of the very same length in which every character that a tokeniser trips over is a plain one.
 *
 * wink loses its offsets on a BOM, line and paragraph separators, ideographic and typographic spaces, vertical tabs and
 * form feeds; it never sees one. Lone surrogates become U+FFFD. One code unit for one code unit, so offsets hold.
 */

const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000\uFEFF]|(?![\n\r])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text with every hazard replaced by one plain code unit; same length, same offsets. */
export function maskHazards(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(SPACES, " ").replace(LONE_SURROGATES, "\uFFFD");
}
