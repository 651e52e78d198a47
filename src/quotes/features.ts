/** Features of both stages: those of a word at an offset, and those of a place in its text. All by position in the columns. */
import { A, add, B, type Features, ONE, partA, TWO } from "./hashes.js";
import { distanceStep, pathBetween } from "./paths.js";
import type { Columns } from "./reading.js";
import type { Word } from "./words.js";

/** Offsets at which a word's own features count: first stage, second stage. */
export const OFFSETS = [
  [-3, -2, -1, 0, 1, 2, 3],
  [-2, -1, 0, 1, 2],
] as const;

/** The features of a word seen at an offset. */
export function fillWord(list: Features, word: Word, offset: number, stage: 0 | 1): void {
  const at = offset + 3 + stage * 7;
  add(list, 1, word.word, at);
  if (offset > 2 || offset < -2) return;
  add(list, 2, word.pos, at);
  add(list, 3, word.strength * 32 + word.pos, at);
  if (offset > 1 || offset < -1) return;
  add(list, 4, word.stem, at);
  add(list, 5, word.shape, at);
  add(list, 6, word.suffix, at);
}

/** Key of a token's tag, its mark state and whether its sentence holds marks: all that `fillTag` reads. */
export function tagKey({ pos, state, quoted }: Columns, at: number): number {
  return (quoted[at]! << 8) | (state[at]! << 5) | pos[at]!;
}

/** The features of a `tagKey`. */
export function fillTag(list: Features, key: number): void {
  const pos = key & 31;
  const state = (key >> 5) & 7;
  add(list, 20, state);
  add(list, 21, state, pos);
  add(list, 30, key >> 8, pos * 8 + state);
}

/** The features of a `Columns.place`. */
export function fillPlace(list: Features, place: number): void {
  const head = (place >> 8) & 15;
  add(list, 27, head);
  add(list, 28, (place >> 4) & 15);
  add(list, 29, head, place & 15);
  if (place >> 27 === 0) return;
  const state = (place >> 24) & 7;
  add(list, 24, (place >> 20) & 15, state);
  add(list, 25, (place >> 16) & 15, state);
  add(list, 26, (place >> 12) & 15, state);
}

/** Lists the tags around a token, and the words beside it with its mark state. */
export function fillNear(list: Features, { pos, state, wordB }: Columns, at: number): void {
  const { values } = list;
  let n = list.length;
  const a = pos[at - 2]!;
  const b = pos[at - 1]!;
  const c = pos[at]!;
  const d = pos[at + 1]!;
  const e = pos[at + 2]!;
  const inState = A[state[at]!]!;
  values[n++] = TWO[10]! ^ A[b]! ^ B[c]!;
  values[n++] = TWO[11]! ^ A[c]! ^ B[d]!;
  values[n++] = TWO[12]! ^ A[a * 32 + b]! ^ B[c]!;
  values[n++] = TWO[13]! ^ A[b * 32 + c]! ^ B[d]!;
  values[n++] = TWO[14]! ^ A[c * 32 + d]! ^ B[e]!;
  values[n++] = TWO[15]! ^ partA(a * 1024 + b * 32 + c) ^ B[d * 32 + e]!;
  values[n++] = TWO[22]! ^ inState ^ wordB[at - 1]!;
  values[n++] = TWO[23]! ^ inState ^ wordB[at + 1]!;
  list.length = n;
}

/** Lists a token's stem with its mark state; the first stage's alone. */
export function fillMarked(list: Features, { state, stemB }: Columns, at: number): void {
  list.values[list.length++] = TWO[46]! ^ A[state[at]!]! ^ stemB[at]!;
}

const NOTHING: number = partA(-1);

/** Lists a token with the nearest cue of one look, at position `cue`; -1 where there is none. */
export function fillLook(list: Features, columns: Columns, at: number, look: number, cue: number): void {
  const { values } = list;
  const kind = 50 + look * 8;
  let n = list.length;
  if (cue < 0) values[n++] = ONE[kind]! ^ NOTHING;
  else {
    const { pos, stemA } = columns;
    values[n++] = TWO[kind + 5]! ^ A[pathBetween(columns, at, cue)]! ^ B[pos[at]!]!;
    if (look > 1) values[n++] = TWO[kind + 1]! ^ stemA[cue]! ^ B[distanceStep(Math.abs(at - cue))]!;
  }
  list.length = n;
}
