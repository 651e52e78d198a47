/** From the tagger's own probability to one that holds: of names at 0.9, nine in ten are right. */
import type { Calibration } from "../weights/packed.js";
import type { NameType } from "./types.js";

/** The share of right names at this probability, between the table's points by straight lines; 0..1. */
export function calibrate(table: Calibration, type: NameType, probability: number): number {
  const points = table[type];
  if (points === undefined || points.length === 0) return probability;
  let [p0, c0] = [0, 0];
  for (const [p1, c1] of points) {
    if (probability <= p1) return p1 > p0 ? c0 + ((c1 - c0) * (probability - p0)) / (p1 - p0) : c1;
    [p0, c0] = [p1, c1];
  }
  return p0 < 1 ? c0 + ((1 - c0) * (probability - p0)) / (1 - p0) / 2 : c0;
}
