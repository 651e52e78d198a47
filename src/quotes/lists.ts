/** All features of a token as one list: what training learns from, and what the sums (sums.ts) are sums of. */
import { fillArguments } from "./argument-features.js";
import {
  boundsKey,
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
} from "./candidate-features.js";
import { fillLook, fillMarked, fillNear, fillPlace, fillTag, fillWord, OFFSETS, tagKey } from "./features.js";
import type { Features } from "./hashes.js";
import type { Columns, Reading } from "./reading.js";
import { type FirstStage, fillLabelled, fillLabels, fillRoles, labelsKey, rolesKey } from "./stage-features.js";

/** Lists the nearest cues of all four looks: a likely and a surer one, on the left and on the right. */
export function listLooks(list: Features, columns: Columns, at: number): void {
  for (let look = 0; look < 4; look++) {
    const cue = (look & 1 ? columns.right : columns.left)[(look >> 1) as 0 | 1][at]!;
    fillLook(list, columns, at, look, cue);
  }
}

function listWords(list: Features, stage: 0 | 1, { words, columns }: Reading, shift: number, at: number): void {
  for (const offset of OFFSETS[stage])
    if (columns.id[at + offset]! >= 0) fillWord(list, words[at + offset - shift]!, offset, stage);
}

/** Adds the first stage's features of the token at a position; `shift` leads from tokens to positions. */
export function listFirst(list: Features, reading: Reading, shift: number, at: number): void {
  const { columns } = reading;
  listWords(list, 0, reading, shift, at);
  fillTag(list, tagKey(columns, at));
  fillPlace(list, columns.place[at]!);
  fillNear(list, columns, at);
  fillMarked(list, columns, at);
  fillArguments(list, columns, at);
  listLooks(list, columns, at);
}

/** Adds the second stage's features that are the same for every candidate. */
export function listShared(list: Features, reading: Reading, stage: FirstStage, at: number): void {
  const { columns } = reading;
  listWords(list, 1, reading, stage.shift, at);
  fillTag(list, tagKey(columns, at));
  fillPlace(list, columns.place[at]!);
  fillNear(list, columns, at);
  fillLabels(list, labelsKey(columns, stage, at));
  fillRoles(list, rolesKey(stage, at));
  fillLabelled(list, columns, stage, at);
}

/** Adds the features of the token as the candidate at `head` sees it. */
export function listCandidate(
  list: Features,
  view: View,
  { columns }: Reading,
  stage: FirstStage,
  at: number,
  head: number,
): void {
  relate(view, columns, stage, at, head);
  fillSteps(list, stepsKey(view, columns.pos[at]!));
  fillMarks(list, marksKey(view, stage, at));
  fillBounds(list, boundsKey(view, stage, at));
  fillVoice(list, voiceKey(view, columns.pos[at]!));
  fillWay(list, view, columns, head);
  fillPath(list, view, columns, at);
  fillCue(list, view, columns, at, head);
  if (view.side === 2) fillCoordination(list, columns, at, head);
}
