/**
 * Decoding one sequence: the best path over a linear chain of BIOES labels, in buffers that are reused.
 *
 * Labels are "O", then B, I, E, S of each type, and few of them may follow each other: what ends a stretch (O, E, S)
 * leads to what begins one (O, B, S), the joints; B and I lead to I and E of their own type.
 */
import { bestOfThree, THREE_TYPES } from "./three-types.js";
import type { Transitions } from "./types.js";

/** Work space for sequences over one label set; grows, never shrinks. Not shared between calls that interleave. */
export interface Lattice {
  /** Number of labels. */
  readonly count: number;
  readonly transitions: Transitions;
  /** The labels that end a stretch, and as many that begin one. */
  readonly closers: Uint8Array;
  readonly openers: Uint8Array;
  /** Scores from closers to openers, `[opener * closers.length + closer]`. */
  readonly turned: Float64Array;
  /** Scores B to I, I to I, B to E, I to E of each type. */
  readonly inner: Float64Array;
  /** exp of the scores from closers to openers, `[closer * openers.length + opener]`, of `turned` and of `inner`. */
  readonly expJoints: Float64Array;
  readonly expTurned: Float64Array;
  readonly expInner: Float64Array;
  readonly expStart: Float64Array;
  readonly expEnd: Float64Array;
  /** One value for each closer or opener, for the step at hand. */
  readonly held: Float64Array;
  capacity: number;
  /** `[token * count + label]`, to be filled by the caller before decoding. */
  emissions: Float32Array;
  /** exp(emission - the token's highest). */
  potentials: Float64Array;
  /** Scaled forward and backward scores; each token's forward scores sum to 1. */
  forward: Float64Array;
  backward: Float64Array;
  scales: Float64Array;
  /** The best path's score up to each token and label. */
  best: Float64Array;
  /** The best path's labels. */
  path: Uint8Array;
}

/** A lattice for a label set; `capacity` is in tokens. */
export function createLattice(transitions: Transitions, capacity = 64): Lattice {
  const count = transitions.start.length;
  const joints = readJoints(transitions, count);
  const inner = readInner(transitions, count);
  const none = new Float64Array(0);
  const lattice: Lattice = {
    count,
    transitions,
    ...joints,
    inner,
    expInner: inner.map(Math.exp),
    expStart: Float64Array.from(transitions.start, Math.exp),
    expEnd: Float64Array.from(transitions.end, Math.exp),
    held: new Float64Array(joints.closers.length),
    capacity: 0,
    emissions: new Float32Array(0),
    potentials: none,
    forward: none,
    backward: none,
    scales: none,
    best: none,
    path: new Uint8Array(0),
  };
  reserve(lattice, capacity);
  return lattice;
}

type Joints = Pick<Lattice, "closers" | "openers" | "turned" | "expJoints" | "expTurned">;

function readJoints({ between }: Transitions, count: number): Joints {
  const types = Array.from({ length: (count - 1) / 4 }, (_, type) => 4 * type + 1);
  const closers = [0, ...types.flatMap((b) => [b + 2, b + 3])];
  const openers = [0, ...types.flatMap((b) => [b, b + 3])];
  const columns = openers.map((to) => closers.map((from) => between[from * count + to]!));
  const rows = closers.map((from) => openers.map((to) => between[from * count + to]!));
  return {
    closers: Uint8Array.from(closers),
    openers: Uint8Array.from(openers),
    turned: Float64Array.from(columns.flat()),
    expJoints: Float64Array.from(rows.flat(), Math.exp),
    expTurned: Float64Array.from(columns.flat(), Math.exp),
  };
}

function readInner({ between }: Transitions, count: number): Float64Array {
  const scores: number[] = [];
  for (let b = 1; b < count; b += 4)
    for (const to of [b + 1, b + 2]) for (const from of [b, b + 1]) scores.push(between[from * count + to]!);
  return Float64Array.from(scores);
}

/** Makes room for `length` tokens; what the buffers held is lost. */
export function reserve(lattice: Lattice, length: number): void {
  if (length <= lattice.capacity) return;
  const capacity = Math.max(length, lattice.capacity * 2);
  const size = capacity * lattice.count;
  lattice.capacity = capacity;
  lattice.emissions = new Float32Array(size);
  lattice.potentials = new Float64Array(size);
  lattice.forward = new Float64Array(size);
  lattice.backward = new Float64Array(size);
  lattice.scales = new Float64Array(capacity);
  lattice.best = new Float64Array(size);
  lattice.path = new Uint8Array(capacity);
}

/** The best path over `emissions` of the first `length` tokens, as label numbers in `lattice.path` (valid until the next call). */
export function decodeBest(lattice: Lattice, length: number): Uint8Array {
  const { count, transitions, best, path } = lattice;
  if (count === THREE_TYPES) bestOfThree(lattice, length);
  else fillBest(lattice, length);
  const end = (length - 1) * count;
  let last = 0;
  for (let y = 1; y < count; y++)
    if (best[end + y]! + transitions.end[y]! > best[end + last]! + transitions.end[last]!) last = y;
  for (let t = length - 1; t > 0; t--) {
    path[t] = last;
    last = labelBefore(lattice, t * count, last);
  }
  path[0] = last;
  return path;
}

/** Fills `best`. */
function fillBest({ count, transitions, best, emissions }: Lattice, length: number): void {
  const { start, between } = transitions;
  for (let y = 0; y < count; y++) best[y] = start[y]! + emissions[y]!;
  for (let row = count; row < length * count; row += count) {
    for (let y = 0; y < count; y++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < count; from++)
        top = Math.max(top, best[row - count + from]! + between[from * count + y]!);
      best[row + y] = top + emissions[row + y]!;
    }
  }
}

/** The label before label `y` of the token at `row`, the first of the best: worked out for the path alone. */
function labelBefore({ count, transitions, best }: Lattice, row: number, y: number): number {
  const { between } = transitions;
  let top = Number.NEGATIVE_INFINITY;
  let label = 0;
  for (let from = 0; from < count; from++) {
    const score = best[row - count + from]! + between[from * count + y]!;
    if (score <= top) continue;
    top = score;
    label = from;
  }
  return label;
}
