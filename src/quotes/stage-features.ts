/** What the first stage says of a paragraph, and the features that it gives the second: the same for every candidate. */
import { A, add, type Features, TWO } from "./hashes.js";
import type { Columns } from "./reading.js";

/** What the first stage says, by position in the columns (reading.ts). */
export interface StageColumns {
  /** Best label; 31 where no token stands. */
  readonly labels: Uint8Array;
  /** Probabilities of source, cue and content in steps, three bits each; 511 where no token stands. */
  readonly roles: Uint16Array;
  /** Probability of standing in a cue, and of beginning one. */
  readonly cues: Float32Array;
  readonly begins: Float64Array;
  /** Number of candidates before each position of a paragraph, and before its end. */
  readonly before: Int32Array;
  /** Sources and contents that begin and contents that end before each position, and before the end: ten bits each. */
  readonly bounds: Int32Array;
  /** Of candidates alone; see voice.ts. */
  readonly voices: Uint8Array;
}

/** Columns of so many positions, yet to be filled paragraph by paragraph. */
export function createStageColumns(length: number): StageColumns {
  return {
    labels: new Uint8Array(length).fill(NO_LABEL),
    roles: new Uint16Array(length).fill(NO_ROLES),
    cues: new Float32Array(length),
    begins: new Float64Array(length),
    before: new Int32Array(length),
    bounds: new Int32Array(length),
    voices: new Uint8Array(length),
  };
}

const NO_LABEL = 31;
const NO_ROLES = 511;

/** The first stage's view of one paragraph. */
export interface FirstStage extends StageColumns {
  /** Positions of the paragraph: `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  /** From a token's index to its position. */
  readonly shift: number;
  /** Positions of the cue candidates, ascending. */
  readonly candidates: readonly number[];
}

/** A probability in six steps. */
export function probabilityStep(p: number): number {
  return p < 0.05 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : p < 0.8 ? 3 : p < 0.95 ? 4 : 5;
}

/** Key of the first stage's labels around a token, with its tag and mark state. */
export function labelsKey({ state, pos }: Columns, { labels }: StageColumns, at: number): number {
  const around = (labels[at - 1]! << 10) | (labels[at]! << 5) | labels[at + 1]!;
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
export function rolesKey({ roles }: StageColumns, at: number): number {
  return (roles[at - 1]! << 18) | (roles[at]! << 9) | roles[at + 1]!;
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
export function fillLabelled(list: Features, { stemB }: Columns, { labels }: StageColumns, at: number): void {
  list.values[list.length++] = TWO[102]! ^ A[labels[at]!]! ^ stemB[at]!;
}
