/** A sentence of the Doc as a passage. */
import { tagStretch } from "../text/tags.js";
import type { Doc } from "../text/types.js";
import type { Passage } from "./types.js";

/** Tokens `first` to `last - 1` of the Doc. */
export function passageOf(doc: Doc, first: number, last: number): Passage {
  const { tokens } = doc;
  const text = tokens.text.slice(first, last);
  return {
    offset: first,
    text,
    low: text.map((word) => word.toLowerCase()),
    pos: tagStretch(doc, first, last),
    touches: text.map((_, i) => i > 0 && tokens.start[first + i] === tokens.end[first + i - 1]),
  };
}
