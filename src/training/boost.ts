/** Boosted decision trees for a yes-or-no question, grown level by level on binned facts; the same for the same rows. */
import type { Trees } from "../quotes/trees.js";

/** How to grow; the defaults suit some 20,000 rows. */
export interface BoostOptions {
  readonly trees?: number;
  readonly depth?: number;
  readonly rate?: number;
  /** Ridge on the leaves, and the least weight of a leaf. */
  readonly ridge?: number;
  readonly leastWeight?: number;
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

/** Trees that tell how likely a row is right. */
export function trainTrees(
  rows: readonly (readonly number[])[],
  right: readonly number[],
  given: BoostOptions = {},
): Trees {
  const { trees = 120, depth = 4, rate = 0.08, ridge = 5, leastWeight = 8 } = given;
  const count = rows[0]?.length ?? 0;
  const limits = Array.from({ length: count }, (_, f) => cutPoints(rows.map((row) => row[f] as number)));
  const bins = rows.map((row) => Uint8Array.from(row, (value, f) => binOf(limits[f] as number[], value)));
  const share = right.reduce((sum, y) => sum + y, 0) / right.length;
  const bias = Math.log(share / (1 - share));
  const scores = new Float64Array(rows.length).fill(bias);
  const grown: Grown = { features: [], limits: [], leaves: [] };
  for (let tree = 0; tree < trees; tree++)
    growTree({ bins, limits, right, scores, depth, rate, ridge, leastWeight }, grown);
  return { depth, bias: round(bias), ...grown };
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;

/** At most {@link BINS} - 1 limits between the values' quantiles. */
function cutPoints(values: number[]): number[] {
  const sorted = values.sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(round(sorted[Math.floor((b * sorted.length) / BINS)] as number));
  return [...cuts].filter((cut) => cut < (sorted.at(-1) as number)).sort((a, b) => a - b);
}

function binOf(limits: readonly number[], value: number): number {
  let bin = 0;
  while (bin < limits.length && value > (limits[bin] as number)) bin++;
  return bin;
}

interface Growing {
  readonly bins: readonly Uint8Array[];
  readonly limits: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly scores: Float64Array;
  readonly depth: number;
  readonly rate: number;
  readonly ridge: number;
  readonly leastWeight: number;
}

function growTree(run: Growing, grown: Grown): void {
  const { bins, right, scores, depth } = run;
  const slopes = Float64Array.from(scores, (s, i) => (right[i] as number) - 1 / (1 + Math.exp(-s)));
  const weights = Float64Array.from(scores, (s) => 1 / (2 + Math.exp(s) + Math.exp(-s)));
  const nodes = new Int32Array(bins.length);
  for (let level = 0; level < depth; level++) {
    const before = 2 ** level - 1;
    const splits = Array.from({ length: 2 ** level }, (_, n) => bestSplit(run, slopes, weights, nodes, before + n));
    for (const { feature, bin } of splits) {
      grown.features.push(feature);
      grown.limits.push(bin < 0 ? ALWAYS : (run.limits[feature]?.[bin] as number));
    }
    for (let i = 0; i < bins.length; i++) {
      const { feature, bin } = splits[(nodes[i] as number) - before] as Split;
      const left = bin < 0 || ((bins[i] as Uint8Array)[feature] as number) <= bin;
      nodes[i] = 2 * (nodes[i] as number) + (left ? 1 : 2);
    }
  }
  const leaves = leavesOf(run, slopes, weights, nodes);
  const inner = 2 ** depth - 1;
  for (let i = 0; i < nodes.length; i++) scores[i]! += leaves[(nodes[i] as number) - inner] as number;
  grown.leaves.push(...leaves);
}

/** What each leaf adds: a step towards the rows that ended there. */
function leavesOf(run: Growing, slopes: Float64Array, weights: Float64Array, nodes: Int32Array): number[] {
  const inner = 2 ** run.depth - 1;
  const sums = new Float64Array(inner + 1);
  const totals = new Float64Array(inner + 1).fill(run.ridge);
  for (let i = 0; i < nodes.length; i++) {
    const leaf = (nodes[i] as number) - inner;
    sums[leaf]! += slopes[i] as number;
    totals[leaf]! += weights[i] as number;
  }
  return Array.from(sums, (sum, leaf) => round((run.rate * sum) / (totals[leaf] as number)));
}

interface Split {
  readonly feature: number;
  /** Rows of this bin or a lower one go left; -1 where nothing is gained. */
  readonly bin: number;
}

function bestSplit(run: Growing, slopes: Float64Array, weights: Float64Array, nodes: Int32Array, node: number): Split {
  const { bins, limits, ridge, leastWeight } = run;
  const slope = new Float64Array(limits.length * BINS);
  const weight = new Float64Array(limits.length * BINS);
  let allSlope = 0;
  let allWeight = 0;
  for (let i = 0; i < nodes.length; i++) {
    if (nodes[i] !== node) continue;
    allSlope += slopes[i] as number;
    allWeight += weights[i] as number;
    (bins[i] as Uint8Array).forEach((bin, f) => {
      slope[f * BINS + bin]! += slopes[i] as number;
      weight[f * BINS + bin]! += weights[i] as number;
    });
  }
  let best: Split = { feature: 0, bin: -1 };
  let most = allSlope ** 2 / (allWeight + ridge) + LEAST_GAIN;
  for (let f = 0; f < limits.length; f++) {
    let left = 0;
    let leftWeight = 0;
    for (let b = 0; b < (limits[f] as readonly number[]).length; b++) {
      left += slope[f * BINS + b] as number;
      leftWeight += weight[f * BINS + b] as number;
      if (leftWeight < leastWeight || allWeight - leftWeight < leastWeight) continue;
      const gain = left ** 2 / (leftWeight + ridge) + (allSlope - left) ** 2 / (allWeight - leftWeight + ridge);
      if (gain <= most) continue;
      most = gain;
      best = { feature: f, bin: b };
    }
  }
  return best;
}
