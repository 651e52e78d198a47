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
  /** The window's first token and how many they are. */
  readonly first: number;
  readonly length: number;
  /** `[(token - first) * EDGE_KINDS + kind]`, of the kinds of {@link EDGE}. */
  readonly values: Float32Array;
  /** Expected tokens in the content, and the likeliest token's probability of being in a source. */
  readonly expected: number;
  readonly most: number;
}

/** P(in a source), P(in the content), P(first of a part of it), P(last of one). */
export const EDGE = { source: 0, content: 1, start: 2, end: 3 } as const;
const EDGE_KINDS = 4;

/** One of the probabilities of token `i`; undefined beyond the window. */
export function edgeAt({ first, values }: Edges, i: number, kind: number): number | undefined {
  return values[(i - first) * EDGE_KINDS + kind];
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
    edges: readEdges(lattice, length, first, probability),
  };
}

/**
 * A cue that is none says nothing, and far from it the labels hardly know that it was taken for one: contents are begun
 * as much more readily as it was unlikely. Without it a third of the unlikely ones that are cues would say nothing.
 */
function expectContent({ emissions }: Lattice, length: number, probability: number): void {
  const due = -Math.log(Math.min(1, probability));
  for (let row = 0; row < length * COUNT; row += COUNT) {
    emissions[row + CONTENT]! += due;
    emissions[row + CONTENT + 3]! += due;
  }
}

/** The probabilities given an event of probability `given` that all of them imply. */
function readEdges(lattice: Lattice, length: number, first: number, given: number): Edges {
  const values = new Float32Array(length * EDGE_KINDS);
  let [expected, most] = [0, 0];
  for (let t = 0, to = 0; t < length; t++, to += EDGE_KINDS) {
    const begin = labelProbability(lattice, t, CONTENT) / given;
    const inside = labelProbability(lattice, t, CONTENT + 1) / given;
    const end = labelProbability(lattice, t, CONTENT + 2) / given;
    const alone = labelProbability(lattice, t, CONTENT + 3) / given;
    // summed in single precision, as when the judges were trained
    values[to + EDGE.content] = Math.fround(Math.fround(Math.fround(begin) + inside) + end) + alone;
    values[to + EDGE.start] = Math.fround(begin) + alone;
    values[to + EDGE.end] = Math.fround(end) + alone;
    let source = 0;
    for (let y = 1; y < CUE; y++) source = Math.fround(source + labelProbability(lattice, t, y) / given);
    values[to + EDGE.source] = source;
    expected += values[to + EDGE.content]!;
    most = Math.max(most, source);
  }
  return { first, length, values, expected, most };
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
