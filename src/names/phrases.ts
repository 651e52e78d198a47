/** Phrases of several words that the word table's lists hold: "new york", "sri lanka", "manchester united". */
import { findWord, flagsOf } from "../lexicon/word-table.js";
import { spreadHash } from "../tagger/hash.js";
import type { DocumentFacts } from "./document.js";
import type { WordType } from "./word-features.js";

/** Where in the phrase the token stands. */
export const PHRASE_PART = { begin: 0, inside: 1, end: 2 } as const;
const LONGEST = 4;

/** Calls `found` for each listed phrase of two to four words that token `i` stands in, within its sentence. */
export function findPhrases(
  facts: DocumentFacts,
  i: number,
  first: number,
  last: number,
  found: (flags: number, part: number) => void,
): void {
  for (let from = Math.max(first, i - LONGEST + 1); from <= i; from++) {
    const start = facts.types[from] as WordType;
    if (start.form === "lower" || start.form === "mark" || start.form === "number") continue;
    let hash = start.joined;
    for (let to = from + 1; to < Math.min(last, from + LONGEST); to++) {
      hash = joinHash(hash, facts.types[to] as WordType);
      if (to < i) continue;
      const flags = flagsOf(findWord(spreadHash(hash)));
      if (flags) found(flags, i === from ? PHRASE_PART.begin : i === to ? PHRASE_PART.end : PHRASE_PART.inside);
    }
  }
}

/** The hash of "phrase word" from that of "phrase". */
function joinHash(hash: number, type: WordType): number {
  let h = Math.imul(hash ^ 32, 0x01000193);
  for (let i = 0; i < type.lower.length; i++) h = Math.imul(h ^ type.lower.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
