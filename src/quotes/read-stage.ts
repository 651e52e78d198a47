/** What the first stage says of a paragraph, read from its lattice into the article's columns. */
import type { Lattice } from "../tagger/lattice.js";
import { COUNT, CUE, ROLE_STARTS } from "./decode.js";
import type { Columns } from "./reading.js";
import { probabilityStep, type StageColumns } from "./stage-features.js";

/** The labels, and the running counts of those that begin a source, begin a content, end a content. */
export function readLabels(path: Uint8Array, { labels, bounds }: StageColumns, first: number, last: number): void {
  for (let at = first, seen = 0; at < last; at++) {
    const label = path[at - first]!;
    labels[at] = label;
    seen = (seen + BOUNDS[label]!) | 0;
    bounds[at + 1] = seen;
  }
}

const [SOURCE, , CONTENT] = ROLE_STARTS;
const BOUNDS = Int32Array.from({ length: COUNT }, (_, y) => {
  const single = y === CONTENT + 3;
  const sources = y === SOURCE || y === SOURCE + 3 ? 1 : 0;
  return sources + (y === CONTENT || single ? 1 << 10 : 0) + (y === CONTENT + 2 || single ? 1 << 20 : 0);
});

/** The running counts of the candidates. */
export function countCandidates(
  candidates: readonly number[],
  { before }: StageColumns,
  first: number,
  last: number,
): void {
  for (let at = first, seen = 0; at <= last; at++) {
    before[at] = seen;
    if (candidates[seen] === at) seen++;
  }
}

/** The roles' probabilities in steps, those of standing in a cue, and of beginning one. */
export function readRoles(lattice: Lattice, { roles, cues, begins }: StageColumns, first: number, last: number): void {
  const { forward, backward } = lattice;
  for (let at = first, row = 0; at < last; at++, row += COUNT) {
    const cue = row + CUE;
    const probability = sumRole(lattice, cue);
    const source = probabilityStep(sumRole(lattice, row + SOURCE));
    roles[at] = (source << 6) | (probabilityStep(probability) << 3) | probabilityStep(sumRole(lattice, row + CONTENT));
    cues[at] = probability;
    begins[at] = forward[cue]! * backward[cue]! + forward[cue + 3]! * backward[cue + 3]!;
  }
}

/** The probability of a role's four labels, summed in single precision, as training's steps were. */
function sumRole({ forward, backward }: Lattice, from: number): number {
  let sum = Math.fround(forward[from]! * backward[from]!);
  sum = Math.fround(sum + forward[from + 1]! * backward[from + 1]!);
  sum = Math.fround(sum + forward[from + 2]! * backward[from + 2]!);
  return Math.fround(sum + forward[from + 3]! * backward[from + 3]!);
}

/** The strongest word of each run of tokens that may stand in one cue. */
export function findHeads(
  columns: Columns,
  { cues, begins }: StageColumns,
  first: number,
  last: number,
  leastCue: number,
): number[] {
  const heads: number[] = [];
  let best = -1;
  for (let at = first; at <= last; at++) {
    const likely = at < last && cues[at]! >= leastCue;
    const starts = likely && begins[at]! > cues[at]! * 0.6;
    if (best >= 0 && (!likely || starts)) {
      heads.push(best);
      best = -1;
    }
    if (likely && (best < 0 || rank(columns, at) >= rank(columns, best))) best = at;
  }
  return heads;
}

function rank({ strength, class: kinds }: Columns, at: number): number {
  return strength[at]! * 2 + (kinds[at] === 5 ? 1 : 0);
}
