/** What the first stage says of a paragraph, and the features that it gives the second: the same for every candidate. */
import { A, add, type Features, TWO } from "./hashes.js";
import type { Columns } from "./reading.js";

/** The first stage's view of one paragraph. */
export interface FirstStage {
  /** Positions of the paragraph: `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  /** From a token's index to its position. */
  readonly shift: number;
  /** Best label by `position - first + 1`; 31 before the first and after the last. */
  readonly labels: Uint8Array;
  /** Probabilities of source, cue and content in steps, three bits each, likewise; 511 before the first and after the last. */
  readonly roles: Uint16Array;
  /** Positions of the cue candidates, ascending. */
  readonly candidates: readonly number[];
  /** Number of candidates before each position of the paragraph, and before its end. */
  readonly before: Int32Array;
  /** Probability of standing in a cue, by `position - first`. */
  readonly cues: Float32Array;
  /** Sources and contents that begin and contents that end before each position, and before the end: ten bits each. */
  readonly bounds: Int32Array;
  /** Of candidates alone; see voice.ts. */
  readonly voices: Uint8Array;
}

/** A probability in six steps. */
export function probabilityStep(p: number): number {
  return p < 0.05 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : p < 0.8 ? 3 : p < 0.95 ? 4 : 5;
}

/** Key of the first stage's labels around a token, with its tag and mark state. */
export function labelsKey({ state, pos }: Columns, { labels, first }: FirstStage, at: number): number {
  const t = at - first;
  const around = (labels[t]! << 10) | (labels[t + 1]! << 5) | labels[t + 2]!;
  return (state[at]! << 20) | (pos[at]! << 15) | around;
}

/** The features of a `labelsKey`. */
export function fillLabels(list: Features, key: number): void {
  const label = (key >> 5) & 31;
  add(list, 100, ((key >> 10) & 31) * 32 + label, key & 31);
  add(list, 101, label, (key >> 15) & 31);
  add(list, 103, label, key >> 20);
}

/** Key of the first stage's roles around a token. */
export function rolesKey({ roles, first }: FirstStage, at: number): number {
  const t = at - first;
  return (roles[t]! << 18) | (roles[t + 1]! << 9) | roles[t + 2]!;
}

/** The features of a `rolesKey`. */
export function fillRoles(list: Features, key: number): void {
  add(list, 104, (key >> 9) & 511);
  for (let role = 0; role < 3; role++) {
    const low = 6 - 3 * role;
    add(list, 105 + role, ((key >> (18 + low)) & 7) * 8 + ((key >> (9 + low)) & 7), (key >> low) & 7);
  }
}

/** Lists the token's label with its word. */
export function fillLabelled(list: Features, { stemB }: Columns, { labels, first }: FirstStage, at: number): void {
  list.values[list.length++] = TWO[102]! ^ A[labels[at - first + 1]!]! ^ stemB[at]!;
}
