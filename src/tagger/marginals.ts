/** Forward-backward over a lattice: how probable a label, or a whole labelled stretch, is. */
import type { Lattice } from "./lattice.js";
import { backwardOfThree, forwardOfThree, THREE_TYPES } from "./three-types.js";

/**
 * Fills `lattice.potentials` of the first `length` tokens from their sums, `[token * count + label]`, in the units of
 * `decay` (decay.ts).
 */
export function fillPotentials(
  { count, potentials }: Lattice,
  sums: Int32Array,
  decay: Float64Array,
  length: number,
): void {
  const furthest = decay.length - 1;
  for (let row = 0; row < length * count; row += count) {
    let top = sums[row]!;
    for (let y = 1; y < count; y++) if (sums[row + y]! > top) top = sums[row + y]!;
    for (let y = 0; y < count; y++) {
      const steps = top - sums[row + y]!;
      potentials[row + y] = decay[Math.min(steps, furthest)]!;
    }
  }
}

function scaleRow(values: Float64Array, row: number, count: number): number {
  let sum = 0;
  for (let y = 0; y < count; y++) sum += values[row + y]!;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let y = 0; y < count; y++) values[row + y] = values[row + y]! * scale;
  return scale;
}

/** Fills `lattice.forward` of the first `length` tokens from their potentials. */
export function runForward(lattice: Lattice, length: number): void {
  if (lattice.count === THREE_TYPES) {
    forwardOfThree(lattice, length);
    return;
  }
  const { count, expStart, potentials, forward, scales } = lattice;
  for (let y = 0; y < count; y++) forward[y] = expStart[y]! * potentials[y]!;
  scales[0] = scaleRow(forward, 0, count);
  for (let t = 1; t < length; t++) {
    stepForward(lattice, t * count);
    scales[t] = scaleRow(forward, t * count, count);
  }
}

function stepForward(lattice: Lattice, row: number): void {
  const { count, closers, openers, held, expTurned, expInner, potentials, forward } = lattice;
  const { length } = held;
  const before = row - count;
  for (let c = 0; c < length; c++) held[c] = forward[before + closers[c]!]!;
  for (let o = 0, k = 0; o < length; o++) {
    let sum = 0;
    for (let c = 0; c < length; c++, k++) sum += held[c]! * expTurned[k]!;
    const to = row + openers[o]!;
    forward[to] = sum * potentials[to]!;
  }
  for (let b = 1; b < count; b += 4) {
    const begun = forward[before + b]!;
    const gone = forward[before + b + 1]!;
    const to = row + b + 1;
    forward[to] = (begun * expInner[b - 1]! + gone * expInner[b]!) * potentials[to]!;
    forward[to + 1] = (begun * expInner[b + 1]! + gone * expInner[b + 2]!) * potentials[to + 1]!;
  }
}

/** Fills `lattice.backward` of tokens `from` to `length - 1`; after `runForward`. */
export function runBackward(lattice: Lattice, length: number, from = 0): void {
  const { count, expEnd, forward, backward, scales } = lattice;
  const last = (length - 1) * count;
  let total = 0;
  for (let y = 0; y < count; y++) total += forward[last + y]! * expEnd[y]!;
  for (let y = 0; y < count; y++) backward[last + y] = expEnd[y]! / total;
  if (count === THREE_TYPES) backwardOfThree(lattice, length, from);
  else for (let t = length - 2; t >= from; t--) stepBackward(lattice, t * count, scales[t + 1]!);
}

function stepBackward(lattice: Lattice, row: number, scale: number): void {
  const { count, closers, openers, held, expJoints, expInner, potentials, backward } = lattice;
  const { length } = held;
  const next = row + count;
  for (let o = 0; o < length; o++) {
    const from = next + openers[o]!;
    held[o] = backward[from]! * potentials[from]! * scale;
  }
  for (let c = 0, k = 0; c < length; c++) {
    let sum = 0;
    for (let o = 0; o < length; o++, k++) sum += held[o]! * expJoints[k]!;
    backward[row + closers[c]!] = sum;
  }
  for (let b = 1; b < count; b += 4) {
    const inner = backward[next + b + 1]! * potentials[next + b + 1]! * scale;
    const ends = backward[next + b + 2]! * potentials[next + b + 2]! * scale;
    backward[row + b] = inner * expInner[b - 1]! + ends * expInner[b + 1]!;
    backward[row + b + 1] = inner * expInner[b]! + ends * expInner[b + 2]!;
  }
}

/**
 * Fills `lattice.forward` and `lattice.backward` for the first `length` tokens from their potentials:
 * P(label y at t) is `forward[t * count + y] * backward[t * count + y]`.
 */
export function runMarginals(lattice: Lattice, length: number): void {
  runForward(lattice, length);
  runBackward(lattice, length);
}

/** P(label y at token t), 0..1; after `runMarginals`. */
export function labelProbability(lattice: Lattice, t: number, y: number): number {
  const i = t * lattice.count + y;
  return lattice.forward[i]! * lattice.backward[i]!;
}
