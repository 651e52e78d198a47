/** Features of a word by itself: what the tagger may know of it wherever it stands, once a distinct word. */
import { foldWord } from "../lexicon/fold.js";
import { type Topic, topicOf } from "../lexicon/topic-words.js";
import { clusterOf, FLAG_BITS, findWord, flagsOf, LEVELS, type Level } from "../lexicon/word-table.js";
import { hashText, spreadHash } from "../tagger/hash.js";

/** What is known of one distinct word. */
export interface WordType {
  readonly id: number;
  /** Folded, and its hash before it is spread (phrases go on from it). */
  readonly lower: string;
  readonly joined: number;
  /** Hash of the word folded to lower case without accents, and of the word as printed. */
  readonly folded: number;
  readonly printed: number;
  /** Hash of its shape with runs collapsed: "Xx" of "Kursk". */
  readonly shape: number;
  readonly form: WordForm;
  /** What it speaks of. */
  readonly topic: Topic | undefined;
  /** Index in the word table, -1 where unknown. */
  readonly entry: number;
  /** Features of the word itself, and those it has seen from elsewhere (where it is seen from is mixed in later). */
  readonly own: Int32Array;
  readonly around: Int32Array;
}

/** How a word is written; the order is part of the feature version. */
export type WordForm = "lower" | "title" | "upper" | "mixed" | "number" | "mark";

/** A number for each form, from 1 on. */
export const FORM_NUMBER = { lower: 1, title: 2, upper: 3, mixed: 4, number: 5, mark: 6 } as const;

/** Kinds of features; each names a block of hashes. IDENTITY kinds are dropped more often in training. */
const KIND = {
  folded: 1,
  printed: 2,
  shape: 3,
  length: 4,
  prefix: 5,
  suffix: 6,
  unknown: 7,
  flag: 8,
  long: 9,
  /** And the next two, one for each level of clusters. */
  cluster: 10,
};

/** Marks a feature that identifies its word. */
export const IDENTIFIES = 0x40000000;

/** The type of a word; `id` is the caller's number for it. */
export function describeWord(word: string, id: number): WordType {
  const lower = foldWord(word);
  const joined = hashText(lower);
  const folded = spreadHash(joined);
  const printed = spreadHash(hashText(word));
  const collapsed = spreadHash(hashText(shapeOf(word, true)));
  const known = findWord(folded);
  // "Mr." and "Gen." stand in the table without their stop
  const entry = known < 0 && lower.endsWith(".") ? findWord(spreadHash(hashText(lower, 0, lower.length - 1))) : known;
  const around: number[] = [identity(KIND.folded, folded), plain(KIND.shape, collapsed)];
  addKnown(around, entry);
  const own = [...around, identity(KIND.printed, printed), plain(KIND.long, hashText(shapeOf(word, false)))];
  own.push(plain(KIND.length, Math.min(word.length, 12)));
  for (let n = 1; n <= 4 && n < lower.length; n++) {
    const mark = n >= 3 ? identity : plain;
    own.push(
      mark(KIND.prefix + n * 16, hashText(lower, 0, n)),
      mark(KIND.suffix + n * 16, hashText(lower, lower.length - n)),
    );
  }
  if (lower.length > 3) around.push(identity(KIND.suffix + 48, hashText(lower, lower.length - 3)));
  return {
    id,
    lower,
    joined,
    folded,
    printed,
    shape: collapsed,
    form: formOf(word),
    topic: topicOf(lower),
    entry,
    own: Int32Array.from(own),
    around: Int32Array.from(around),
  };
}

/** The cluster of each level and one feature a list. */
function addKnown(features: number[], entry: number): void {
  if (clusterOf(entry, 0) === 0) features.push(plain(KIND.unknown, 0));
  else
    for (let level = 0; level < LEVELS.length; level++)
      features.push(plain(KIND.cluster + level, clusterOf(entry, level as Level)));
  const flags = flagsOf(entry);
  for (let bit = 0; bit < FLAG_BITS; bit++) if ((flags >>> bit) & 1) features.push(plain(KIND.flag, bit));
}

const mix = (kind: number, value: number): number => spreadHash(Math.imul(kind, 0x9e3779b1) ^ value) & 0x3fffffff;
const plain = mix;
const identity = (kind: number, value: number): number => mix(kind, value) | IDENTIFIES;

/** Whether a word is written as a name can be. */
export const isCapital = (form: WordForm): boolean => form === "title" || form === "upper" || form === "mixed";

/** How the word is written. */
export function formOf(word: string): WordForm {
  if (!/\p{L}/u.test(word)) return /\p{N}/u.test(word) ? "number" : "mark";
  if (word === word.toLowerCase()) return "lower";
  const first = word.charAt(0);
  const rest = word.slice(1);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return "title";
  return word === word.toUpperCase() ? "upper" : "mixed";
}

/** X for a capital, x for a small letter, d for a digit, other marks as they are; runs collapsed if asked for. */
function shapeOf(word: string, collapse: boolean): string {
  let shape = "";
  for (const char of word.slice(0, 12)) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "d" : char;
    if (!collapse || !shape.endsWith(kind)) shape += kind;
  }
  return shape;
}
