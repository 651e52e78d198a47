/** Word clusters: spherical k-means from the top down, nested, the same on every run. */
import { createRandom } from "../random.js";

/** Rows of unit vectors. */
export interface Rows {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Centres, `[centre * dimensions + i]`, and the coarser cluster that each is part of. */
interface Level {
  readonly centres: Float32Array;
  readonly parents: Int32Array;
}

const ROUNDS = 12;
const SEED = 1;

/**
 * The finest cluster of each row, and each finest cluster's parents by level from coarse to fine (the last is itself).
 * `sizes` rise: [64, 256, 1024]. Centres are learned on the first `learned` rows; a larger cluster is cut into more parts.
 */
export function clusterRows(
  rows: Rows,
  sizes: readonly number[],
  learned: number,
): { of: Int32Array; parents: readonly Int32Array[] } {
  const random = createRandom(SEED);
  const learnt: Rows = { ...rows, count: Math.min(learned, rows.count) };
  let of: Int32Array = new Int32Array(learnt.count);
  let clusters = 1;
  const levels: Level[] = [];
  for (const size of sizes) {
    const { level, assigned } = splitClusters(learnt, of, clusters, size, random);
    levels.push(level);
    of = assigned;
    clusters = size;
  }
  const finest = levels[levels.length - 1] as Level;
  const all = new Int32Array(rows.count);
  for (let r = 0; r < rows.count; r++) all[r] = nearest(rows, r, finest.centres, 0, clusters);
  return { of: all, parents: parentsByLevel(levels, clusters) };
}

function parentsByLevel(levels: readonly Level[], finest: number): readonly Int32Array[] {
  const parents: Int32Array[] = [];
  let now = Int32Array.from({ length: finest }, (_, c) => c);
  for (let l = levels.length - 1; l >= 0; l--) {
    parents.unshift(now);
    now = now.map((c) => (levels[l] as Level).parents[c] as number);
  }
  return parents;
}

/** Cuts each cluster into a share of `size` parts by the number of its rows. */
function splitClusters(
  rows: Rows,
  of: Int32Array,
  clusters: number,
  size: number,
  random: () => number,
): { level: Level; assigned: Int32Array } {
  const members = Array.from({ length: clusters }, () => [] as number[]);
  of.forEach((c, r) => {
    (members[c] as number[]).push(r);
  });
  const shares = shareOut(
    members.map((list) => list.length),
    size,
  );
  const centres = new Float32Array(size * rows.dimensions);
  const parents = new Int32Array(size);
  const assigned = new Int32Array(rows.count);
  let first = 0;
  members.forEach((list, c) => {
    const k = shares[c] as number;
    parents.fill(c, first, first + k);
    learnCentres(rows, list, centres, first, first + k, assigned, random);
    first += k;
  });
  return { level: { centres, parents }, assigned };
}

/** At least one part each, the others by size (largest remainder by size a part). */
function shareOut(sizes: readonly number[], total: number): number[] {
  const shares = sizes.map(() => 1);
  for (let left = total - sizes.length; left > 0; left--) {
    let best = 0;
    for (let c = 1; c < sizes.length; c++) {
      const now = (sizes[c] as number) / (shares[c] as number);
      if (now > (sizes[best] as number) / (shares[best] as number)) best = c;
    }
    shares[best] = (shares[best] as number) + 1;
  }
  return shares;
}

function learnCentres(
  rows: Rows,
  members: readonly number[],
  centres: Float32Array,
  first: number,
  end: number,
  assigned: Int32Array,
  random: () => number,
): void {
  const { dimensions, values } = rows;
  const starts = Int32Array.from(members);
  for (let c = first; c < end; c++) {
    const at = c - first + Math.floor(random() * (starts.length - (c - first)));
    const row = starts[at] as number;
    starts[at] = starts[c - first] as number;
    centres.set(values.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const r of members) assigned[r] = nearest(rows, r, centres, first, end);
    recentre(rows, members, centres, first, end, assigned);
  }
}

function nearest(rows: Rows, r: number, centres: Float32Array, first: number, end: number): number {
  const { dimensions, values } = rows;
  let best = Number.NEGATIVE_INFINITY;
  let arg = first;
  const row = r * dimensions;
  for (let c = first; c < end; c++) {
    const centre = c * dimensions;
    let dot = 0;
    for (let i = 0; i < dimensions; i++) dot += (values[row + i] as number) * (centres[centre + i] as number);
    if (dot > best) {
      best = dot;
      arg = c;
    }
  }
  return arg;
}

/** Centres become the unit mean of their rows; an empty one stays. */
function recentre(
  rows: Rows,
  members: readonly number[],
  centres: Float32Array,
  first: number,
  end: number,
  assigned: Int32Array,
): void {
  const { dimensions, values } = rows;
  const sums = new Float64Array((end - first) * dimensions);
  for (const r of members) {
    const sum = ((assigned[r] as number) - first) * dimensions;
    for (let i = 0; i < dimensions; i++)
      sums[sum + i] = (sums[sum + i] as number) + (values[r * dimensions + i] as number);
  }
  for (let c = first; c < end; c++) {
    const sum = (c - first) * dimensions;
    let norm = 0;
    for (let i = 0; i < dimensions; i++) norm += (sums[sum + i] as number) ** 2;
    if (norm === 0) continue;
    for (let i = 0; i < dimensions; i++) centres[c * dimensions + i] = (sums[sum + i] as number) / Math.sqrt(norm);
  }
}
