/** Whether confidence means what it says, and whether it puts right above wrong. */
import type { Judged } from "./types.js";

/** Calibration is told over so many bins of equal mass. */
const BINS = 15;

/** A bin: how many results, their mean confidence, the share that is right. */
export interface Bin {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** Bins of equal mass, least confident first; fewer where there are fewer results than bins. */
export function binsOf(judged: readonly Judged[]): readonly Bin[] {
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  const edge = (bin: number): number => Math.floor((bin * sorted.length) / BINS);
  const bins: Bin[] = [];
  for (let b = 0; b < BINS; b++) {
    const part = sorted.slice(edge(b), edge(b + 1));
    const count = part.length;
    if (count === 0) continue;
    const confidence = part.reduce((sum, one) => sum + one.confidence, 0) / count;
    bins.push({ count, confidence, right: part.filter((one) => one.right).length / count });
  }
  return bins;
}

/** Mean distance of confidence from the share that is right, 0..1, over bins of equal mass; null without results. */
export function calibrationError(judged: readonly Judged[]): number | null {
  if (judged.length === 0) return null;
  const gap = ({ count, confidence, right }: Bin): number => count * Math.abs(confidence - right);
  return binsOf(judged).reduce((sum, bin) => sum + gap(bin), 0) / judged.length;
}

/**
 * How often a right result is above a wrong one, 0..1, a tie counting half: the area under the ROC curve. Null where
 * all are right or all wrong.
 */
export function rankingOf(judged: readonly Judged[]): number | null {
  const counts = new Map<number, { right: number; wrong: number }>();
  for (const { confidence, right } of judged) {
    const at = counts.get(confidence) ?? { right: 0, wrong: 0 };
    counts.set(confidence, at);
    at[right ? "right" : "wrong"]++;
  }
  let [below, rights, wins] = [0, 0, 0];
  for (const [, { right, wrong }] of [...counts].sort(([a], [b]) => a - b)) {
    wins += right * (below + wrong / 2);
    below += wrong;
    rights += right;
  }
  return rights === 0 || below === 0 ? null : wins / (rights * below);
}

/** Both measures of confidence. */
export function confidenceMeasures(judged: readonly Judged[]): Readonly<Record<string, number | null>> {
  return { calibrationError: calibrationError(judged), auroc: rankingOf(judged) };
}
