/** A country where only a country stands: "(Norway)", "Bergen, Norway". Teams bear their country's name elsewhere. */
import { countryByName } from "../lexicon/country-table.js";
import { fold } from "../lexicon/fold.js";
import type { Doc } from "../text/types.js";
import type { TaggedSpan } from "./tagger.js";

/**
 * The spans, a country's name that the tagger took for an organisation a place where it stands alone in brackets or after
 * a place and a comma: in the training data all of 9 and all but 3 of 480 are places.
 */
export function settleCountries(doc: Doc, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  return spans.map((span, i) => {
    if (span.type !== "organisation" || !isPlaced(doc, span, spans[i - 1]) || !isCountry(doc, span)) return span;
    return { ...span, type: "place" };
  });
}

function isPlaced({ tokens: { text } }: Doc, { first, last }: TaggedSpan, before: TaggedSpan | undefined): boolean {
  if (text[first - 1] === "(" && text[last] === ")") return true;
  return text[first - 1] === "," && before?.last === first - 1 && before.type === "place";
}

function isCountry({ text, tokens: { start, end } }: Doc, { first, last }: TaggedSpan): boolean {
  return countryByName(fold(text.slice(start[first], end[last - 1]))) !== undefined;
}
