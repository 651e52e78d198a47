/** Features of the second stage: a token as one cue candidate sees it. */
import { add, type Features, fillPlace, fillTags, wordAt } from "./features.js";
import { distanceStep, pathBetween, type Reading } from "./reading.js";
import type { Word } from "./words.js";

/** What the first stage says of the tokens of one paragraph. */
export interface FirstStage {
  /** First token of the paragraph; the arrays below count from it. */
  readonly first: number;
  readonly last: number;
  /** Best label. */
  readonly labels: Uint8Array;
  /** Probability of source, cue and content: `[token * 3 + role]`. */
  readonly roles: Float32Array;
  /** Cue candidates, ascending tokens. */
  readonly candidates: readonly number[];
  /** Number of candidates before each token, and before the end. */
  readonly before: Int32Array;
}

function label(stage: FirstStage, i: number): number {
  return i < stage.first || i >= stage.last ? 31 : (stage.labels[i - stage.first] as number);
}

function step(p: number): number {
  return p < 0.05 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : p < 0.8 ? 3 : p < 0.95 ? 4 : 5;
}

function roleStep(stage: FirstStage, i: number, role: number): number {
  return i < stage.first || i >= stage.last ? 7 : step(stage.roles[(i - stage.first) * 3 + role] as number);
}

/** Features that are the same for every candidate of the paragraph. */
export function fillShared(list: Features, reading: Reading, stage: FirstStage, i: number): void {
  list.length = 0;
  const { first, last } = stage;
  const word = reading.words[i] as Word;
  fillTags(list, reading, i, first, last);
  fillPlace(list, reading, i, first, last);
  const a = label(stage, i - 1);
  const b = label(stage, i);
  const c = label(stage, i + 1);
  add(list, 100, a * 32 + b, c);
  add(list, 101, b, word.pos);
  add(list, 102, b, word.stem);
  add(list, 103, b, reading.state[i]!);
  const roles = roleStep(stage, i, 0) * 64 + roleStep(stage, i, 1) * 8 + roleStep(stage, i, 2);
  add(list, 104, roles);
  for (let role = 0; role < 3; role++)
    add(list, 105 + role, roleStep(stage, i - 1, role) * 8 + roleStep(stage, i, role), roleStep(stage, i + 1, role));
}

/** The suffix of the first verb at or after i, within four tokens; 0 where none. */
function verbAfter(reading: Reading, i: number, last: number): number {
  for (let j = i; j < Math.min(last, i + 4); j++)
    if ((reading.words[j] as Word).pos === 15) return (reading.words[j] as Word).suffix;
  return 0;
}

function between({ before, first }: FirstStage, i: number, head: number): number {
  const n = i < head ? before[head - first]! - before[i + 1 - first]! : before[i - first]! - before[head + 1 - first]!;
  return i === head ? 0 : Math.min(n, 2);
}

/** Features of token i as the candidate at `head` sees it. */
export function fillCandidate(list: Features, reading: Reading, stage: FirstStage, i: number, head: number): void {
  list.length = 0;
  const { first, last } = stage;
  const { words, doc, marks } = reading;
  const word = words[i] as Word;
  const cue = words[head] as Word;
  const side = i < head ? 0 : i === head ? 1 : 2;
  const steps = side * 16 + distanceStep(Math.abs(i - head));
  const sentences = Math.max(-2, Math.min(2, doc.tokens.sentence[i]! - doc.tokens.sentence[head]!)) + 2;
  const path = pathBetween(reading, i, head) * 4 + side;
  const state = reading.state[i]!;
  const best = label(stage, i);
  const own = marks.inside[i] === marks.inside[head] ? 1 : 0;
  const quoted = (marks.inside[head] ? 16 : 0) + own * 8 + state;
  const crossed = between(stage, i, head) * 4 + side;
  const after = wordAt(reading, i + 1, first, last);
  add(list, 110, steps, sentences);
  add(list, 111, path);
  add(list, 112, path, best);
  add(list, 113, cue.stem, steps);
  add(list, 114, cue.stem, side * 32 + word.pos);
  add(list, 115, cue.stem ^ word.stem, side);
  add(list, 117, steps, word.pos);
  add(list, 118, steps, best);
  add(list, 119, side * 32 + word.pos, after.pos);
  add(list, 120, side, word.stem);
  add(list, 121, side * 32 + label(stage, i - 1), best * 32 + label(stage, i + 1));
  add(list, 122, steps, wordAt(reading, head + 1, first, last).stem);
  add(list, 123, steps, wordAt(reading, head - 1, first, last).stem);
  add(list, 124, quoted, side);
  add(list, 125, path, word.pos);
  add(list, 126, path, word.stem);
  add(list, 127, crossed, best);
  add(list, 128, crossed, path);
  add(list, 131, steps, state);
  add(list, 134, quoted * 4 + side, word.stem);
  add(list, 135, quoted * 4 + side, best);
  add(list, 137, crossed, sentences * 8 + state);
  fillCue(list, cue, path, best * 4 + side);
  fillPath(list, reading, stage, i, path);
  fillCoordination(list, reading, last, i, side, cue);
}

function fillCue(list: Features, cue: Word, path: number, best: number): void {
  add(list, 116, cue.stem, path);
  add(list, 132, cue.stem, best);
  add(list, 133, cue.strength * 32 + cue.pos, best);
}

/** What stands between the token and the cue, with the words at the token. */
function fillPath(list: Features, reading: Reading, stage: FirstStage, i: number, path: number): void {
  const { first, last } = stage;
  const word = reading.words[i] as Word;
  const after = wordAt(reading, i + 1, first, last);
  const before = wordAt(reading, i - 1, first, last);
  add(list, 129, path, after.stem);
  add(list, 130, path, before.stem);
  add(list, 136, path, after.pos * 32 + word.pos);
  add(list, 138, path, roleStep(stage, i, 2) * 8 + roleStep(stage, i, 0));
}

/** "X praised Y but also had to …": a verb of the cue's own form after a conjunction ends the content. */
function fillCoordination(list: Features, reading: Reading, last: number, i: number, side: number, cue: Word): void {
  const here = (reading.words[i] as Word).class === 4 ? 1 : 0;
  const next =
    i + 1 < last && (reading.words[i + 1] as Word).class === 4
      ? 2
      : i + 2 < last && (reading.words[i + 2] as Word).class === 4
        ? 3
        : 0;
  if (side !== 2 || here + next === 0) return;
  const verb = verbAfter(reading, i + 1 + Math.max(0, next - 1), last);
  add(list, 140, verb, cue.suffix * 4 + here + next);
  add(list, 141, verb === cue.suffix ? 1 : 0, here * 4 + next);
}
