/** Precision, recall and F1, and what spans share. */
import type { Span } from "../types.js";
import type { Range } from "./types.js";

/** Counts of one type, or of all. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** Precision, recall and F1, each 0..1. */
export type Rates = Readonly<Record<"precision" | "recall" | "f1", number>>;

/** Empty counts. */
export function createTally(): Tally {
  return { right: 0, found: 0, gold: 0 };
}

/** Adds one article: spans as "start:end:type" keys. */
export function addArticle(tallies: Map<string, Tally>, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const of = (key: string): Tally => {
    const type = key.slice(key.lastIndexOf(":") + 1);
    const tally = tallies.get(type) ?? createTally();
    tallies.set(type, tally);
    return tally;
  };
  for (const key of gold) of(key).gold++;
  for (const key of found) {
    of(key).found++;
    if (gold.has(key)) of(key).right++;
  }
}

/** `part / whole`; 0 where there is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Both with their harmonic mean. */
export function ratesFrom(precision: number, recall: number): Rates {
  return { precision, recall, f1: shareOf(2 * precision * recall, precision + recall) };
}

/** The rates of a tally, with its counts. */
export function ratesOf({ right, found, gold }: Tally): Rates & Readonly<Record<keyof Tally, number>> {
  return { ...ratesFrom(shareOf(right, found), shareOf(right, gold)), right, found, gold };
}

/** F1 of a tally, 0..1; 0 where nothing is gold or found. */
export function f1Of({ right, found, gold }: Tally): number {
  return shareOf(2 * right, found + gold);
}

/** The sum over all types. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = createTally();
  for (const { right, found, gold } of tallies) {
    sum.right += right;
    sum.found += found;
    sum.gold += gold;
  }
  return sum;
}

/** Whether both have a character in common. */
export function overlaps(a: Range, b: Range): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** Nothing, if every span quotes the text. @throws if one does not: offsets that lie are not scored. */
export function checkSpans(text: string, spans: Iterable<Span | null>): void {
  for (const span of spans)
    if (span !== null && (span.start >= span.end || text.slice(span.start, span.end) !== span.text))
      throw new Error(`${span.start}:${span.end} does not read ${JSON.stringify(span.text)}`);
}

/** White space as one blank, and no more than so many characters: for a line that tells of a mistake. */
export function shorten(text: string, length = 100): string {
  return text.replace(/\s+/g, " ").slice(0, length);
}
