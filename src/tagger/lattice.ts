/** Decoding one sequence: best path and marginals over a linear chain, in buffers that are reused. */
import type { Transitions } from "./types.js";

/** Work space for sequences over one label set; grows, never shrinks. Not shared between calls that interleave. */
export interface Lattice {
  readonly count: number;
  readonly transitions: Transitions;
  /** Predecessors of each label: `from[at[to]] .. from[at[to + 1] - 1]`, only those allowed. */
  readonly at: Int32Array;
  readonly from: Int32Array;
  /** exp of the score of each entry of `from`, and of the starts and ends. */
  readonly expFrom: Float64Array;
  readonly expStart: Float64Array;
  readonly expEnd: Float64Array;
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
  const at = new Int32Array(count + 1);
  const from: number[] = [];
  const scores: number[] = [];
  for (let to = 0; to < count; to++) {
    for (let f = 0; f < count; f++) {
      const score = transitions.between[f * count + to]!;
      if (score === Number.NEGATIVE_INFINITY) continue;
      from.push(f);
      scores.push(Math.exp(score));
    }
    at[to + 1] = from.length;
  }
  const none = new Float64Array(0);
  const lattice: Lattice = {
    count,
    transitions,
    at,
    from: Int32Array.from(from),
    expFrom: Float64Array.from(scores),
    expStart: Float64Array.from(transitions.start, Math.exp),
    expEnd: Float64Array.from(transitions.end, Math.exp),
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
  const { count, at, from, emissions, back, best, path, transitions } = lattice;
  const { between, start, end } = transitions;
  let now = 0;
  for (let y = 0; y < count; y++) best[y] = start[y]! + emissions[y]!;
  for (let t = 1; t < length; t++) {
    const before = now;
    now = count - now;
    const row = t * count;
    for (let y = 0; y < count; y++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let k = at[y]!; k < at[y + 1]!; k++) {
        const f = from[k]!;
        const score = best[before + f]! + between[f * count + y]!;
        if (score > top) {
          top = score;
          arg = f;
        }
      }
      best[now + y] = top + emissions[row + y]!;
      back[row + y] = arg;
    }
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
