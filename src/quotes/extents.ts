/** The extents that a candidate's content may have: the tagger's, and those that begin, end or break elsewhere. */
import type { TokenRange } from "../entities/types.js";
import type { FactList } from "../tagger/fact-list.js";
import { type Forest, sumForest } from "../tagger/forest.js";
import { EDGE, type Edges, edgeAt, type TaggedCue } from "./decode.js";
import { fillExtentFacts } from "./extent-facts.js";
import { nextQuotation } from "./gap-facts.js";
import type { Reading } from "./reading.js";
import type { Extent } from "./seen.js";
import type { FirstStage } from "./stage-features.js";

/** How an extent differs from the tagger's. */
export const EXTENT_KIND = {
  tagged: 0,
  longer: 1,
  shorter: 2,
  earlier: 3,
  later: 4,
  withoutLast: 5,
  withoutFirst: 6,
  withNextQuotation: 7,
} as const;

/** Ends and starts less likely than this are not looked at. */
const LEAST_EDGE = 0.03;
const MOST_ENDS = 3;
const MOST_STARTS = 2;

/** The tagger's extent first, then others. */
export function findExtents({ marks }: Reading, stage: FirstStage, { content, cue, edges }: TaggedCue): Extent[] {
  const head = content[0]!;
  const tail = content.at(-1)!;
  const extents: Extent[] = [{ kind: EXTENT_KIND.tagged, parts: content }];
  const propose = (kind: number, parts: readonly TokenRange[]): void => {
    if (parts.every(({ first, last }) => first < last && (last <= cue.first || cue.last <= first)))
      extents.push({ kind, parts });
  };
  for (const end of likeliest(edges, EDGE.end, tail.first, Number.POSITIVE_INFINITY, MOST_ENDS)) {
    if (end + 1 === tail.last) continue;
    const kind = end + 1 > tail.last ? EXTENT_KIND.longer : EXTENT_KIND.shorter;
    propose(kind, [...content.slice(0, -1), { first: tail.first, last: end + 1 }]);
  }
  for (const start of likeliest(edges, EDGE.start, 0, head.last, MOST_STARTS)) {
    if (start === head.first) continue;
    const kind = start < head.first ? EXTENT_KIND.earlier : EXTENT_KIND.later;
    propose(kind, [{ first: start, last: head.last }, ...content.slice(1)]);
  }
  if (content.length > 1) {
    propose(EXTENT_KIND.withoutLast, content.slice(0, -1));
    propose(EXTENT_KIND.withoutFirst, content.slice(1));
  }
  const next = nextQuotation(marks, Math.max(tail.last, cue.last), edges.first + edges.length);
  if (next && next.last <= stage.last - stage.shift) propose(EXTENT_KIND.withNextQuotation, [...content, next]);
  return extents;
}

/** The candidate with the extent that the trees find likeliest. */
export function chooseExtent(
  forest: Forest,
  list: FactList,
  reading: Reading,
  stage: FirstStage,
  tagged: TaggedCue,
): TaggedCue {
  if (forest.features.length === 0) return tagged;
  let best = tagged.content;
  let most = Number.NEGATIVE_INFINITY;
  for (const extent of findExtents(reading, stage, tagged)) {
    fillExtentFacts(list, reading, stage, tagged, extent);
    const score = sumForest(forest, list.values);
    if (score <= most) continue;
    most = score;
    best = extent.parts;
  }
  return { ...tagged, content: best };
}

/** The tokens from `from` to `to - 1` that are likeliest of a kind, at most `count`, the likeliest first. */
function likeliest(edges: Edges, kind: number, from: number, to: number, count: number): number[] {
  const found: number[] = [];
  const stop = Math.min(edges.first + edges.length, to);
  for (let i = Math.max(edges.first, from); i < stop; i++) if (edgeAt(edges, i, kind)! >= LEAST_EDGE) found.push(i);
  return found.sort((a, b) => edgeAt(edges, b, kind)! - edgeAt(edges, a, kind)! || a - b).slice(0, count);
}
