/** Trains the judges: on articles that the taggers which read them were not trained on. */
import type { TokenRange } from "../../entities/types.js";
import { fillExtentFacts } from "../../quotes/extent-facts.js";
import { chooseExtent, findExtents } from "../../quotes/extents.js";
import { describeArticle, visitFacts } from "../../quotes/facts.js";
import { findSeen, readWith } from "../../quotes/learned.js";
import type { Reading } from "../../quotes/reading.js";
import type { Seen } from "../../quotes/seen.js";
import type { Judges, QuoteTagger } from "../../quotes/tagger.js";
import { createFactList, type FactList } from "../../tagger/fact-list.js";
import { plantForest } from "../../tagger/forest.js";
import { trainTrees } from "../boost.js";
import type { GoldArticle, GoldEvent } from "./corpus.js";
import { isExact, overlaps, sameContent } from "./truth.js";

/** An article with a tagger without judges that has not seen it. */
export interface Read {
  readonly article: GoldArticle;
  readonly tagger: QuoteTagger;
}

interface Case {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly seen: readonly Seen[];
}

/** The judges of extents and of truth. */
export function trainJudges(reads: readonly Read[]): Judges {
  const cases = reads.map(({ article, tagger }): Case => {
    const reading = readWith(tagger, article.doc, article.marks);
    return { article, reading, seen: findSeen(tagger, reading) };
  });
  const choices = cases.flatMap(extentChoices);
  const extents = choices.flat();
  const extent = trainTrees(
    extents.map(({ facts }) => facts),
    extents.map(({ right }) => right),
    { trees: 200, depth: 5, groups: choices.map(({ length }) => length) },
  );
  const forest = plantForest(extent);
  const list = createFactList();
  const truths = cases.flatMap(({ article, reading, seen }) => {
    const chosen = seen.map((one) => ({
      ...one,
      tagged: chooseExtent(forest, list, reading, one.stage, one.tagged),
    }));
    return truthRows({ article, reading, seen: chosen });
  });
  const truth = trainTrees(
    truths.map(({ facts }) => facts),
    truths.map(({ right }) => right),
  );
  return { extent, truth };
}

interface Row {
  readonly facts: Float64Array;
  readonly right: number;
}

/** For each candidate that says some of an event its extents, of which one is to be chosen. */
function extentChoices({ article: { doc, events }, reading, seen }: Case): Row[][] {
  const list = createFactList();
  return seen.flatMap(({ stage, tagged }) => {
    if (!events.some((event) => overlaps(event.content, tagged.content))) return [];
    const rows = findExtents(reading, stage, tagged).map((extent) => {
      fillExtentFacts(list, reading, stage, tagged, extent);
      return { facts: copyOf(list), right: events.some((event) => isExact(doc, event.content, extent.parts)) ? 1 : 0 };
    });
    return [rows];
  });
}

function copyOf({ values, length }: FactList): Float64Array {
  return values.slice(0, length);
}

function truthRows({ article, reading, seen }: Case): Row[] {
  const described = describeArticle(reading, seen);
  const list = createFactList();
  const rows: Row[] = [];
  for (const [k, { tagged, sources }] of seen.entries()) {
    const event = bestEvent(article, tagged.content);
    visitFacts(list, reading, seen, k, described, (s) => {
      rows.push({
        facts: copyOf(list),
        right: event !== undefined && isSource(event, sources[s] ?? null) ? 1 : 0,
      });
    });
  }
  return rows;
}

/** The event whose content shares most with the parts, if that is at least half of both. */
function bestEvent({ doc, events }: GoldArticle, parts: readonly TokenRange[]): GoldEvent | undefined {
  let best: GoldEvent | undefined;
  let most = 0.5;
  for (const event of events) {
    const share = sameContent(doc, event.content, parts);
    if (share < most || (share === most && best !== undefined)) continue;
    most = share;
    best = event;
  }
  return best;
}

function isSource({ source }: GoldEvent, found: TokenRange | null): boolean {
  return found === null ? source.length === 0 : overlaps(source, [found]);
}
