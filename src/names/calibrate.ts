/** From the tagger's own probability to one that holds: of names at 0.9, nine in ten are right. */
import type { Calibration } from "../weights/packed.js";
import type { NameType } from "./types.js";

/** Nearer to 0 or 1 the tagger's probability is not taken at its word. */
const NEAREST = 1e-6;

/** Log odds of a probability. */
export function logOdds(probability: number): number {
  const p = Math.min(1 - NEAREST, Math.max(NEAREST, probability));
  return Math.log(p / (1 - p));
}

/** The share of names of this type and probability that are right, 0..1. */
export function calibrate(calibration: Calibration, type: NameType, probability: number): number {
  const fitted = calibration[type];
  if (fitted === undefined) return probability;
  const [slope, offset] = fitted;
  return 1 / (1 + Math.exp(-(slope * logOdds(probability) + offset)));
}
