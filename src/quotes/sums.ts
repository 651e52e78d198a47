/** Sums of all features of a token, in both stages: rows kept where a small key serves, the rest feature by feature. */
import type { TagModel } from "../tagger/types.js";
import { fillArguments } from "./argument-features.js";
import {
  boundsKey,
  createView,
  fillBounds,
  fillCoordination,
  fillCue,
  fillMarks,
  fillPath,
  fillSteps,
  fillVoice,
  fillWay,
  marksKey,
  relate,
  stepsKey,
  type View,
  voiceKey,
  wayKey,
} from "./candidate-features.js";
import { createScorer, ROW, type Scorer, sumToken } from "./emissions.js";
import { fillMarked, fillNear, fillPlace, fillTag, OFFSETS, tagKey } from "./features.js";
import { listLooks } from "./lists.js";
import type { Columns, Reading } from "./reading.js";
import {
  addByKey,
  addRow,
  createCache,
  createWordRows,
  dropWords,
  findRow,
  findWordRows,
  makeRow,
  type RowCache,
  type WordRows,
} from "./rows.js";
import { type FirstStage, fillLabelled, fillLabels, fillRoles, labelsKey, rolesKey } from "./stage-features.js";

/** A scorer with the rows of its words, tags and places; what the first stage needs. */
export interface Sums {
  readonly scorer: Scorer;
  readonly tags: RowCache;
  readonly places: RowCache;
  readonly words: WordRows;
  /** Where the rows of the word at each position start; 0, the row of nothing, where no token stands. */
  starts: Int32Array;
}

/** What the second stage needs. */
export interface CandidateSums extends Sums {
  readonly labels: RowCache;
  readonly roles: RowCache;
  readonly steps: RowCache;
  readonly marks: RowCache;
  readonly bounds: RowCache;
  readonly voices: RowCache;
  /** The way from the candidate at hand. */
  readonly way: RowCache;
  readonly view: View;
}

/** Sums of the first stage's model. */
export function createSums(model: TagModel): Sums {
  const scorer = createScorer(model);
  const caches = { tags: createCache(scorer, 9), places: createCache(scorer, 11) };
  return { scorer, ...caches, words: createWordRows(scorer, 0), starts: new Int32Array(0) };
}

/** Sums of the second stage's model. */
export function createCandidateSums(model: TagModel): CandidateSums {
  const scorer = createScorer(model);
  const caches = {
    tags: createCache(scorer, 9),
    places: createCache(scorer, 11),
    labels: createCache(scorer, 10),
    roles: createCache(scorer, 11),
    steps: createCache(scorer, 12),
    marks: createCache(scorer, 9),
    bounds: createCache(scorer, 11),
    voices: createCache(scorer, 12),
    way: createCache(scorer, 1),
  };
  return { scorer, ...caches, words: createWordRows(scorer, 1), starts: new Int32Array(0), view: createView() };
}

/** Forgets what is kept by the numbers of words. */
export function forgetWords({ scorer, words }: Sums): void {
  dropWords(scorer, words);
}

/** Makes ready for a paragraph: the rows of its words. */
export function beginParagraph(sums: Sums, reading: Reading, shift: number, first: number, last: number): void {
  const { columns, words } = reading;
  if (sums.starts.length < columns.length) sums.starts = new Int32Array(columns.length * 2);
  const { starts } = sums;
  const reach = OFFSETS[0].length >> 1;
  starts.fill(0, first - reach, first);
  starts.fill(0, last, last + reach);
  for (let at = first; at < last; at++) starts[at] = findWordRows(sums.scorer, sums.words, words[at - shift]!);
}

/** Adds the words around the token, its tags and its place. */
function addSurroundings(sums: Sums, columns: Columns, at: number): void {
  const { scorer, starts, tags, places } = sums;
  const { pending } = scorer;
  const reach = OFFSETS[sums.words.stage].length >> 1;
  for (let j = at - reach, row = 0; j <= at + reach; j++, row += ROW)
    if (starts[j]! > 0) pending.values[pending.length++] = starts[j]! + row;
  addByKey(scorer, tags, tagKey(columns, at), fillTag);
  addByKey(scorer, places, columns.place[at]!, fillPlace);
  fillNear(scorer.list, columns, at);
}

/** Sums of the token at a position in the first stage. */
export function sumFirst(sums: Sums, columns: Columns, at: number, into: Int32Array, row: number): void {
  addSurroundings(sums, columns, at);
  fillMarked(sums.scorer.list, columns, at);
  fillArguments(sums.scorer.list, columns, at);
  listLooks(sums.scorer.list, columns, at);
  sumToken(sums.scorer, into, row);
}

/** Sums of the token in the second stage that are the same for every candidate. */
export function sumShared(
  sums: CandidateSums,
  columns: Columns,
  stage: FirstStage,
  at: number,
  into: Int32Array,
  row: number,
): void {
  const { scorer, labels, roles } = sums;
  addSurroundings(sums, columns, at);
  addByKey(scorer, labels, labelsKey(columns, stage, at), fillLabels);
  addByKey(scorer, roles, rolesKey(stage, at), fillRoles);
  fillLabelled(scorer.list, columns, stage, at);
  sumToken(scorer, into, row);
}

/** Makes ready for the next candidate. */
export function beginCandidate({ way }: CandidateSums): void {
  way.keys.fill(-1);
}

/** Sums of the token as the candidate at `head` sees it, without those of `sumShared`. */
export function sumCandidate(
  sums: CandidateSums,
  columns: Columns,
  stage: FirstStage,
  at: number,
  head: number,
  into: Int32Array,
  row: number,
): void {
  const { scorer, view } = sums;
  relate(view, columns, stage, at, head);
  addByKey(scorer, sums.steps, stepsKey(view, columns.pos[at]!), fillSteps);
  addByKey(scorer, sums.marks, marksKey(view, stage, at), fillMarks);
  addByKey(scorer, sums.bounds, boundsKey(view, stage, at), fillBounds);
  addByKey(scorer, sums.voices, voiceKey(view, columns.pos[at]!), fillVoice);
  let way = findRow(sums.way, wayKey(view));
  if (way < 0) {
    fillWay(scorer.making, view, columns, head);
    way = makeRow(scorer, -way);
  }
  addRow(scorer, way);
  fillPath(scorer.list, view, columns, at);
  fillCue(scorer.list, view, columns, at, head);
  if (view.side === 2) fillCoordination(scorer.list, columns, at, head);
  sumToken(scorer, into, row);
}
