/** From sums to a lattice ready for `runForward` and `decodeBest`. */
import { type Lattice, reserve } from "../tagger/lattice.js";
import { ROW, type Scorer } from "./emissions.js";

/** Integers in a row that hold labels; 12 of 13 labels stand in pairs. */
const PAIRS = 6;

/**
 * Moves the sums of the first `length` tokens into the lattice, emissions and potentials. Sums are whole numbers, so
 * that exp is looked up: 13 of them a token took as long as the forward pass.
 */
export function loadSums(lattice: Lattice, sums: Int32Array, length: number, { decay, model }: Scorer): void {
  reserve(lattice, length);
  const { emissions, potentials } = lattice;
  const { scale } = model;
  const furthest = decay.length - 1;
  let to = 0;
  for (let row = 0; row < length * ROW; row += ROW) {
    let top = (sums[row + PAIRS]! << 16) >> 16;
    for (let pair = row; pair < row + PAIRS; pair++) {
      const low = (sums[pair]! << 16) >> 16;
      const high = (sums[pair]! - low) >> 16;
      top = Math.max(top, low, high);
    }
    for (let pair = row; pair <= row + PAIRS; pair++) {
      const low = (sums[pair]! << 16) >> 16;
      const high = (sums[pair]! - low) >> 16;
      emissions[to] = low * scale;
      potentials[to++] = decay[Math.min(top - low, furthest)]!;
      if (pair === row + PAIRS) break;
      emissions[to] = high * scale;
      potentials[to++] = decay[Math.min(top - high, furthest)]!;
    }
  }
}
