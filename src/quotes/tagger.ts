/** The two stages of the learned tagger: likely cues of a paragraph, then for each its source and content. */
import type { TokenRange } from "../entities/types.js";
import { createFactList, type FactList } from "../tagger/fact-list.js";
import { type Forest, plantForest } from "../tagger/forest.js";
import { createLattice, decodeBest, type Lattice } from "../tagger/lattice.js";
import { runBackward, runForward } from "../tagger/marginals.js";
import { NO_TREES, type Trees } from "../tagger/trees.js";
import type { TagModel } from "../tagger/types.js";
import { decodeCandidate, type TaggedCue } from "./decode.js";
import { ROW } from "./emissions.js";
import { loadSums } from "./load.js";
import { countCandidates, findHeads, readLabels, readRoles } from "./read-stage.js";
import type { Columns, Reading } from "./reading.js";
import type { FirstStage } from "./stage-features.js";
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
  readonly judges: Readonly<Record<keyof Judges, Forest>>;
  readonly facts: FactList;
  sums: Int32Array;
  /** Of the paragraph at hand: the second stage's sums that all candidates share, and 1 where they are made. */
  shared: Int32Array;
  done: Uint8Array;
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
    judges: { extent: plantForest(judges.extent), truth: plantForest(judges.truth) },
    facts: createFactList(),
    sums: new Int32Array(0),
    shared: new Int32Array(0),
    done: new Uint8Array(0),
  };
}

/** The first stage's view of paragraph `p`, which is open. */
export function tagParagraph(tagger: QuoteTagger, reading: Reading, p: number, leastCue: number): FirstStage {
  const { columns, stages } = reading;
  const shift = reading.shifts[p]!;
  const first = reading.doc.paragraphs[p]!.first + shift;
  const last = reading.doc.paragraphs[p]!.last + shift;
  const length = last - first;
  const lattice = tagger.lattices[0];
  const sums = sumsFor(tagger, length);
  beginParagraph(tagger.first, reading, shift, first, last);
  for (let t = 0; t < length; t++) sumFirst(tagger.first, columns, first + t, sums, t * ROW);
  loadSums(lattice, sums, length, tagger.first.scorer);
  readLabels(decodeBest(lattice, length), stages, first, last);
  runForward(lattice, length);
  runBackward(lattice, length);
  readRoles(lattice, stages, first, last);
  const candidates = findHeads(columns, stages, first, last, leastCue);
  countCandidates(candidates, stages, first, last);
  for (const head of candidates) stages.voices[head] = voiceOf(reading, head - shift, first - shift);
  return { first, last, shift, candidates, ...stages };
}

function sumsFor(tagger: QuoteTagger, length: number): Int32Array {
  if (tagger.sums.length < length * ROW) tagger.sums = new Int32Array(length * ROW * 2);
  return tagger.sums;
}

/** What each candidate of the paragraph says, those at least `least` likely, in text order. */
export function tagCandidates(tagger: QuoteTagger, reading: Reading, stage: FirstStage, least: number): TaggedCue[] {
  if (stage.candidates.length === 0) return [];
  const { second } = tagger;
  const length = stage.last - stage.first;
  if (tagger.shared.length < length * ROW) tagger.shared = new Int32Array(length * ROW * 2);
  if (tagger.done.length < length) tagger.done = new Uint8Array(length * 2);
  tagger.done.fill(0, 0, length);
  const found: TaggedCue[] = [];
  beginParagraph(second, reading, stage.shift, stage.first, stage.last);
  for (const [index, head] of stage.candidates.entries()) {
    const window = windowOf(reading.columns, stage, index, NARROW);
    sumWindow(tagger, reading.columns, stage, window, head);
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
): void {
  const { second, shared, done } = tagger;
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
