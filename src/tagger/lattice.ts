/**
 * Decoding one sequence: the best path over a linear chain of BIOES labels, in buffers that are reused.
 *
 * Labels are "O", then B, I, E, S of each type, and few of them may follow each other: what ends a stretch (O, E, S)
 * leads to what begins one (O, B, S), the joints; B and I lead to I and E of their own type.
 */
import type { Transitions } from "./types.js";

/** Work space for sequences over one label set; grows, never shrinks. Not shared between calls that interleave. */
export interface Lattice {
  /** Number of labels. */
  readonly count: number;
  readonly transitions: Transitions;
  /** The labels that end a stretch, and as many that begin one. */
  readonly closers: Uint8Array;
  readonly openers: Uint8Array;
  /** Scores from closers to openers, `[closer * openers.length + opener]`. */
  readonly joints: Float64Array;
  /** The most that two closers differ in their scores for one opener: one that is this far behind never wins. */
  readonly spread: number;
  /** exp of `joints`, and the same turned: `[opener * closers.length + closer]`. */
  readonly expJoints: Float64Array;
  readonly expTurned: Float64Array;
  /** exp of the scores B to I, I to I, B to E, I to E of each type. */
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
  back: Uint8Array;
  best: Float64Array;
  /** The best path's labels. */
  path: Uint8Array;
}

/** A lattice for a label set; `capacity` is in tokens. */
export function createLattice(transitions: Transitions, capacity = 64): Lattice {
  const count = transitions.start.length;
  const joints = readJoints(transitions, count);
  const none = new Float64Array(0);
  const lattice: Lattice = {
    count,
    transitions,
    ...joints,
    expInner: readInner(transitions, count),
    expStart: Float64Array.from(transitions.start, Math.exp),
    expEnd: Float64Array.from(transitions.end, Math.exp),
    held: new Float64Array(joints.closers.length),
    capacity: 0,
    emissions: new Float32Array(0),
    potentials: none,
    forward: none,
    backward: none,
    scales: none,
    back: new Uint8Array(0),
    best: new Float64Array(2 * count),
    path: new Uint8Array(0),
  };
  reserve(lattice, capacity);
  return lattice;
}

type Joints = Pick<Lattice, "closers" | "openers" | "joints" | "spread" | "expJoints" | "expTurned">;

function readJoints({ between }: Transitions, count: number): Joints {
  const types = Array.from({ length: (count - 1) / 4 }, (_, type) => 4 * type + 1);
  const closers = [0, ...types.flatMap((b) => [b + 2, b + 3])];
  const openers = [0, ...types.flatMap((b) => [b, b + 3])];
  const columns = openers.map((to) => closers.map((from) => between[from * count + to]!));
  const rows = closers.map((from) => openers.map((to) => between[from * count + to]!));
  return {
    closers: Uint8Array.from(closers),
    openers: Uint8Array.from(openers),
    joints: Float64Array.from(rows.flat()),
    spread: Math.max(...columns.map((column) => Math.max(...column) - Math.min(...column))) + ROUNDING,
    expJoints: Float64Array.from(rows.flat(), Math.exp),
    expTurned: Float64Array.from(columns.flat(), Math.exp),
  };
}

/** Far above the last bits of sums of scores, far below any score that matters. */
const ROUNDING = 1e-6;

function readInner({ between }: Transitions, count: number): Float64Array {
  const scores: number[] = [];
  for (let b = 1; b < count; b += 4)
    for (const to of [b + 1, b + 2]) for (const from of [b, b + 1]) scores.push(between[from * count + to]!);
  return Float64Array.from(scores, Math.exp);
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
  lattice.back = new Uint8Array(size);
  lattice.path = new Uint8Array(capacity);
}

/** The best path over `emissions` of the first `length` tokens, as label numbers in `lattice.path` (valid until the next call). */
export function decodeBest(lattice: Lattice, length: number): Uint8Array {
  const { count, emissions, back, best, path, transitions } = lattice;
  const { start, end } = transitions;
  let now = 0;
  for (let y = 0; y < count; y++) best[y] = start[y]! + emissions[y]!;
  for (let t = 1; t < length; t++) {
    const before = now;
    now = count - now;
    openStretches(lattice, before, now, t * count);
    continueStretches(lattice, before, now, t * count);
  }
  let last = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < count; y++) {
    const score = best[now + y]! + end[y]!;
    if (score > top) {
      top = score;
      last = y;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    path[t] = last;
    last = back[t * count + last]!;
  }
  return path;
}

/** The best way to O, B and S: from one of the closers that are not too far behind the best of them, often one alone. */
function openStretches(lattice: Lattice, before: number, now: number, row: number): void {
  const { best, back, joints, spread, closers, openers, emissions } = lattice;
  const { length } = closers;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < length; c++) {
    const reached = best[before + closers[c]!]!;
    if (reached > top) top = reached;
  }
  const least = top - spread;
  let first = true;
  for (let c = 0; c < length; c++) {
    const from = closers[c]!;
    const reached = best[before + from]!;
    if (reached < least) continue;
    for (let o = 0; o < length; o++) {
      const to = openers[o]!;
      const score = reached + joints[c * length + o]!;
      if (!first && score <= best[now + to]!) continue;
      best[now + to] = score;
      back[row + to] = from;
    }
    first = false;
  }
  for (let o = 0; o < length; o++) best[now + openers[o]!]! += emissions[row + openers[o]!]!;
}

/** The best way to I and E of each type: from B or I. */
function continueStretches(lattice: Lattice, before: number, now: number, row: number): void {
  const { count, best, back, transitions, emissions } = lattice;
  const { between } = transitions;
  for (let b = 1; b < count; b += 4) {
    for (let to = b + 1; to <= b + 2; to++) {
      const begun = best[before + b]! + between[b * count + to]!;
      const gone = best[before + b + 1]! + between[(b + 1) * count + to]!;
      best[now + to] = Math.max(gone, begun) + emissions[row + to]!;
      back[row + to] = gone > begun ? b + 1 : b;
    }
  }
}
