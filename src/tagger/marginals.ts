/** Forward-backward over a lattice: how probable a label, or a whole labelled stretch, is. */
import type { Lattice } from "./lattice.js";

function fillPotentials(lattice: Lattice, length: number): void {
  const { count, emissions, potentials } = lattice;
  for (let t = 0; t < length; t++) {
    const row = t * count;
    let top = emissions[row]!;
    for (let y = 1; y < count; y++) top = Math.max(top, emissions[row + y]!);
    for (let y = 0; y < count; y++) potentials[row + y] = Math.exp(emissions[row + y]! - top);
  }
}

function scaleRow(values: Float64Array, row: number, count: number): number {
  let sum = 0;
  for (let y = 0; y < count; y++) sum += values[row + y]!;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let y = 0; y < count; y++) values[row + y] = values[row + y]! * scale;
  return scale;
}

function runForward(lattice: Lattice, length: number): void {
  const { count, at, from, expFrom, expStart, potentials, forward, scales } = lattice;
  for (let y = 0; y < count; y++) forward[y] = expStart[y]! * potentials[y]!;
  scales[0] = scaleRow(forward, 0, count);
  for (let t = 1; t < length; t++) {
    const row = t * count;
    for (let y = 0; y < count; y++) {
      let sum = 0;
      for (let k = at[y]!; k < at[y + 1]!; k++) sum += forward[row - count + from[k]!]! * expFrom[k]!;
      forward[row + y] = sum * potentials[row + y]!;
    }
    scales[t] = scaleRow(forward, row, count);
  }
}

function runBackward(lattice: Lattice, length: number): void {
  const { count, at, from, expFrom, expEnd, potentials, forward, backward, scales } = lattice;
  const last = (length - 1) * count;
  let total = 0;
  for (let y = 0; y < count; y++) total += forward[last + y]! * expEnd[y]!;
  for (let y = 0; y < count; y++) backward[last + y] = expEnd[y]! / total;
  for (let t = length - 2; t >= 0; t--) {
    const row = t * count;
    const next = row + count;
    backward.fill(0, row, next);
    for (let y = 0; y < count; y++) {
      const value = backward[next + y]! * potentials[next + y]! * scales[t + 1]!;
      for (let k = at[y]!; k < at[y + 1]!; k++) backward[row + from[k]!]! += expFrom[k]! * value;
    }
  }
}

/**
 * Fills `lattice.forward` and `lattice.backward` for the first `length` tokens of `lattice.emissions`:
 * P(label y at t) is `forward[t * count + y] * backward[t * count + y]`.
 */
export function runMarginals(lattice: Lattice, length: number): void {
  fillPotentials(lattice, length);
  runForward(lattice, length);
  runBackward(lattice, length);
}

/** P(label y at token t), 0..1; after `runMarginals`. */
export function labelProbability(lattice: Lattice, t: number, y: number): number {
  const i = t * lattice.count + y;
  return lattice.forward[i]! * lattice.backward[i]!;
}

/** P(tokens `first` to `last - 1` bear exactly these labels), 0..1; after `runMarginals`. */
export function stretchProbability(lattice: Lattice, labels: Uint8Array, first: number, last: number): number {
  const { count, potentials, forward, backward, scales, transitions } = lattice;
  let p = forward[first * count + labels[first]!]!;
  for (let t = first + 1; t < last; t++) {
    const to = labels[t]!;
    p *= Math.exp(transitions.between[labels[t - 1]! * count + to]!) * potentials[t * count + to]! * scales[t]!;
  }
  return Math.min(1, p * backward[(last - 1) * count + labels[last - 1]!]!);
}
