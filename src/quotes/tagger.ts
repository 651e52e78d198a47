/** The two stages of the learned tagger: likely cues of a paragraph, then for each its source and content. */
import type { TokenRange } from "../entities/types.js";
import { createLattice, decodeBest, type Lattice } from "../tagger/lattice.js";
import { runBackward, runForward } from "../tagger/marginals.js";
import { plantRealForest, type RealForest } from "../tagger/real-forest.js";
import { NO_TREES, type Trees } from "../tagger/trees.js";
import type { TagModel } from "../tagger/types.js";
import { COUNT, decodeCandidate, ROLE_STARTS, type TaggedCue } from "./decode.js";
import { ROW } from "./emissions.js";
import { createFactList, type FactList } from "./fact-list.js";
import { loadSums } from "./load.js";
import type { Columns, Reading } from "./reading.js";
import { type FirstStage, probabilityStep } from "./stage-features.js";
import {
  beginCandidate,
  beginParagraph,
  type CandidateSums,
  createCandidateSums,
  createSums,
  type Sums,
  sumCandidate,
  sumFirst,
  sumShared,
} from "./sums.js";
import { voiceOf } from "./voice.js";
import { NARROW, windowOf } from "./windows.js";
import { createWordSpace, type WordSpace } from "./words.js";

/** What chooses a candidate's extent, and what tells how likely it is true. */
export interface Judges {
  readonly extent: Trees;
  readonly truth: Trees;
}

/** Both models with their work space; not shared between calls that interleave. */
export interface QuoteTagger {
  readonly space: WordSpace;
  readonly first: Sums;
  readonly second: CandidateSums;
  readonly lattices: readonly [Lattice, Lattice];
  readonly judges: Readonly<Record<keyof Judges, RealForest>>;
  readonly facts: FactList;
  sums: Int32Array;
  shared: Int32Array;
}

/** A tagger of two models over a cue lexicon. */
export function createQuoteTagger(
  first: TagModel,
  second: TagModel,
  strengths: ReadonlyMap<string, number>,
  judges: Judges = { extent: NO_TREES, truth: NO_TREES },
): QuoteTagger {
  return {
    space: createWordSpace(strengths),
    first: createSums(first),
    second: createCandidateSums(second),
    lattices: [createLattice(first.transitions), createLattice(second.transitions)],
    judges: { extent: plantRealForest(judges.extent), truth: plantRealForest(judges.truth) },
    facts: createFactList(),
    sums: new Int32Array(0),
    shared: new Int32Array(0),
  };
}

/** The first stage's view of paragraph `p`, which is open. */
export function tagParagraph(tagger: QuoteTagger, reading: Reading, p: number, leastCue: number): FirstStage {
  const shift = reading.shifts[p]!;
  const first = reading.doc.paragraphs[p]!.first + shift;
  const last = reading.doc.paragraphs[p]!.last + shift;
  const length = last - first;
  const lattice = tagger.lattices[0];
  const sums = sumsFor(tagger, length);
  beginParagraph(tagger.first, reading, shift, first, last);
  for (let t = 0; t < length; t++) sumFirst(tagger.first, reading.columns, first + t, sums, t * ROW);
  loadSums(lattice, sums, length, tagger.first.scorer);
  const labels = new Uint8Array(length + 2).fill(31);
  labels.set(decodeBest(lattice, length).subarray(0, length), 1);
  runForward(lattice, length);
  runBackward(lattice, length);
  const roles = new Uint16Array(length + 2).fill(511);
  const cues = new Float32Array(length);
  const begins = new Float64Array(length);
  readRoles(lattice, length, roles, cues, begins);
  const candidates = findHeads(reading.columns, cues, begins, first, leastCue);
  const before = new Int32Array(length + 1);
  for (const head of candidates) before[head - first + 1] = 1;
  for (let t = 0; t < length; t++) before[t + 1]! += before[t]!;
  const voices = new Uint8Array(length);
  for (const head of candidates) voices[head - first] = voiceOf(reading, head - shift, first - shift);
  return { first, last, shift, labels, roles, candidates, before, cues, bounds: countBounds(labels, length), voices };
}

/** The running counts of labels that begin a source, begin a content, end a content. */
function countBounds(labels: Uint8Array, length: number): Int32Array {
  const bounds = new Int32Array(length + 1);
  for (let t = 0; t < length; t++) bounds[t + 1] = (bounds[t]! + BOUNDS[labels[t + 1]!]!) | 0;
  return bounds;
}

const [SOURCE, , CONTENT] = ROLE_STARTS;
const BOUNDS = Int32Array.from({ length: COUNT }, (_, y) => {
  const single = y === CONTENT + 3;
  const sources = y === SOURCE || y === SOURCE + 3 ? 1 : 0;
  return sources + (y === CONTENT || single ? 1 << 10 : 0) + (y === CONTENT + 2 || single ? 1 << 20 : 0);
});

function sumsFor(tagger: QuoteTagger, length: number): Int32Array {
  if (tagger.sums.length < length * ROW) tagger.sums = new Int32Array(length * ROW * 2);
  return tagger.sums;
}

/** The roles' probabilities in steps, those of standing in a cue, and of beginning one. */
function readRoles(
  { forward, backward }: Lattice,
  length: number,
  roles: Uint16Array,
  cues: Float32Array,
  begins: Float64Array,
): void {
  for (let t = 0; t < length; t++) {
    let steps = 0;
    for (let role = 0; role < 3; role++) {
      const from = t * COUNT + ROLE_STARTS[role]!;
      let sum = 0;
      // summed in single precision, as training's steps were
      for (let y = from; y < from + 4; y++) sum = Math.fround(sum + forward[y]! * backward[y]!);
      steps = steps * 8 + probabilityStep(sum);
      if (role !== 1) continue;
      cues[t] = sum;
      begins[t] = forward[from]! * backward[from]! + forward[from + 3]! * backward[from + 3]!;
    }
    roles[t + 1] = steps;
  }
}

/** The strongest word of each run of tokens that may stand in one cue. */
function findHeads(
  columns: Columns,
  cues: Float32Array,
  begins: Float64Array,
  first: number,
  leastCue: number,
): number[] {
  const heads: number[] = [];
  let best = -1;
  for (let t = 0; t <= cues.length; t++) {
    const likely = t < cues.length && cues[t]! >= leastCue;
    const starts = likely && begins[t]! > cues[t]! * 0.6;
    if (best >= 0 && (!likely || starts)) {
      heads.push(first + best);
      best = -1;
    }
    if (likely && (best < 0 || rank(columns, first + t) >= rank(columns, first + best))) best = t;
  }
  return heads;
}

function rank({ strength, class: kinds }: Columns, at: number): number {
  return strength[at]! * 2 + (kinds[at] === 5 ? 1 : 0);
}

/** What each candidate of the paragraph says, those at least `least` likely, in text order. */
export function tagCandidates(tagger: QuoteTagger, reading: Reading, stage: FirstStage, least: number): TaggedCue[] {
  if (stage.candidates.length === 0) return [];
  const { second } = tagger;
  const length = stage.last - stage.first;
  if (tagger.shared.length < length * ROW) tagger.shared = new Int32Array(length * ROW * 2);
  const done = new Uint8Array(length);
  const found: TaggedCue[] = [];
  beginParagraph(second, reading, stage.shift, stage.first, stage.last);
  for (const [index, head] of stage.candidates.entries()) {
    const window = windowOf(reading.columns, stage, index, NARROW);
    sumWindow(tagger, reading.columns, stage, window, head, done);
    const tokens = { first: window.first - stage.shift, last: window.last - stage.shift };
    const one = decodeCandidate(tagger.lattices[1], tagger.sums, second.scorer, tokens, head - stage.shift, least);
    if (one) found.push(one);
  }
  return found;
}

/** Sums of a window's tokens as the candidate at `head` sees them; those that all share are made at first sight. */
function sumWindow(
  tagger: QuoteTagger,
  columns: Columns,
  stage: FirstStage,
  { first, last }: TokenRange,
  head: number,
  done: Uint8Array,
): void {
  const { second, shared } = tagger;
  const sums = sumsFor(tagger, last - first);
  beginCandidate(second);
  for (let at = first; at < last; at++) {
    const row = (at - stage.first) * ROW;
    if (!done[at - stage.first]) {
      done[at - stage.first] = 1;
      sumShared(second, columns, stage, at, shared, row);
    }
    const to = (at - first) * ROW;
    sumCandidate(second, columns, stage, at, head, sums, to);
    for (let k = 0; k < ROW; k++) sums[to + k]! += shared[row + k]!;
  }
}
