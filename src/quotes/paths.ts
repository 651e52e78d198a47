/** How two tokens of a paragraph are related: their distance, and what stands between them. */

/** Commas, verbs and marks before each position of a paragraph, and thats, conjunctions and stops: ten bits each. */
export type Counts = readonly [Int32Array, Int32Array];

/** What a word of each class adds to the two counts. */
export const COUNTED: readonly [readonly number[], readonly number[]] = [
  [0, 1, 1 << 20, 0, 0, 1 << 10, 0],
  [0, 0, 0, 1, 1 << 10, 0, 1 << 20],
];

/** What stands between two positions, both left out: capped counts of commas, verbs, marks, that, conjunctions, stops. */
export function pathBetween({ counts }: { readonly counts: Counts }, a: number, b: number): number {
  const from = Math.min(a, b) + 1;
  const to = Math.max(a, b);
  if (from >= to) return 0;
  const some = counts[0][to]! - counts[0][from]!;
  const others = counts[1][to]! - counts[1][from]!;
  return (
    1 +
    Math.min(some & 1023, 2) +
    3 * Math.min((some >> 10) & 1023, 2) +
    9 * Math.min((some >> 20) & 1023, 2) +
    ((others & 1023) > 0 ? 27 : 0) +
    (((others >> 10) & 1023) > 0 ? 54 : 0) +
    (((others >> 20) & 1023) > 0 ? 108 : 0)
  );
}

const STEPS = Uint8Array.from({ length: 32 }, (_, distance) => {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
});

/** A distance in tokens as one of ten steps. */
export function distanceStep(distance: number): number {
  return STEPS[Math.min(distance, 31)]!;
}
