/** The two stages of the learned tagger: likely cues of a paragraph, then for each its source and content. */
import type { TokenRange } from "../entities/types.js";
import { createLattice, decodeBest, type Lattice } from "../tagger/lattice.js";
import { labelProbability, runMarginals } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import { type FirstStage, fillCandidate, fillShared } from "./candidate-features.js";
import { CUE, decodeCandidate, load, ROLE_STARTS, type TaggedCue } from "./decode.js";
import { addFeatures, addWords, createScorer, ROW, type Scorer } from "./emissions.js";
import { fillContext } from "./features.js";
import type { Reading } from "./reading.js";
import { createWordSpace, type WordSpace } from "./words.js";

/** Both models with their work space; not shared between calls that interleave. */
export interface QuoteTagger {
  readonly space: WordSpace;
  readonly first: Scorer;
  readonly second: Scorer;
  readonly lattices: readonly [Lattice, Lattice];
  sums: Int32Array;
  shared: Int32Array;
}

/** A tagger of two models over a cue lexicon. */
export function createQuoteTagger(
  first: TagModel,
  second: TagModel,
  strengths: ReadonlyMap<string, number>,
): QuoteTagger {
  return {
    space: createWordSpace(strengths),
    first: createScorer(first, 0),
    second: createScorer(second, 1),
    lattices: [createLattice(first.transitions), createLattice(second.transitions)],
    sums: new Int32Array(0),
    shared: new Int32Array(0),
  };
}

/** The first stage's view of paragraph `p`. */
export function tagParagraph(tagger: QuoteTagger, reading: Reading, p: number, leastCue: number): FirstStage {
  const { first, last } = reading.doc.paragraphs[p]!;
  const length = last - first;
  const { first: scorer } = tagger;
  const lattice = tagger.lattices[0];
  const sums = sumsFor(tagger, length);
  for (let t = 0; t < length; t++) {
    addWords(scorer, reading.words, first + t, first, last, sums, t * ROW);
    fillContext(scorer.list, reading, first + t, first, last);
    addFeatures(scorer, sums, t * ROW);
  }
  load(lattice, sums, length, scorer.model.scale);
  const labels = decodeBest(lattice, length).slice(0, length);
  runMarginals(lattice, length);
  const roles = new Float32Array(length * 3);
  for (let t = 0; t < length; t++)
    for (let role = 0; role < 3; role++)
      for (let y = 0; y < 4; y++) roles[t * 3 + role]! += labelProbability(lattice, t, ROLE_STARTS[role]! + y);
  const candidates = findHeads(reading, lattice, roles, first, length, leastCue);
  const before = new Int32Array(length + 1);
  for (const head of candidates) before[head - first + 1] = 1;
  for (let t = 0; t < length; t++) before[t + 1]! += before[t]!;
  return { first, last, labels, roles, candidates, before };
}

function sumsFor(tagger: QuoteTagger, length: number): Int32Array {
  if (tagger.sums.length < length * ROW) tagger.sums = new Int32Array(length * ROW * 2);
  else tagger.sums.fill(0, 0, length * ROW);
  return tagger.sums;
}

/** The strongest word of each run of tokens that may stand in one cue. */
function findHeads(
  reading: Reading,
  lattice: Lattice,
  roles: Float32Array,
  first: number,
  length: number,
  leastCue: number,
): number[] {
  const heads: number[] = [];
  let best = -1;
  for (let t = 0; t <= length; t++) {
    const likely = t < length && roles[t * 3 + 1]! >= leastCue;
    const starts =
      likely && labelProbability(lattice, t, CUE) + labelProbability(lattice, t, CUE + 3) > roles[t * 3 + 1]! * 0.6;
    if (best >= 0 && (!likely || starts)) {
      heads.push(first + best);
      best = -1;
    }
    if (likely && (best < 0 || rank(reading, first + t) >= rank(reading, first + best))) best = t;
  }
  return heads;
}

function rank(reading: Reading, i: number): number {
  const { strength, class: kind } = reading.words[i]!;
  return strength * 2 + (kind === 5 ? 1 : 0);
}

/** How far the second stage looks. */
export interface Scope {
  /** Cue candidates are tokens at least this likely to stand in a cue. */
  readonly leastCue: number;
  /** Tokens seen before and after a candidate. */
  readonly before: number;
  readonly after: number;
  /** Candidates seen before and after it: keeps the cost a token bounded where every word is one. */
  readonly neighbours: number;
}

/** Training sees nine tenths of all cues, 1.4 candidates for each. */
export const WIDE: Scope = { leastCue: 0.05, before: 110, after: 150, neighbours: 1000 };
/** Decoding looks at a quarter fewer candidates: no loss of attribution F1 on dev. */
export const NARROW: Scope = { leastCue: 0.1, before: 75, after: 110, neighbours: 4 };
/** Paragraphs with more candidates than any of the training articles has are no prose: there the reach is short. */
const MOST_CANDIDATES = 60;
const SHORT: Scope = { leastCue: 0.1, before: 8, after: 14, neighbours: 3 };

/** The tokens that the candidate at `candidates[index]` reads. */
export function windowOf({ first, last, candidates }: FirstStage, index: number, wanted: Scope): TokenRange {
  const scope = candidates.length > MOST_CANDIDATES ? SHORT : wanted;
  const head = candidates[index]!;
  const left = candidates[index - scope.neighbours] ?? first;
  const right = candidates[index + scope.neighbours] ?? last;
  return { first: Math.max(first, left, head - scope.before), last: Math.min(last, right, head + scope.after) };
}

/** What each candidate of the paragraph says, those at least `least` likely, in text order. */
export function tagCandidates(tagger: QuoteTagger, reading: Reading, stage: FirstStage, least: number): TaggedCue[] {
  if (stage.candidates.length === 0) return [];
  const { second: scorer } = tagger;
  const length = stage.last - stage.first;
  if (tagger.shared.length < length * ROW) tagger.shared = new Int32Array(length * ROW * 2);
  else tagger.shared.fill(0, 0, length * ROW);
  const done = new Uint8Array(length);
  const found: TaggedCue[] = [];
  for (const [index, head] of stage.candidates.entries()) {
    const { first, last } = windowOf(stage, index, NARROW);
    const sums = sumsFor(tagger, last - first);
    for (let i = first; i < last; i++) {
      const row = (i - stage.first) * ROW;
      if (!done[i - stage.first]) {
        done[i - stage.first] = 1;
        addWords(scorer, reading.words, i, stage.first, stage.last, tagger.shared, row);
        fillShared(scorer.list, reading, stage, i);
        addFeatures(scorer, tagger.shared, row);
      }
      const at = (i - first) * ROW;
      for (let k = 0; k < ROW; k++) sums[at + k] = tagger.shared[row + k]!;
      fillCandidate(scorer.list, reading, stage, i, head);
      addFeatures(scorer, sums, at);
    }
    const one = decodeCandidate(tagger.lattices[1], sums, scorer.model.scale, { first, last }, head, least);
    if (one) found.push(one);
  }
  return found;
}
