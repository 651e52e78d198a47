/** Features of the second stage: a token as one cue candidate sees it. */
import { A, add, B, type Features, ONE, partA, TWO } from "./hashes.js";
import { distanceStep, pathBetween } from "./paths.js";
import type { Columns } from "./reading.js";
import type { StageColumns } from "./stage-features.js";
import { TAG, WORD_CLASS } from "./words.js";

/** A token and a candidate, related. */
export interface View {
  /** 0 where the token stands before the candidate, 1 where it is it, 2 after it. */
  side: number;
  /** Side * 16 + distance in ten steps. */
  steps: number;
  /** Sentences from the candidate to the token, -2 .. 2, plus 2. */
  sentences: number;
  /** What stands between, * 4 + side. */
  path: number;
  /** Candidates between, 0 .. 2, * 4 + side. */
  crossed: number;
  /** Whether the candidate is quoted (16), within the token's own quotation (8), and the token's mark state. */
  quoted: number;
  /** The token's best label in the first stage. */
  best: number;
  /** What the first stage begins and ends between: sources, contents, contents' ends, 0 .. 2 of each, * 4 + side. */
  bounds: number;
  /** The candidate's verb form (voice.ts) * 4 + side. */
  voice: number;
}

/** A view, to be filled by `relate`. */
export function createView(): View {
  return { side: 0, steps: 0, sentences: 0, path: 0, crossed: 0, quoted: 0, best: 0, bounds: 0, voice: 0 };
}

/** Relates the token at a position to the candidate at `head`. */
export function relate(view: View, columns: Columns, stage: StageColumns, at: number, head: number): void {
  const { inside, sentence, state } = columns;
  const side = at < head ? 0 : at === head ? 1 : 2;
  const own = inside[at] === inside[head] ? 8 : 0;
  const apart = sentence[at]! - sentence[head]!;
  view.side = side;
  view.steps = side * 16 + distanceStep(at < head ? head - at : at - head);
  view.sentences = (apart < -2 ? -2 : Math.min(apart, 2)) + 2;
  view.path = pathBetween(columns, at, head) * 4 + side;
  view.crossed = between(stage, at, head) * 4 + side;
  view.quoted = (inside[head]! > 0 ? 16 : 0) + own + state[at]!;
  view.best = stage.labels[at]!;
  view.bounds = boundsBetween(stage, at, head) * 4 + side;
  view.voice = stage.voices[head]! * 4 + side;
}

function boundsBetween({ bounds }: StageColumns, at: number, head: number): number {
  const from = Math.min(at, head) + 1;
  const to = Math.max(at, head);
  if (to <= from) return 0;
  const n = bounds[to]! - bounds[from]!;
  return Math.min(2, n & 1023) * 9 + Math.min(2, (n >> 10) & 1023) * 3 + Math.min(2, (n >> 20) & 1023);
}

function between({ before }: StageColumns, at: number, head: number): number {
  if (at === head) return 0;
  const from = Math.min(at, head);
  const to = Math.max(at, head);
  const n = before[to]! - before[from + 1]!;
  return Math.min(n, 2);
}

/** Key of how far a token is from the candidate, with its tag, label and mark state. */
export function stepsKey({ steps, sentences, crossed, best, quoted }: View, pos: number): number {
  return (steps << 19) | (sentences << 16) | ((crossed >> 2) << 14) | (best << 9) | ((quoted & 7) << 6) | pos;
}

/** The features of a `stepsKey`. */
export function fillSteps(list: Features, key: number): void {
  const steps = key >> 19;
  const sentences = (key >> 16) & 7;
  const crossed = ((key >> 14) & 3) * 4 + (steps >> 4);
  const best = (key >> 9) & 31;
  const state = (key >> 6) & 7;
  add(list, 110, steps, sentences);
  add(list, 117, steps, key & 31);
  add(list, 118, steps, best);
  add(list, 127, crossed, best);
  add(list, 131, steps, state);
  add(list, 137, crossed, sentences * 8 + state);
}

/** Key of the marks around token and candidate, with the labels around the token. */
export function marksKey({ quoted, side, best }: View, { labels }: StageColumns, at: number): number {
  return (quoted << 17) | (side << 15) | (best << 10) | (labels[at - 1]! << 5) | labels[at + 1]!;
}

/** The features of a `marksKey`. */
export function fillMarks(list: Features, key: number): void {
  const quoted = key >> 17;
  const side = (key >> 15) & 3;
  const best = (key >> 10) & 31;
  add(list, 121, side * 32 + ((key >> 5) & 31), best * 32 + (key & 31));
  add(list, 124, quoted, side);
  add(list, 135, quoted * 4 + side, best);
}

/** Key of what begins and ends between token and candidate, with the labels around the token. */
export function boundsKey({ bounds, best }: View, { labels }: StageColumns, at: number): number {
  return (bounds << 15) | (best << 10) | (labels[at - 1]! << 5) | labels[at + 1]!;
}

/** The features of a `boundsKey`. */
export function fillBounds(list: Features, key: number): void {
  const bounds = key >> 15;
  add(list, 180, bounds, (key >> 10) & 31);
  add(list, 181, bounds, key & 1023);
}

/** Key of the candidate's verb form and what begins and ends between, with the token's tag and label. */
export function voiceKey({ bounds, voice, best }: View, pos: number): number {
  return (bounds << 17) | (voice << 10) | (best << 5) | pos;
}

/** The features of a `voiceKey`. */
export function fillVoice(list: Features, key: number): void {
  const voice = (key >> 10) & 127;
  add(list, 183, key >> 17, key & 31);
  add(list, 191, voice, key & 31);
  add(list, 193, voice, (key >> 5) & 31);
}

/** Key of the way from the candidate at hand: many tokens in a row share it. */
export function wayKey({ path, steps, crossed, bounds }: View): number {
  return (bounds << 20) | (crossed << 16) | (path << 6) | steps;
}

/** The features of the way from the candidate at `head`. */
export function fillWay(
  list: Features,
  { path, steps, crossed, bounds }: View,
  { stemA, stemB }: Columns,
  head: number,
): void {
  const { values } = list;
  let n = list.length;
  values[n++] = ONE[111]! ^ A[path]!;
  values[n++] = TWO[113]! ^ stemA[head]! ^ B[steps]!;
  values[n++] = TWO[116]! ^ stemA[head]! ^ B[path]!;
  values[n++] = TWO[122]! ^ A[steps]! ^ stemB[head + 1]!;
  values[n++] = TWO[123]! ^ A[steps]! ^ stemB[head - 1]!;
  values[n++] = TWO[128]! ^ A[crossed]! ^ B[path]!;
  values[n++] = TWO[182]! ^ A[bounds]! ^ B[path]!;
  list.length = n;
}

/** Lists a token's word, its neighbours' and its tag with the way from the candidate. */
export function fillPath(list: Features, { path }: View, { pos, stemB }: Columns, at: number): void {
  const { values } = list;
  let n = list.length;
  const way = A[path]!;
  values[n++] = TWO[125]! ^ way ^ B[pos[at]!]!;
  values[n++] = TWO[126]! ^ way ^ stemB[at]!;
  values[n++] = TWO[129]! ^ way ^ stemB[at + 1]!;
  values[n++] = TWO[130]! ^ way ^ stemB[at - 1]!;
  list.length = n;
}

/** Lists a token with the word of the candidate at `head`. */
export function fillCue(list: Features, { side, best }: View, columns: Columns, at: number, head: number): void {
  const { pos, stem, stemA, strength } = columns;
  const { values } = list;
  let n = list.length;
  const labelled = B[best * 4 + side]!;
  values[n++] = TWO[114]! ^ stemA[head]! ^ B[side * 32 + pos[at]!]!;
  values[n++] = TWO[115]! ^ partA(stem[head]! ^ stem[at]!) ^ B[side]!;
  values[n++] = TWO[132]! ^ stemA[head]! ^ labelled;
  values[n++] = TWO[133]! ^ A[strength[head]! * 32 + pos[head]!]! ^ labelled;
  list.length = n;
}

/** "X praised Y but also had to …": a verb of the cue's own form after a conjunction ends the content. */
export function fillCoordination(list: Features, columns: Columns, at: number, head: number): void {
  const { suffix, class: kinds } = columns;
  const here = kinds[at] === WORD_CLASS.conjunction ? 1 : 0;
  const next = kinds[at + 1] === WORD_CLASS.conjunction ? 2 : kinds[at + 2] === WORD_CLASS.conjunction ? 3 : 0;
  if (here + next === 0) return;
  const verb = verbAfter(columns, at + 1 + (next > 1 ? next - 1 : 0));
  add(list, 140, verb, suffix[head]! * 4 + here + next);
  add(list, 141, verb === suffix[head] ? 1 : 0, here * 4 + next);
}

/** The suffix of the first verb at or after a position, within four tokens of the paragraph; 0 where none. */
function verbAfter({ id, pos, suffix }: Columns, at: number): number {
  for (let j = at; j < at + 4 && id[j]! >= 0; j++) if (pos[j] === TAG.VERB) return suffix[j]!;
  return 0;
}
