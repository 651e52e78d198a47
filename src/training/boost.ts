/** Boosted decision trees for a yes-or-no question or a choice, grown level by level on binned facts; the same for the same rows. */
import type { Trees } from "../tagger/trees.js";

/** How to grow; the defaults suit some 20,000 rows. */
export interface BoostOptions {
  readonly trees?: number;
  readonly depth?: number;
  readonly rate?: number;
  /** Ridge on the leaves, and the least weight of a leaf. */
  readonly ridge?: number;
  readonly leastWeight?: number;
  /** How much each row counts; all 1 where not said. */
  readonly weights?: readonly number[];
  /** Sizes of the groups that the rows come in, where one row of each is to be chosen; without it, each row is judged alone. */
  readonly groups?: readonly number[];
}

const BINS = 48;
const LEAST_GAIN = 1e-6;
/** The limit of a question that everything goes left at. */
const ALWAYS = 1e9;

interface Grown {
  readonly features: number[];
  readonly limits: number[];
  readonly leaves: number[];
}

/** Trees whose log-odds tell how likely a row is right, or which row of a group is likeliest to be. */
export function trainTrees(
  rows: readonly ArrayLike<number>[],
  right: readonly number[],
  given: BoostOptions = {},
): Trees {
  const { trees = 120, depth = 4, rate = 0.08, ridge = 5, leastWeight = 8, weights = rows.map(() => 1) } = given;
  const { groups } = given;
  const count = rows[0]?.length ?? 0;
  const limits = Array.from({ length: count }, (_, f) => cutPoints(Float64Array.from(rows, (row) => row[f]!)));
  const bins = new Uint8Array(rows.length * count);
  for (const [i, row] of rows.entries())
    for (let f = 0; f < count; f++) bins[f * rows.length + i] = binOf(limits[f]!, row[f]!);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const share = right.reduce((sum, y, i) => sum + y * weights[i]!, 0) / total;
  const bias = groups === undefined ? Math.log(share / (1 - share)) : 0;
  const scores = new Float64Array(rows.length).fill(bias);
  const grown: Grown = { features: [], limits: [], leaves: [] };
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  for (let tree = 0; tree < trees; tree++)
    growTree({ bins, limits, right, weights, groups, slopes, curves, scores, depth, rate, ridge, leastWeight }, grown);
  return { depth, bias: round(bias), ...grown };
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;

/** At most {@link BINS} - 1 limits between the values' quantiles. */
function cutPoints(values: Float64Array): number[] {
  const sorted = values.sort();
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(round(sorted[Math.floor((b * sorted.length) / BINS)]!));
  return [...cuts].filter((cut) => cut < sorted.at(-1)!).sort((a, b) => a - b);
}

function binOf(limits: readonly number[], value: number): number {
  let bin = 0;
  while (bin < limits.length && value > limits[bin]!) bin++;
  return bin;
}

interface Growing {
  /** `[fact * rows + row]` */
  readonly bins: Uint8Array;
  readonly limits: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly weights: readonly number[];
  readonly groups: readonly number[] | undefined;
  /** Of each row's loss at its score. */
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly scores: Float64Array;
  readonly depth: number;
  readonly rate: number;
  readonly ridge: number;
  readonly leastWeight: number;
}

function growTree(run: Growing, grown: Grown): void {
  const { bins, limits, scores, depth } = run;
  if (run.groups === undefined) leanAlone(run);
  else leanInGroups(run, run.groups);
  let nodes: readonly Int32Array[] = [Int32Array.from(scores, (_, i) => i)];
  for (let level = 0; level < depth; level++) {
    nodes = nodes.flatMap((rows) => {
      const { feature, bin } = bestSplit(run, rows);
      grown.features.push(feature);
      grown.limits.push(bin < 0 ? ALWAYS : limits[feature]![bin]!);
      const left = (i: number): boolean => bin < 0 || bins[feature * scores.length + i]! <= bin;
      return [rows.filter(left), rows.filter((i) => !left(i))];
    });
  }
  for (const rows of nodes) {
    const leaf = leafOf(run, rows);
    for (const i of rows) scores[i]! += leaf;
    grown.leaves.push(leaf);
  }
}

/** Slopes and curves of the likelihood that each row is right or not. */
function leanAlone({ right, weights, slopes, curves, scores }: Growing): void {
  for (let i = 0; i < scores.length; i++) {
    const s = scores[i]!;
    slopes[i] = weights[i]! * (right[i]! - 1 / (1 + Math.exp(-s)));
    curves[i] = weights[i]! * (1 / (2 + Math.exp(s) + Math.exp(-s)));
  }
}

/** Those of the likelihood that a right row is chosen from its group; a group without one teaches nothing. */
function leanInGroups({ right, weights, slopes, curves, scores }: Growing, groups: readonly number[]): void {
  let first = 0;
  for (const size of groups) {
    const last = first + size;
    let [top, sum, some] = [Number.NEGATIVE_INFINITY, 0, 0];
    for (let i = first; i < last; i++) top = Math.max(top, scores[i]!);
    for (let i = first; i < last; i++) {
      sum += Math.exp(scores[i]! - top);
      some += right[i]!;
    }
    for (let i = first; i < last; i++) {
      const p = Math.exp(scores[i]! - top) / sum;
      slopes[i] = some === 0 ? 0 : weights[i]! * (right[i]! / some - p);
      curves[i] = some === 0 ? 0 : weights[i]! * p * (1 - p);
    }
    first = last;
  }
}

/** What a leaf adds: a step towards the rows that ended there. */
function leafOf({ slopes, curves, rate, ridge }: Growing, rows: Int32Array): number {
  let sum = 0;
  let total = ridge;
  for (const i of rows) {
    sum += slopes[i]!;
    total += curves[i]!;
  }
  return round((rate * sum) / total);
}

interface Split {
  readonly feature: number;
  /** Rows of this bin or a lower one go left; -1 where nothing is gained. */
  readonly bin: number;
}

function bestSplit({ bins, limits, slopes, curves, ridge, leastWeight }: Growing, rows: Int32Array): Split {
  const all = slopes.length;
  const slope = Float64Array.from(rows, (i) => slopes[i]!);
  const curve = Float64Array.from(rows, (i) => curves[i]!);
  const allSlope = slope.reduce((sum, x) => sum + x, 0);
  const allCurve = curve.reduce((sum, x) => sum + x, 0);
  // slope and curve of each bin, side by side
  const sums = new Float64Array(BINS * 2);
  let best: Split = { feature: 0, bin: -1 };
  let most = allSlope ** 2 / (allCurve + ridge) + LEAST_GAIN;
  for (let f = 0; f < limits.length; f++) {
    sums.fill(0);
    for (let r = 0, from = f * all; r < rows.length; r++) {
      const at = bins[from + rows[r]!]! * 2;
      sums[at]! += slope[r]!;
      sums[at + 1]! += curve[r]!;
    }
    let [left, leftCurve] = [0, 0];
    for (let b = 0; b < limits[f]!.length; b++) {
      left += sums[b * 2]!;
      leftCurve += sums[b * 2 + 1]!;
      if (leftCurve < leastWeight || allCurve - leftCurve < leastWeight) continue;
      const gain = left ** 2 / (leftCurve + ridge) + (allSlope - left) ** 2 / (allCurve - leftCurve + ridge);
      if (gain <= most) continue;
      most = gain;
      best = { feature: f, bin: b };
    }
  }
  return best;
}
