/** A candidate with everything that the judges of its extent and of its truth ask about. */
import type { TokenRange } from "../entities/types.js";
import type { TaggedCue } from "./decode.js";
import type { Reading } from "./reading.js";
import type { FirstStage } from "./stage-features.js";

/** One candidate of an article; `tagged.content` is the extent chosen for it. */
export interface Seen {
  readonly stage: FirstStage;
  readonly tagged: TaggedCue;
  /** Who may have said it, the tagger's choice first; null where nobody is named. */
  readonly sources: readonly (TokenRange | null)[];
}

/** One way to cut a content out of its paragraph. */
export interface Extent {
  /** How it differs from the tagger's; see EXTENT_KIND. */
  readonly kind: number;
  readonly parts: readonly TokenRange[];
}

/** The sources between which the truth of candidate `k` of a paragraph is judged. */
export function sourcesOf(reading: Reading, tagged: readonly TaggedCue[], k: number): (TokenRange | null)[] {
  const own = nearestSource(tagged[k]!) ?? sharedSource(reading, tagged, k);
  return own === null ? [null] : [own, null];
}

/** The source nearest to the cue. */
function nearestSource({ cue, sources }: TaggedCue): TokenRange | null {
  let best: TokenRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const distance = source.first >= cue.last ? source.first - cue.last : cue.first - source.last;
    if (distance < least) {
      least = distance;
      best = source;
    }
  }
  return best;
}

/** "…," added Lee, saying that …: a cue on -ing without a source may have that of the cue before it in the sentence. */
function sharedSource({ doc: { tokens } }: Reading, tagged: readonly TaggedCue[], k: number): TokenRange | null {
  const { cue } = tagged[k]!;
  const before = tagged[k - 1];
  if (before === undefined || tokens.sentence[before.cue.first] !== tokens.sentence[cue.first]) return null;
  return /ing$/.test(tokens.text[cue.first] ?? "") ? nearestSource(before) : null;
}

/** The logarithm of a probability as the judges are told it; one that is not known counts as unlikely. */
export function logOf(p: number | undefined): number {
  return Math.log(Math.max(1e-3, p ?? 0));
}
