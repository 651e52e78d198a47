/** Fits the calibration on names found in articles that the tagger was not trained on: isotonic, a table for each type. */
import type { NameType } from "../../names/types.js";
import type { Calibration } from "../../weights/packed.js";

/** A found name: its probability, and whether the annotators have it. */
export interface Outcome {
  readonly type: NameType;
  readonly probability: number;
  readonly right: boolean;
}

const BINS = 24;

/** The table: means of bins of equal mass, made to rise by pooling neighbours. */
export function fitCalibration(outcomes: readonly Outcome[]): Calibration {
  const types = [...new Set(outcomes.map(({ type }) => type))].sort();
  return Object.fromEntries(types.map((type) => [type, fitType(outcomes.filter((o) => o.type === type))]));
}

interface Bin {
  count: number;
  probability: number;
  right: number;
}

function fitType(outcomes: readonly Outcome[]): (readonly [number, number])[] {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const bins: Bin[] = [];
  for (let b = 0; b < BINS; b++) {
    const from = Math.floor((b * sorted.length) / BINS);
    const slice = sorted.slice(from, Math.floor(((b + 1) * sorted.length) / BINS));
    if (slice.length === 0) continue;
    bins.push({
      count: slice.length,
      probability: slice.reduce((sum, o) => sum + o.probability, 0),
      right: slice.filter((o) => o.right).length,
    });
    poolLast(bins);
  }
  return bins.map(({ count, probability, right }) => [round(probability / count), round(right / count)] as const);
}

/** Joins the last bins while the share of right names falls. */
function poolLast(bins: Bin[]): void {
  for (;;) {
    const last = bins[bins.length - 1] as Bin;
    const before = bins[bins.length - 2];
    if (before === undefined || before.right / before.count < last.right / last.count) return;
    before.count += last.count;
    before.probability += last.probability;
    before.right += last.right;
    bins.pop();
  }
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;
