/** Spans of a text by their words, for gold and results that are made by hand. */
import type { Span } from "../../src/types.js";

/** Where the words stand, for the `nth` time. @throws if they do not. */
export function at(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`«${words}» is not in «${text}»`);
  return { start, end: start + words.length, text: words };
}
