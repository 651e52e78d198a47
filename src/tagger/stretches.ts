/** Every labelled stretch of a sequence that has a chance, not those of the best path alone. */
import type { Lattice } from "./lattice.js";

/** A stretch: tokens `first` to `last - 1`; `type` is the index of its type among the labels'. */
export type VisitStretch = (first: number, last: number, type: number, probability: number) => void;

/**
 * Visits the stretches of the first `length` tokens that are at least this probable, by first token and type, shorter
 * ones first; after `runMarginals`. How many they are is bounded by the tokens over `least`.
 */
export function visitStretches(lattice: Lattice, length: number, least: number, visit: VisitStretch): void {
  const { count, forward, backward } = lattice;
  for (let t = 0, row = 0; t < length; t++, row += count) {
    // most tokens are next to surely outside
    if (forward[row]! * backward[row]! > 1 - least / 2) continue;
    for (let b = 1; b < count; b += 4) {
      const alone = forward[row + b + 3]! * backward[row + b + 3]!;
      if (alone >= least) visit(t, t + 1, (b - 1) >> 2, alone);
      if (forward[row + b]! * backward[row + b]! >= least) visitLonger(lattice, length, least, t, b, visit);
    }
  }
}

/** Visits the stretches that open with label `b` at token `first`. */
function visitLonger(
  lattice: Lattice,
  length: number,
  least: number,
  first: number,
  b: number,
  visit: VisitStretch,
): void {
  const { count, forward, backward, potentials, scales, expInner } = lattice;
  let open = forward[first * count + b]!;
  // from B, then from I
  let [toInside, toEnd] = [expInner[b - 1]!, expInner[b + 1]!];
  for (let t = first + 1; t < length; t++) {
    const inside = t * count + b + 1;
    const ended = open * scales[t]! * toEnd * potentials[inside + 1]! * backward[inside + 1]!;
    if (ended >= least) visit(first, t + 1, (b - 1) >> 2, Math.min(1, ended));
    open *= scales[t]! * toInside * potentials[inside]!;
    if (open * backward[inside]! < least) return;
    [toInside, toEnd] = [expInner[b]!, expInner[b + 2]!];
  }
}
