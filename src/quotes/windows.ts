/** Which tokens the second stage reads for one cue candidate. */
import type { TokenRange } from "../entities/types.js";
import type { Columns } from "./reading.js";
import type { FirstStage } from "./stage-features.js";

/** How far the second stage looks. */
interface Reach {
  /** Tokens seen before and after a candidate. */
  readonly before: number;
  readonly after: number;
  /** Candidates seen before and after it: keeps the cost a token bounded where every word is one. */
  readonly neighbours: number;
}

/** At what it looks, and how far. */
export interface Scope extends Reach {
  /** Cue candidates are tokens at least this likely to stand in a cue. */
  readonly leastCue: number;
}

/** What training reads. */
export const WIDE: Scope = { leastCue: 0.09, before: 75, after: 110, neighbours: 1000 };
/** Decoding's: against 0.09, a twentieth less time for all that is read, and no worse on the development part. */
export const NARROW: Scope = { leastCue: 0.13, before: 75, after: 110, neighbours: 4 };
/** Paragraphs with more candidates than any of the training articles has are no prose: there the reach is short. */
const MOST_CANDIDATES = 60;
const SHORT: Reach = { before: 6, after: 10, neighbours: 2 };

/** Whether a paragraph is no prose by its number of candidates; its extents are left as tagged. */
export const isCrowded = ({ candidates }: FirstStage): boolean => candidates.length > MOST_CANDIDATES;

/** The positions that the candidate at `candidates[index]` reads: of its sentence, and on through those that hold marks. */
export function windowOf({ sentence, quoted }: Columns, stage: FirstStage, index: number, wanted: Reach): TokenRange {
  const { candidates } = stage;
  const reach = isCrowded(stage) ? SHORT : wanted;
  const head = candidates[index]!;
  const farthest = Math.max(stage.first, candidates[index - reach.neighbours] ?? 0, head - reach.before);
  const end = Math.min(stage.last, candidates[index + reach.neighbours] ?? stage.last, head + reach.after);
  const isNear = (at: number): boolean => sentence[at] === sentence[head] || quoted[at] === 1;
  let first = head;
  let last = head + 1;
  while (first > farthest && isNear(first - 1)) first--;
  while (last < end && isNear(last)) last++;
  return { first, last };
}
