/** Parts of speech of a stretch alone: for rooms that look at few sentences of an article. */
import type { Doc, Pos } from "./types.js";
import { tagTokens } from "./wink.js";

/** The tags of tokens `first` to `last - 1`, in the context of that stretch only; the rest of the article is not tagged. */
export function tagStretch(doc: Doc, first: number, last: number): readonly Pos[] {
  return tagTokens(doc.tokens.text.slice(first, last), new Uint8Array(last - first));
}
