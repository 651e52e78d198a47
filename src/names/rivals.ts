/** Candidates that share tokens: of them at most one is a name. */
import { type Candidate, TYPES } from "./candidates.js";

/** Of a candidate: probabilities of its tokens by type, and of the likeliest other stretch of each kind, 0 where none is. */
export interface Rivals {
  readonly sums: Float64Array;
  /** It lies within them: of its own type, of another one. */
  longer: number;
  longerOther: number;
  /** They lie within it. */
  shorter: number;
  shorterOther: number;
  crossing: number;
}

/** Rivals of none yet. */
export const createRivals = (): Rivals => ({
  sums: new Float64Array(TYPES),
  longer: 0,
  longerOther: 0,
  shorter: 0,
  shorterOther: 0,
  crossing: 0,
});

/** So many candidates before and after are looked at: keeps the cost of a candidate bounded. */
const NEIGHBOURS = 24;

/** Fills the rivals of candidate `k`; candidates stand by first token, last and type. */
export function fillRivals(rivals: Rivals, all: readonly Candidate[], k: number): void {
  const one = all[k] as Candidate;
  rivals.sums.fill(0);
  rivals.longer = rivals.longerOther = rivals.shorter = rivals.shorterOther = rivals.crossing = 0;
  rivals.sums[one.type] = one.probability;
  for (let j = k - 1; j >= 0 && j >= k - NEIGHBOURS; j--) compare(rivals, one, all[j]!);
  for (let j = k + 1; j < all.length && j <= k + NEIGHBOURS; j++) {
    if (all[j]!.first >= one.last) break;
    compare(rivals, one, all[j]!);
  }
}

function compare(rivals: Rivals, { first, last, type }: Candidate, other: Candidate): void {
  const p = other.probability;
  if (other.first >= last || other.last <= first) return;
  if (other.first === first && other.last === last) rivals.sums[other.type] = p;
  else if (other.first <= first && other.last >= last) {
    if (other.type === type) rivals.longer = Math.max(rivals.longer, p);
    else rivals.longerOther = Math.max(rivals.longerOther, p);
  } else if (other.first >= first && other.last <= last) {
    if (other.type === type) rivals.shorter = Math.max(rivals.shorter, p);
    else rivals.shorterOther = Math.max(rivals.shorterOther, p);
  } else rivals.crossing = Math.max(rivals.crossing, p);
}
