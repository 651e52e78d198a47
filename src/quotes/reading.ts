/** A Doc as the quotes tagger reads it: words, counts along the text for paths, marks, the nearest likely cues. */
import type { Doc } from "../text/types.js";
import type { Marks } from "./types.js";
import { WORD_CLASS, type Word } from "./words.js";

/** Arrays over all tokens. */
export interface Reading {
  readonly doc: Doc;
  readonly marks: Marks;
  readonly words: readonly Word[];
  /** Number of tokens of each class before token i: the words between two tokens are a difference. */
  readonly counts: readonly Uint32Array[];
  /** Where each token stands in its quotation; see markStates. */
  readonly state: Uint8Array;
  /** Nearest token of the paragraph on the left and right, itself left out, with a cue strength of 2, or of 3; -1 where none. */
  readonly left: readonly [Int32Array, Int32Array];
  readonly right: readonly [Int32Array, Int32Array];
  /** 1 where the paragraph may hold reported speech at all. */
  readonly open: Uint8Array;
}

const STRENGTHS = [1, 3] as const;

/** The reading of a Doc. */
export function readForTagging(doc: Doc, marks: Marks, words: readonly Word[]): Reading {
  const { length } = doc.tokens;
  const counts = Array.from({ length: 7 }, () => new Uint32Array(length + 1));
  for (let i = 0; i < length; i++) {
    const kind = (words[i] as Word).class;
    for (let c = 1; c < 7; c++) counts[c]![i + 1] = counts[c]![i]! + (kind === c ? 1 : 0);
  }
  const nearest = (): Int32Array => new Int32Array(length).fill(-1);
  const left: [Int32Array, Int32Array] = [nearest(), nearest()];
  const right: [Int32Array, Int32Array] = [nearest(), nearest()];
  const open = new Uint8Array(doc.paragraphs.length);
  doc.paragraphs.forEach(({ first, last, kind }, p) => {
    if (kind === "boilerplate") return;
    for (const s of [0, 1] as const) markNearest(words, first, last, STRENGTHS[s], left[s], right[s]);
    const cue = left[0][last - 1] !== -1 || (words[last - 1] as Word).strength >= STRENGTHS[0];
    const marked =
      ((counts[WORD_CLASS.mark] as Uint32Array)[last] as number) >
      ((counts[WORD_CLASS.mark] as Uint32Array)[first] as number);
    open[p] = cue || marked ? 1 : 0;
  });
  return { doc, marks, words, counts, state: markStates(marks), left, right, open };
}

function markNearest(
  words: readonly Word[],
  first: number,
  last: number,
  least: number,
  left: Int32Array,
  right: Int32Array,
): void {
  let seen = -1;
  for (let i = first; i < last; i++) {
    left[i] = seen;
    if ((words[i] as Word).strength >= least) seen = i;
  }
  seen = -1;
  for (let i = last - 1; i >= first; i--) {
    right[i] = seen;
    if ((words[i] as Word).strength >= least) seen = i;
  }
}

/** What stands between tokens a and b, both left out: capped counts of commas, verbs, marks, that, conjunctions, stops. */
export function pathBetween({ counts }: Reading, a: number, b: number): number {
  const from = Math.min(a, b) + 1;
  const to = Math.max(a, b);
  if (from >= to) return 0;
  const commas = counts[1]![to]! - counts[1]![from]!;
  const marks = counts[2]![to]! - counts[2]![from]!;
  const thats = counts[3]![to]! - counts[3]![from]!;
  const conjunctions = counts[4]![to]! - counts[4]![from]!;
  const verbs = counts[5]![to]! - counts[5]![from]!;
  const stops = counts[6]![to]! - counts[6]![from]!;
  return (
    1 +
    Math.min(commas, 2) +
    3 * Math.min(verbs, 2) +
    9 * Math.min(marks, 2) +
    (thats > 0 ? 27 : 0) +
    (conjunctions > 0 ? 54 : 0) +
    (stops > 0 ? 108 : 0)
  );
}

/** A distance in tokens as one of ten steps. */
export function distanceStep(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
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
