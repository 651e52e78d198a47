/** Claims side by side for a reader: what each source has said of each outcome. */
import type { Casualty, Modality, Outcome } from "../types.js";

/** All figures of one outcome, modality and source. */
export interface ClaimSummary {
  readonly outcome: Outcome;
  readonly modality: Modality;
  /** As printed first; null where the article speaks in its own voice. */
  readonly source: string | null;
  readonly sourceId: string | null;
  /** The smallest and the largest number stated; null where none is a number ("dozens"). */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The one stated last in the text. */
  readonly latest: Casualty;
  readonly claims: readonly Casualty[];
}

function keyOf(claim: Casualty): string {
  const source = claim.sourceId ?? claim.source?.text.toLowerCase() ?? "";
  return [claim.outcome, claim.modality, source].join("|");
}

function summaryOf(claims: readonly Casualty[]): ClaimSummary {
  const first = claims[0]!;
  const lows = claims.flatMap(({ value }) => (value === null ? [] : [value]));
  const highs = claims.flatMap(({ max, value }) => (max === null && value === null ? [] : [max ?? value!]));
  return {
    outcome: first.outcome,
    modality: first.modality,
    source: first.source?.text ?? null,
    sourceId: first.sourceId,
    lowest: lows.length > 0 ? lows.reduce((a, b) => Math.min(a, b)) : null,
    highest: highs.length > 0 ? highs.reduce((a, b) => Math.max(a, b)) : null,
    latest: claims.at(-1)!,
    claims,
  };
}

/**
 * Figures grouped by outcome, modality and source, in the order in which each group is first stated. Nothing is added up:
 * a part ("including two children") stays a claim beside its whole.
 */
export function summariseClaims(casualties: readonly Casualty[]): readonly ClaimSummary[] {
  const groups = new Map<string, Casualty[]>();
  for (const claim of casualties) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map(summaryOf);
}
