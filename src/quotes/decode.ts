/** From summed scores to spans: the lattice of one candidate, decoded with its cue forced. */
import type { TokenRange } from "../entities/types.js";
import { bioes, type LabelSet } from "../tagger/labels.js";
import { decodeBest, type Lattice } from "../tagger/lattice.js";
import { labelProbability, runBackward, runForward } from "../tagger/marginals.js";
import type { Scorer } from "./emissions.js";
import { loadSums } from "./load.js";

/** "O", then B, I, E, S of each role. */
export const QUOTE_LABELS: LabelSet = bioes(["source", "cue", "content"]);
/** Number of labels. */
export const COUNT = 13;
/** The first label of a cue. */
export const CUE = 5;

/** The first label of a content. */
const CONTENT = 9;

/** The roles' first labels: source, cue, content. */
export const ROLE_STARTS: readonly [number, number, number] = [1, CUE, CONTENT];

/** What a candidate turned out to be. */
export interface TaggedCue {
  readonly head: number;
  /** P(the candidate is a cue), 0..1. */
  readonly probability: number;
  readonly cue: TokenRange;
  readonly sources: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Whether `sources` are of the best path; where that has none, they are the likeliest stretch. */
  readonly voiced: boolean;
  readonly edges: Edges;
}

/** Probabilities of what the tokens of a candidate's window are, given that it is a cue. */
export interface Edges {
  /** The window's first token; the arrays count from it. */
  readonly first: number;
  /** P(in a source). */
  readonly sources: Float32Array;
  /** P(in the content), P(first of a part of it), P(last of one). */
  readonly content: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

const FORBIDDEN = -1000;

/** What the candidate at token `head` says; null where it is less than `least` likely to be a cue, or says nothing. */
export function decodeCandidate(
  lattice: Lattice,
  sums: Int32Array,
  scorer: Scorer,
  { first, last }: TokenRange,
  head: number,
  least: number,
): TaggedCue | null {
  const length = last - first;
  const t = head - first;
  loadSums(lattice, sums, length, scorer);
  runForward(lattice, length);
  runBackward(lattice, length);
  let probability = 0;
  for (let y = CUE; y < CUE + 4; y++) probability += labelProbability(lattice, t, y);
  if (probability < least) return null;
  // the marginals stay those of the free lattice: with a cue this likely they hardly differ from the forced one's
  for (let y = 0; y < COUNT; y++) if (y < CUE || y >= CUE + 4) lattice.emissions[t * COUNT + y] = FORBIDDEN;
  expectContent(lattice, length, probability);
  const path = decodeBest(lattice, length);
  const cue = rangesOf(path, length, CUE, first).find((range) => range.first <= head && head < range.last) ?? {
    first: head,
    last: head + 1,
  };
  let content = rangesOf(path, length, CONTENT, first);
  if (content.length === 0) content = likeliestStretch(lattice, length, first, CONTENT, 0, cue);
  if (content.length === 0) return null;
  let sources = rangesOf(path, length, 1, first);
  const voiced = sources.length > 0;
  if (!voiced) sources = likeliestStretch(lattice, length, first, 1, LEAST_SOURCE * probability, cue);
  return {
    head,
    probability: Math.min(1, probability),
    cue,
    sources,
    content,
    voiced,
    edges: {
      first,
      sources: sumLabels(lattice, length, SOURCE_LABELS, probability),
      content: sumLabels(lattice, length, CONTENT_LABELS, probability),
      starts: sumLabels(lattice, length, [CONTENT, CONTENT + 3], probability),
      ends: sumLabels(lattice, length, [CONTENT + 2, CONTENT + 3], probability),
    },
  };
}

const SOURCE_LABELS = [1, 2, 3, 4] as const;
const CONTENT_LABELS = [9, 10, 11, 12] as const;

/**
 * A cue that is none says nothing, and far from it the labels hardly know that it was taken for one: contents are begun
 * as much more readily as it was unlikely. Without it a third of the unlikely ones that are cues would say nothing.
 */
function expectContent({ emissions }: Lattice, length: number, probability: number): void {
  const due = -Math.log(Math.min(1, probability));
  for (let t = 0; t < length; t++) for (const y of [CONTENT, CONTENT + 3]) emissions[t * COUNT + y]! += due;
}

/** For each token P(one of the labels), given an event of probability `given` that all of them imply. */
function sumLabels(lattice: Lattice, length: number, labels: readonly number[], given: number): Float32Array {
  const sums = new Float32Array(length);
  for (let t = 0; t < length; t++) for (const y of labels) sums[t]! += labelProbability(lattice, t, y) / given;
  return sums;
}

/** The stretches of one role, given its first label. */
function rangesOf(path: Uint8Array, length: number, start: number, shift: number): TokenRange[] {
  const found: TokenRange[] = [];
  let from = -1;
  for (let t = 0; t < length; t++) {
    const part = path[t]! - start;
    if (part === 0 || part === 3) from = t;
    if ((part === 2 || part === 3) && from >= 0) {
      found.push({ first: shift + from, last: shift + t + 1 });
      from = -1;
    }
  }
  return found;
}

/** Where the best path has none of a role: the stretch around its likeliest token outside the cue, if that reaches `least`. */
function likeliestStretch(
  lattice: Lattice,
  length: number,
  shift: number,
  label: number,
  least: number,
  cue: TokenRange,
): TokenRange[] {
  const p = (t: number): number => {
    if (cue.first <= t + shift && t + shift < cue.last) return 0;
    let sum = 0;
    for (let y = label; y < label + 4; y++) sum += labelProbability(lattice, t, y);
    return sum;
  };
  let best = 0;
  let top = p(best);
  for (let t = 1; t < length; t++) {
    const here = p(t);
    if (here <= top) continue;
    top = here;
    best = t;
  }
  if (top <= least) return [];
  let from = best;
  let to = best + 1;
  while (from > 0 && p(from - 1) > top / 2) from--;
  while (to < length && p(to) > top / 2) to++;
  return [{ first: shift + from, last: shift + to }];
}

const LEAST_SOURCE = 0.03;
