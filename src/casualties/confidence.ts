/** How sure a figure is: a prior a construction, lowered by what is weak about it. */
import type { LinkRule, Passage, Phrase } from "./types.js";

/** How likely a figure of each construction is right: set by judgement, their calibration measured afterwards. */
const PRIORS: Readonly<Record<LinkRule, number>> = {
  object: 0.95,
  passive: 0.95,
  reduced: 0.93,
  middle: 0.92,
  noun: 0.88,
  of: 0.92,
  attribute: 0.8,
  owner: 0.85,
  toll: 0.93,
  subset: 0.9,
  ellipsis: 0.8,
};

/** 0..1. */
export function confidenceOf(
  link: { readonly rule: LinkRule; readonly count: { readonly kind: string } },
  nature: Phrase["nature"] | null,
  passage: Passage,
): number {
  let odds = PRIORS[link.rule];
  if (link.count.kind === "one") odds *= 0.9;
  if (link.count.kind === "vague") odds *= 0.92;
  if (link.count.kind === "zero") odds *= 0.95;
  if (nature === "unknown") odds *= 0.85;
  if (passage.low.length > 60) odds *= 0.95;
  return Math.round(odds * 1000) / 1000;
}
