/**
 * A Doc as the quotes tagger reads it: columns over the tokens of all open paragraphs.
 *
 * Columns go by position. Three positions without a token stand before each paragraph and after the last, so that a look
 * at a neighbour needs no test: token i of paragraph p stands at `i + shifts[p]`.
 */
import type { Doc } from "../text/types.js";
import { partA, partB } from "./hashes.js";
import { COUNTED, type Counts, distanceStep } from "./paths.js";
import { createStageColumns, type StageColumns } from "./stage-features.js";
import type { Marks } from "./types.js";
import { WORD_CLASS, type Word } from "./words.js";

/** The columns, and which paragraphs they hold. */
export interface Reading {
  readonly doc: Doc;
  readonly marks: Marks;
  readonly words: readonly Word[];
  /** 1 where the paragraph may hold reported speech at all: only those are in the columns. */
  readonly open: Uint8Array;
  /** From the tokens of each open paragraph to their positions. */
  readonly shifts: Int32Array;
  readonly columns: Columns;
  readonly stages: StageColumns;
}

/** One item a position. */
export interface Columns {
  readonly length: number;
  /** The word's number; -1 where no token stands. */
  readonly id: Int32Array;
  /** Hash of the word's stem, its parts as a first and a second value, and the word's as a second. */
  readonly stem: Int32Array;
  readonly stemA: Int32Array;
  readonly stemB: Int32Array;
  readonly wordB: Int32Array;
  readonly suffix: Int32Array;
  readonly pos: Uint8Array;
  readonly strength: Uint8Array;
  readonly class: Uint8Array;
  /** Where the token stands in its quotation; see `markStates`. */
  readonly state: Uint8Array;
  /** 1 where the token's sentence holds a quotation mark. */
  readonly quoted: Uint8Array;
  /** 1 + index of the outermost quotation; 0 outside. */
  readonly inside: Int32Array;
  readonly sentence: Int32Array;
  /** Where the token stands in its quotation, sentence and paragraph; see `placeOf`. */
  readonly place: Int32Array;
  readonly counts: Counts;
  /** Nearest position of the paragraph on the left and right, itself left out, with a cue strength of 1, or of 3; -1 where none. */
  readonly left: readonly [Int32Array, Int32Array];
  readonly right: readonly [Int32Array, Int32Array];
}

/** Positions before each paragraph. */
export const GAP = 3;
const STRENGTHS = [1, 3] as const;

/** The reading of a Doc. */
export function readForTagging(doc: Doc, marks: Marks, words: readonly Word[]): Reading {
  const open = new Uint8Array(doc.paragraphs.length);
  const shifts = new Int32Array(doc.paragraphs.length);
  let length = GAP;
  doc.paragraphs.forEach(({ first, last, kind }, p) => {
    if (kind === "boilerplate" || !mayReport(words, first, last)) return;
    open[p] = 1;
    shifts[p] = length - first;
    length += last - first + GAP;
  });
  const columns = createColumns(length);
  const states = markStates(marks);
  for (let p = 0; p < open.length; p++) if (open[p]) fillParagraph(columns, doc, marks, words, states, p, shifts[p]!);
  return { doc, marks, words, open, shifts, columns, stages: createStageColumns(length) };
}

/** Whether any word is ever a cue, or a quotation mark. */
function mayReport(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { strength, class: kind } = words[i] as Word;
    if (strength > 0 || kind === WORD_CLASS.mark) return true;
  }
  return false;
}

/** Stands where no token does. */
const EDGE = { word: 1, stem: 1, pos: 20 } as const;

function createColumns(length: number): Columns {
  const numbers = (value = 0): Int32Array => new Int32Array(length).fill(value);
  return {
    length,
    id: numbers(-1),
    stem: numbers(EDGE.stem),
    stemA: numbers(partA(EDGE.stem)),
    stemB: numbers(partB(EDGE.stem)),
    wordB: numbers(partB(EDGE.word)),
    suffix: numbers(),
    pos: new Uint8Array(length).fill(EDGE.pos),
    strength: new Uint8Array(length),
    class: new Uint8Array(length),
    state: new Uint8Array(length),
    quoted: new Uint8Array(length),
    inside: numbers(),
    sentence: numbers(),
    place: numbers(),
    counts: [numbers(), numbers()],
    left: [numbers(-1), numbers(-1)],
    right: [numbers(-1), numbers(-1)],
  };
}

function fillParagraph(
  columns: Columns,
  doc: Doc,
  marks: Marks,
  words: readonly Word[],
  states: Uint8Array,
  p: number,
  shift: number,
): void {
  const { first, last, firstSentence, lastSentence } = doc.paragraphs[p]!;
  fillWords(columns, words, first, last, shift);
  for (let s = firstSentence; s < lastSentence; s++) {
    const sentence = doc.sentences[s]!;
    let quoted = 0;
    for (let i = sentence.first; i < sentence.last; i++) if (columns.class[i + shift] === WORD_CLASS.mark) quoted = 1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const at = i + shift;
      const inside = marks.inside[i]!;
      columns.sentence[at] = s;
      columns.quoted[at] = quoted;
      columns.inside[at] = inside;
      columns.state[at] = states[i]!;
      const place = (distanceStep(i - sentence.first) << 8) | (distanceStep(sentence.last - 1 - i) << 4);
      columns.place[at] =
        place | distanceStep(i - first) | (inside > 0 ? placeInside(marks, inside, i, states[i]!) : 0);
    }
  }
  for (const s of [0, 1] as const) markNearest(columns, first + shift, last + shift, s);
}

/** A quotation's part of a place: how far from its marks, its size, the mark state; above the parts of the sentence. */
function placeInside({ quotations }: Marks, inside: number, i: number, state: number): number {
  const q = quotations[inside - 1]!;
  const [opened, left, size] = [distanceStep(i - q.open), distanceStep(q.close - i), distanceStep(q.last - q.first)];
  return (1 << 27) | (state << 24) | (opened << 20) | (left << 16) | (size << 12);
}

function fillWords(columns: Columns, words: readonly Word[], first: number, last: number, shift: number): void {
  const [low, high] = columns.counts;
  let some = 0;
  let others = 0;
  for (let i = first; i < last; i++) {
    const word = words[i] as Word;
    const at = i + shift;
    columns.id[at] = word.id;
    columns.stem[at] = word.stem;
    columns.stemA[at] = partA(word.stem);
    columns.stemB[at] = partB(word.stem);
    columns.wordB[at] = partB(word.word);
    columns.suffix[at] = word.suffix;
    columns.pos[at] = word.pos;
    columns.strength[at] = word.strength;
    columns.class[at] = word.class;
    low[at] = some;
    high[at] = others;
    some = (some + COUNTED[0][word.class]!) | 0;
    others = (others + COUNTED[1][word.class]!) | 0;
  }
}

function markNearest({ strength, left, right }: Columns, first: number, last: number, s: 0 | 1): void {
  const least = STRENGTHS[s];
  let seen = -1;
  for (let at = first; at < last; at++) {
    left[s][at] = seen;
    if (strength[at]! >= least) seen = at;
  }
  seen = -1;
  for (let at = last - 1; at >= first; at--) {
    right[s][at] = seen;
    if (strength[at]! >= least) seen = at;
  }
}

/** For each token: 0 outside marks, 1 and 5 an opening and a closing mark, 3 first inside, 4 last inside, 2 other inside. */
function markStates({ quotations, inside }: Marks): Uint8Array {
  const states = new Uint8Array(inside.length);
  for (const q of quotations) {
    if (q.depth > 0) continue;
    states.fill(1, q.open, q.first);
    states.fill(2, q.first, q.last);
    states.fill(5, q.last, q.close);
    if (q.last > q.first) states[q.last - 1] = 4;
    if (q.last > q.first) states[q.first] = 3;
  }
  return states;
}
