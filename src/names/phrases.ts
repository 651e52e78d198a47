/** Phrases of several words that the word table's lists hold: "new york", "sri lanka", "manchester united". */
import { findWord, flagsOf } from "../lexicon/word-table.js";
import { spreadHash } from "../tagger/hash.js";
import type { Doc } from "../text/types.js";
import type { WordType } from "./word-features.js";

/** Where in the phrase the token stands. */
export const PHRASE_PART = { begin: 0, inside: 1, end: 2 } as const;
const LONGEST = 5;

/** A phrase that a token stands in: its lists' flags, and which {@link PHRASE_PART} the token is. */
export interface PhrasePart {
  readonly flags: number;
  readonly part: number;
}

/**
 * By token, the listed phrases of two to five words that it stands in, each within a sentence and opened by a capital: the
 * longest that begins at a word, and none inside of another.
 */
export function findPhrases(doc: Doc, types: readonly WordType[]): ReadonlyMap<number, readonly PhrasePart[]> {
  const found = new Map<number, PhrasePart[]>();
  const add = (i: number, flags: number, part: number): void => {
    const list = found.get(i);
    if (list === undefined) found.set(i, [{ flags, part }]);
    else list.push({ flags, part });
  };
  for (const { first, last } of doc.sentences) {
    let covered = first;
    for (let from = first; from + 1 < last; from++) {
      const { form, joined } = types[from] as WordType;
      if (form === "lower" || form === "mark" || form === "number") continue;
      let hash = joined;
      let longest = -1;
      let flags = 0;
      for (let to = from + 1; to < Math.min(last, from + LONGEST); to++) {
        hash = joinHash(hash, types[to] as WordType);
        const listed = flagsOf(findWord(spreadHash(hash)));
        if (listed === 0) continue;
        longest = to;
        flags = listed;
      }
      if (longest < covered) continue;
      add(from, flags, PHRASE_PART.begin);
      for (let i = from + 1; i < longest; i++) add(i, flags, PHRASE_PART.inside);
      add(longest, flags, PHRASE_PART.end);
      covered = longest + 1;
    }
  }
  return found;
}

/** The hash of "phrase word" from that of "phrase". */
function joinHash(hash: number, type: WordType): number {
  let h = Math.imul(hash ^ 32, 0x01000193);
  for (let i = 0; i < type.lower.length; i++) h = Math.imul(h ^ type.lower.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The hash by which the word table knows tokens `first` to `last - 1` as a phrase. */
export function hashPhrase(types: readonly WordType[], first: number, last: number): number {
  let hash = types[first]!.joined;
  for (let i = first + 1; i < last; i++) hash = joinHash(hash, types[i]!);
  return spreadHash(hash);
}
