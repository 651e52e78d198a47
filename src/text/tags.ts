/** Parts of speech of a stretch or a word alone: for rooms that look at little of an article. */
import type { Doc, Pos, Tokens } from "./types.js";
import { tagTokens, usualTagAt } from "./wink.js";

/** The tags of tokens `first` to `last - 1`, in the context of that stretch only; the rest of the article is not tagged. */
export function tagStretch(doc: Doc, first: number, last: number): readonly Pos[] {
  return tagTokens(doc.tokens.text.slice(first, last), new Uint8Array(last - first));
}

/** What the word at `at` is for itself, whatever stands around it: far cheaper than `pos`; undefined where no token stands. */
export function usualTag({ text }: Tokens, at: number): Pos | undefined {
  return usualTagAt(text, at);
}
