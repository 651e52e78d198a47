/**
 * The passes over a lattice of three types, 13 labels: the numbers that `decodeBest`, `runForward` and `runBackward` give
 * for any number of types, in 40 % of their time. Quotes read every token in this lattice, and most tokens once more
 * for each candidate near them. What makes the difference is that the seven closers or openers of a token (lattice.ts)
 * are variables: loops over index tables wait for memory and for the tests of its bounds.
 */
import type { Lattice } from "./lattice.js";

/** The labels of three types. */
export const THREE_TYPES = 13;
/** Scores from one closer to all openers, or the reverse. */
const JOINTS = 7;

/** As `runForward`. */
export function forwardOfThree(lattice: Lattice, length: number): void {
  const { expStart, expTurned: m, expInner, potentials: p, forward: f, scales } = lattice;
  for (let y = 0; y < THREE_TYPES; y++) f[y] = expStart[y]! * p[y]!;
  scales[0] = scaleOfThree(f, 0);
  for (let t = 1, row = THREE_TYPES; t < length; t++, row += THREE_TYPES) {
    const before = row - THREE_TYPES;
    const a = f[before]!;
    const b = f[before + 3]!;
    const c = f[before + 4]!;
    const d = f[before + 7]!;
    const e = f[before + 8]!;
    const g = f[before + 11]!;
    const h = f[before + 12]!;
    f[row] = (a * m[0]! + b * m[1]! + c * m[2]! + d * m[3]! + e * m[4]! + g * m[5]! + h * m[6]!) * p[row]!;
    for (let n = 0, k = JOINTS; n < THREE_TYPES - 1; n += 4, k += 2 * JOINTS) {
      const to = row + 1 + n;
      const begin = a * m[k]! + b * m[k + 1]! + c * m[k + 2]! + d * m[k + 3]! + e * m[k + 4]! + g * m[k + 5]!;
      f[to] = (begin + h * m[k + 6]!) * p[to]!;
      const alone = a * m[k + 7]! + b * m[k + 8]! + c * m[k + 9]! + d * m[k + 10]! + e * m[k + 11]! + g * m[k + 12]!;
      f[to + 3] = (alone + h * m[k + 13]!) * p[to + 3]!;
      const begun = f[before + 1 + n]!;
      const gone = f[before + 2 + n]!;
      f[to + 1] = (begun * expInner[n]! + gone * expInner[n + 1]!) * p[to + 1]!;
      f[to + 2] = (begun * expInner[n + 2]! + gone * expInner[n + 3]!) * p[to + 2]!;
    }
    scales[t] = scaleOfThree(f, row);
  }
}

function scaleOfThree(values: Float64Array, row: number): number {
  let sum = values[row]!;
  // by fours: each addition waits for the one before
  for (let y = row + 1; y < row + THREE_TYPES; y += 4)
    sum += values[y]! + values[y + 1]! + (values[y + 2]! + values[y + 3]!);
  const scale = sum > 0 ? 1 / sum : 0;
  for (let y = row; y < row + THREE_TYPES; y++) values[y]! *= scale;
  return scale;
}

/** As the steps of `runBackward` from token `length - 2` to `from`. */
export function backwardOfThree(lattice: Lattice, length: number, from: number): void {
  const { expJoints: m, expInner, potentials: p, backward, scales } = lattice;
  for (let t = length - 2, row = t * THREE_TYPES; t >= from; t--, row -= THREE_TYPES) {
    const next = row + THREE_TYPES;
    const scale = scales[t + 1]!;
    const a = backward[next]! * p[next]! * scale;
    const b = backward[next + 1]! * p[next + 1]! * scale;
    const c = backward[next + 4]! * p[next + 4]! * scale;
    const d = backward[next + 5]! * p[next + 5]! * scale;
    const e = backward[next + 8]! * p[next + 8]! * scale;
    const g = backward[next + 9]! * p[next + 9]! * scale;
    const h = backward[next + 12]! * p[next + 12]! * scale;
    backward[row] = a * m[0]! + b * m[1]! + c * m[2]! + d * m[3]! + e * m[4]! + g * m[5]! + h * m[6]!;
    for (let n = 0, k = JOINTS; n < THREE_TYPES - 1; n += 4, k += 2 * JOINTS) {
      const at = row + 1 + n;
      const end = a * m[k]! + b * m[k + 1]! + c * m[k + 2]! + d * m[k + 3]! + e * m[k + 4]! + g * m[k + 5]!;
      backward[at + 2] = end + h * m[k + 6]!;
      const alone = a * m[k + 7]! + b * m[k + 8]! + c * m[k + 9]! + d * m[k + 10]! + e * m[k + 11]! + g * m[k + 12]!;
      backward[at + 3] = alone + h * m[k + 13]!;
      const inner = backward[next + 2 + n]! * p[next + 2 + n]! * scale;
      const ends = backward[next + 3 + n]! * p[next + 3 + n]! * scale;
      backward[at] = inner * expInner[n]! + ends * expInner[n + 2]!;
      backward[at + 1] = inner * expInner[n + 1]! + ends * expInner[n + 3]!;
    }
  }
}

/** As the steps of `decodeBest` before it traces the path back. */
export function bestOfThree({ transitions, emissions, best, turned: m, inner }: Lattice, length: number): void {
  for (let y = 0; y < THREE_TYPES; y++) best[y] = transitions.start[y]! + emissions[y]!;
  for (let t = 1, row = THREE_TYPES; t < length; t++, row += THREE_TYPES) {
    const before = row - THREE_TYPES;
    const a = best[before]!;
    const b = best[before + 3]!;
    const c = best[before + 4]!;
    const d = best[before + 7]!;
    const e = best[before + 8]!;
    const g = best[before + 11]!;
    const h = best[before + 12]!;
    best[row] = highest(m, 0, a, b, c, d, e, g, h) + emissions[row]!;
    for (let n = 0, k = JOINTS; n < THREE_TYPES - 1; n += 4, k += 2 * JOINTS) {
      const to = row + 1 + n;
      best[to] = highest(m, k, a, b, c, d, e, g, h) + emissions[to]!;
      best[to + 3] = highest(m, k + JOINTS, a, b, c, d, e, g, h) + emissions[to + 3]!;
      const begun = best[before + 1 + n]!;
      const gone = best[before + 2 + n]!;
      best[to + 1] = Math.max(begun + inner[n]!, gone + inner[n + 1]!) + emissions[to + 1]!;
      best[to + 2] = Math.max(begun + inner[n + 2]!, gone + inner[n + 3]!) + emissions[to + 2]!;
    }
  }
}

function highest(
  m: Float64Array,
  k: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  g: number,
  h: number,
): number {
  let top = a + m[k]!;
  if (b + m[k + 1]! > top) top = b + m[k + 1]!;
  if (c + m[k + 2]! > top) top = c + m[k + 2]!;
  if (d + m[k + 3]! > top) top = d + m[k + 3]!;
  if (e + m[k + 4]! > top) top = e + m[k + 4]!;
  if (g + m[k + 5]! > top) top = g + m[k + 5]!;
  if (h + m[k + 6]! > top) top = h + m[k + 6]!;
  return top;
}
