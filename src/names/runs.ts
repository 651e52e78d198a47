/** Runs of capitals: "Ministry of Foreign Affairs" whole. What stands at a run's ends tells of each of its words. */
import type { Doc } from "../text/types.js";
import { isCapital, type WordType } from "./word-features.js";

/** The run that each token stands in, by token: its first and its last token, -1 for tokens in none. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Small words that go on with a run where a capital stands on either side. */
const JOINS: ReadonlySet<string> = new Set(
  ["of", "the", "and", "for", "&", "de", "del", "la", "on", "in", "al"].concat(["bin", "van", "der"]),
);
/** A longer run is a line of capitals: its ends tell nothing. */
const LONGEST = 12;

/**
 * The runs of an article, each within a sentence; only capitals stand in one, the small words between do not.
 * Sentences that `skip` marks have none.
 */
export function findRuns(doc: Doc, types: readonly WordType[], skip: (sentence: number) => boolean): Runs {
  const first = new Int32Array(doc.tokens.length).fill(-1);
  const last = new Int32Array(doc.tokens.length).fill(-1);
  for (const [s, sentence] of doc.sentences.entries()) {
    if (skip(s)) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCapital((types[i] as WordType).form)) continue;
      const end = runEnd(types, i, sentence.last);
      if (end - i <= LONGEST) {
        for (let j = i; j < end; j++) {
          if (!isCapital((types[j] as WordType).form)) continue;
          first[j] = i;
          last[j] = end - 1;
        }
      }
      i = end;
    }
  }
  return { first, last };
}

/** The end of the run that opens at token `i`; at most `stop`. */
function runEnd(types: readonly WordType[], i: number, stop: number): number {
  let end = i + 1;
  for (; end < stop; end++) {
    const { form, lower } = types[end] as WordType;
    if (isCapital(form)) continue;
    if (!JOINS.has(lower) || end + 1 >= stop || !isCapital((types[end + 1] as WordType).form)) break;
  }
  return end;
}

/** Words at a run's ends, seen from each of its words: the run's first and last word, and the words beside it. */
export const RUN_ROLES = 4;
/** Where in its run a token stands: first, inside, last, alone. */
export const RUN_PLACES = 4;

/** Where token `i` stands in its run. */
export function runPlace(runs: Runs, i: number): number {
  const [first, last] = [runs.first[i]!, runs.last[i]!];
  return first === last ? 3 : i === first ? 0 : i === last ? 2 : 1;
}

/** The token in a role of token `i`'s run; it may lie beyond the sentence. */
export function runToken(runs: Runs, i: number, role: number): number {
  if (role < 2) return role === 0 ? runs.first[i]! : runs.last[i]!;
  return role === 2 ? runs.first[i]! - 1 : runs.last[i]! + 1;
}
