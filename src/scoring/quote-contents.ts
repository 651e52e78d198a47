/** How the contents of quotes do, whoever is told to have said them: to the letter, and in part. */
import type { Quote } from "../types.js";
import { type Coverage, coverageOf, type Letters, sharedOf } from "./coverage.js";
import { extentOf } from "./quote-match.js";
import { createTally, ratesFrom, ratesOf, shareOf, type Tally } from "./spans.js";
import type { GoldQuote, Measure, Range } from "./types.js";

/** What was counted of contents. */
export interface ContentCounts {
  readonly exact: Tally;
  /** Sums of the share of each found content, and of each annotated one, that its best counterpart covers. */
  readonly partial: { found: number; gold: number };
}

/** Empty counts. */
export function createContentCounts(): ContentCounts {
  return { exact: createTally(), partial: { found: 0, gold: 0 } };
}

/** An article with its quotes. */
export interface Contents {
  readonly text: string;
  readonly letters: Letters;
  readonly gold: readonly GoldQuote[];
  readonly found: readonly Quote[];
}

/** Adds an article. */
export function addContents({ exact, partial }: ContentCounts, { text, letters, gold, found }: Contents): void {
  const keyOf = (parts: readonly Range[]): string => Object.values(extentOf(text, parts)).join(":");
  const wanted = new Set(gold.map(({ content }) => keyOf(content)));
  const got = new Set(found.map(({ spans }) => keyOf(spans)));
  exact.gold += gold.length;
  exact.found += found.length;
  exact.right += [...got].filter((key) => wanted.has(key)).length;
  const goldCover = gold.map(({ content }) => coverageOf(letters, content));
  const foundCover = found.map(({ spans }) => coverageOf(letters, spans));
  partial.gold += bestShares(letters, goldCover, foundCover);
  partial.found += bestShares(letters, foundCover, goldCover);
}

/** The sum over contents of the share that the best of the others covers. */
function bestShares(letters: Letters, contents: readonly Coverage[], others: readonly Coverage[]): number {
  let sum = 0;
  for (const content of contents) {
    const best = others.reduce((most, other) => Math.max(most, sharedOf(letters, content, other)), 0);
    sum += shareOf(best, content.size);
  }
  return sum;
}

/** Precision and recall of extents to the letter, and of covered letters and digits. */
export function contentMeasures({ exact, partial }: ContentCounts): Readonly<Record<string, Measure>> {
  return {
    contentExact: ratesOf(exact),
    contentPartial: ratesFrom(shareOf(partial.found, exact.found), shareOf(partial.gold, exact.gold)),
  };
}
