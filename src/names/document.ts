/** What the rest of the article tells of a word: is it ever in lower case, what stands beside it elsewhere. */
import type { Doc } from "../text/types.js";
import { findPhrases, type PhrasePart } from "./phrases.js";
import { findRuns, type Runs } from "./runs.js";
import { findTopics, type Topics } from "./topics.js";
import { isCapital, type WordType } from "./word-features.js";

/** How a sentence is written: a line of capitals or in title case says nothing by its capitals. */
export type CaseClass = 0 | 1 | 2;
export const NORMAL_CASE = 0;
export const TITLE_CASE = 1;
export const UPPER_CASE = 2;

/** Facts of one article, by token index or by folded word. */
export interface DocumentFacts {
  readonly doc: Doc;
  /** Each token's word type. */
  readonly types: readonly WordType[];
  /** Each sentence's {@link CaseClass}. */
  readonly cases: Uint8Array;
  /** Folded words seen in lower case. */
  readonly lower: ReadonlySet<number>;
  /** Folded words seen with a capital inside a sentence of normal case. */
  readonly inside: ReadonlySet<number>;
  /** Tokens of each folded word with a capital, in order, at most {@link MOST_OCCURRENCES}. */
  readonly occurrences: ReadonlyMap<number, readonly number[]>;
  /** Last word's index of a run of capitals, by the hash of its initials: "National Intelligence Service" by NIS. */
  readonly expansions: ReadonlyMap<string, number>;
  readonly runs: Runs;
  /** Listed phrases by token. */
  readonly phrases: ReadonlyMap<number, readonly PhrasePart[]>;
  readonly topics: Topics;
}

const MOST_OCCURRENCES = 12;

/** The facts of an article. */
export function gatherFacts(doc: Doc, types: readonly WordType[]): DocumentFacts {
  const cases = Uint8Array.from(doc.sentences, (s) => caseOf(types, s.first, s.last));
  const lower = new Set<number>();
  const inside = new Set<number>();
  const occurrences = new Map<number, number[]>();
  // most tokens are a few lower-case words: each word type is looked up once
  const noted = new Uint8Array(types.reduce((most, { id }) => Math.max(most, id), 0) + 1);
  for (const [index, sentence] of doc.sentences.entries()) {
    const normal = cases[index] === NORMAL_CASE;
    for (let i = sentence.first; i < sentence.last; i++) {
      const type = types[i] as WordType;
      if (type.form === "lower") {
        if (noted[type.id] === 0) lower.add(type.folded);
        noted[type.id] = 1;
      } else if (isCapital(type.form)) {
        if (normal && i > sentence.first && (types[i - 1] as WordType).form !== "mark") inside.add(type.folded);
        const known = occurrences.get(type.folded);
        if (known === undefined) occurrences.set(type.folded, [i]);
        else if (known.length < MOST_OCCURRENCES) known.push(i);
      }
    }
  }
  const expansions = findExpansions(doc, types, cases);
  // in a line of capitals they tell of its length alone: without them it scores 1.1 more
  const runs = findRuns(doc, types, (s) => cases[s] === UPPER_CASE);
  const [phrases, topics] = [findPhrases(doc, types), findTopics(doc.sentences, types)];
  return { doc, types, cases, lower, inside, occurrences, expansions, runs, phrases, topics };
}

/** Whether most words of tokens `first` to `last - 1` bear capitals, or are capitals whole. */
function caseOf(types: readonly WordType[], first: number, last: number): CaseClass {
  let words = 0;
  let upper = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const { form } = types[i] as WordType;
    if (form === "mark" || form === "number") continue;
    words++;
    if (form === "upper") upper++;
    else if (form === "lower") small++;
  }
  if (words < 3) return NORMAL_CASE;
  if (upper >= words * 0.7) return UPPER_CASE;
  return small <= words * 0.35 && words >= 4 ? TITLE_CASE : NORMAL_CASE;
}

/** Initials of runs of two to six capitalised words ("of", "the", "and", "for" skipped), in sentences of normal case. */
function findExpansions(doc: Doc, types: readonly WordType[], cases: Uint8Array): ReadonlyMap<string, number> {
  const expansions = new Map<string, number>();
  const { text, sentence } = doc.tokens;
  let initials = "";
  let last = -1;
  for (let i = 0; i < doc.tokens.length; i++) {
    const { form } = types[i] as WordType;
    const word = text[i] as string;
    if (form === "title" && cases[sentence[i] as number] === NORMAL_CASE) {
      if (last < 0 || sentence[last] !== sentence[i]) initials = "";
      initials += word.charAt(0);
      last = i;
      if (initials.length > 6) initials = initials.slice(-6);
      for (let n = 2; n <= initials.length; n++)
        if (!expansions.has(initials.slice(-n))) expansions.set(initials.slice(-n), i);
    } else if (!/^(?:of|the|and|for|&|de|on|in)$/.test(word)) {
      initials = "";
      last = -1;
    }
  }
  return expansions;
}
