/** Other candidates near one: each makes it likelier or less likely to be true. */
import type { TokenRange } from "../entities/types.js";
import type { TaggedCue } from "./decode.js";
import type { Seen } from "./seen.js";

/** Probabilities of the likeliest rival of each kind, 0 where there is none. */
export interface Rivals {
  /** Says much of the same. */
  same: number;
  /** Its content holds this cue. */
  holder: number;
  /** Its cue stands in this content. */
  held: number;
  /** Its content holds this source. */
  owner: number;
  /** The nearest ones of the paragraph; -1 where there is none. */
  before: number;
  after: number;
}

/** So many candidates before and after are looked at: keeps the cost of a candidate bounded. */
const NEIGHBOURS = 12;

/** The rivals of candidate `k` with this source. */
export function findRivals(seen: readonly Seen[], k: number, source: TokenRange | null): Rivals {
  const { stage, tagged } = seen[k]!;
  const rivals: Rivals = { same: 0, holder: 0, held: 0, owner: 0, before: -1, after: -1 };
  const of = (j: number): TaggedCue | undefined => (seen[j]?.stage === stage ? seen[j]?.tagged : undefined);
  rivals.before = of(k - 1)?.probability ?? -1;
  rivals.after = of(k + 1)?.probability ?? -1;
  for (let d = 1; d <= NEIGHBOURS; d++)
    for (const other of [of(k - d), of(k + d)]) if (other) compare(rivals, tagged, source, other);
  return rivals;
}

function compare(rivals: Rivals, { content, head }: TaggedCue, source: TokenRange | null, other: TaggedCue): void {
  const p = other.probability;
  let size = 0;
  let common = 0;
  for (const x of content) {
    size += x.last - x.first;
    if (holds(x, other.head)) rivals.held = Math.max(rivals.held, p);
    for (const y of other.content) common += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  }
  for (const y of other.content) {
    size += y.last - y.first;
    if (holds(y, head)) rivals.holder = Math.max(rivals.holder, p);
    if (source && y.first <= source.first && source.last <= y.last) rivals.owner = Math.max(rivals.owner, p);
  }
  if (common * 4 >= size) rivals.same = Math.max(rivals.same, p);
}

function holds({ first, last }: TokenRange, i: number): boolean {
  return first <= i && i < last;
}
