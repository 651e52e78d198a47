/** Whose figure it is: the innermost quote that holds it, or an attribution that the sentence itself prints. */
import type { Entities } from "../entities/types.js";
import { SAY_VERBS } from "../lexicon/modality.js";
import type { Doc } from "../text/types.js";
import type { Quote, Span } from "../types.js";
import type { Item, Passage, Range } from "./types.js";

/** A source phrase and the entity it stands for. */
export interface Source {
  readonly source: Span | null;
  readonly sourceId: string | null;
}

const NOBODY: Source = { source: null, sourceId: null };

function holds(quote: Quote, start: number, end: number): boolean {
  return quote.spans.some((span) => span.start <= start && end <= span.end);
}

/** Quotes that may start between a figure and the quote around it; a bound for hostile text. */
const NESTED = 24;

/** The shortest quote with a speaker whose content holds the stretch; `quotes` stand in text order. */
export function quoteAround(quotes: readonly Quote[], start: number, end: number): Quote | null {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  let inner: Quote | null = null;
  for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
    const quote = quotes[i]!;
    if (quote.end < end || !quote.speaker || !holds(quote, start, end)) continue;
    if (!inner || quote.end - quote.start < inner.end - inner.start) inner = quote;
  }
  return inner;
}

function isSay(passage: Passage, item: Item | undefined): boolean {
  return item !== undefined && item.kind !== "phrase" && SAY_VERBS.has(passage.low[item.first]!);
}

/** The phrase that starts at item `at` with its of-, in- and and-phrases: "medics on both sides". */
function extent(items: readonly Item[], at: number): Range & { readonly after: number } {
  let i = at;
  while (/^(?:of|preposition|and|to)$/.test(items[i + 1]?.kind ?? "") && items[i + 2]?.kind === "phrase") i += 2;
  return { first: items[at]!.first, last: items[i]!.last, after: i + 1 };
}

/** Start of the phrase that ends at item `at`, its modifiers in front included. */
function startOf(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 1 && /^(?:of|preposition)$/.test(items[i - 1]!.kind) && items[i - 2]?.kind === "phrase") i -= 2;
  return i;
}

/** "according to the ministry", before the figure or after it. */
function findAccordingTo(passage: Passage, items: readonly Item[]): Range | null {
  for (let i = 0; i + 2 < items.length; i++)
    if (passage.low[items[i]!.first] === "according" && items[i + 1]!.kind === "to" && items[i + 2]!.kind === "phrase")
      return extent(items, i + 2);
  return null;
}

/** ", police said", ", said the mayor" behind the figure at item `at`. */
function findTrailing(passage: Passage, items: readonly Item[], at: number): Range | null {
  for (let i = at + 1; i + 1 < items.length; i++) {
    const kind = items[i]!.kind;
    if (kind === "stop") return null;
    if (kind !== "comma" && kind !== "dash" && kind !== "mark") continue;
    if (items[i + 1]!.kind === "phrase") {
      const phrase = extent(items, i + 1);
      let verb = phrase.after;
      while (/^(?:adverb|have|be)$/.test(items[verb]?.kind ?? "")) verb++;
      if (isSay(passage, items[verb])) return phrase;
    } else if (
      isSay(passage, items[i + 1]) &&
      items[i + 2]?.kind === "phrase" &&
      !passage.low[items[i + 1]!.first]!.endsWith("ing")
    )
      return extent(items, i + 2);
  }
  return null;
}

/** "Police said (that) ..." before the figure at item `at`: the nearest such verb with its subject. */
function findLeading(passage: Passage, items: readonly Item[], at: number): Range | null {
  for (let i = at - 1; i > 0; i--) {
    if (items[i]!.kind === "stop" && passage.low[items[i]!.first] !== ":") return null;
    if (!isSay(passage, items[i]) || passage.low[items[i]!.first]!.endsWith("ing")) continue;
    let subject = i - 1;
    while (subject > 0 && /^(?:adverb|have|modal)$/.test(items[subject]!.kind)) subject--;
    const phrase = items[subject];
    // "on Thursday told reporters": a day stands between
    if (phrase?.kind === "phrase" && phrase.nature === "thing" && items[subject - 1]?.kind === "preposition")
      subject -= 2;
    if (items[subject]?.kind !== "phrase" || items[subject - 1]?.kind === "who") continue;
    return { first: items[startOf(items, subject)]!.first, last: items[subject]!.last };
  }
  return null;
}

/** The source phrase that the sentence prints for the figure at token `token`, or null. */
export function findPrintedSource(passage: Passage, items: readonly Item[], token: number): Range | null {
  const at = items.findIndex((item) => item.first <= token && token < item.last);
  return findLeading(passage, items, at) ?? findTrailing(passage, items, at) ?? findAccordingTo(passage, items);
}

/** Whose figure stands at `start` to `end`; `printed` is the sentence's own attribution in tokens of the Doc. */
export function sourceOf(
  doc: Doc,
  entities: Entities,
  quotes: readonly Quote[],
  span: { readonly start: number; readonly end: number },
  printed: Range | null,
): Source {
  const quote = quoteAround(quotes, span.start, span.end);
  const start = printed ? doc.tokens.start[printed.first]! : -1;
  const end = printed ? doc.tokens.end[printed.last - 1]! : -1;
  // "The agency reported that 9 died," added Lee: the agency's figure
  const inner = quote !== null && holds(quote, start, end) && end <= span.start;
  if (quote && !inner) return { source: quote.speaker, sourceId: quote.speakerId };
  if (!printed) return NOBODY;
  return { source: { start, end, text: doc.text.slice(start, end) }, sourceId: entities.resolve(printed)?.id ?? null };
}
