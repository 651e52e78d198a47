/** The qualifier around a number: "at least 100", "200 or so". */
import { AFTER, BEFORE } from "../lexicon/qualifiers.js";
import type { Qualifier } from "../types.js";
import type { Passage } from "./types.js";

/** A qualifier and the token where its phrase begins or ends. */
export interface ReadQualifier {
  readonly qualifier: Qualifier;
  readonly edge: number;
}

/** "by more than 12", "over 3 days" and the like are sorted out by what is counted, not here. */
export function findQualifierBefore(passage: Passage, number: number): ReadQualifier | null {
  for (const [words, qualifier] of BEFORE) {
    const start = number - words.length;
    if (start >= 0 && words.every((word, i) => passage.low[start + i] === word)) return { qualifier, edge: start };
  }
  return null;
}

/** The qualifier phrase that starts at token `after`, or null. */
export function findQualifierAfter(passage: Passage, after: number): ReadQualifier | null {
  for (const [words, qualifier] of AFTER)
    if (words.every((word, i) => passage.low[after + i] === word)) {
      if (words[0] === "odd" && !passage.low[after + 1]) continue;
      return { qualifier, edge: after + words.length };
    }
  return null;
}
