/**
 * The steps of `extract`, in order, and why they stand in that order.
 *
 * 1. text: everything else reads tokens, sentences and paragraphs, so they come first.
 * 2. names: the tagger reads the whole article once, before anything is merged.
 * 3. entities: who is who is settled once, so that quotes and claims resolve against the same ids.
 * 4. quotes: a speaker is an entity.
 * 5. casualties: whose figure it is, is the speaker of the quote that holds it; quotes that nobody asked for are read
 *    only for an article that states a figure.
 * 6. assembling: ids and offsets become plain data; the caller's minimum confidence applies last, so that it never
 *    changes what is found, only what is returned.
 */
import { assemble } from "./assemble.js";
import { findCasualties } from "./casualties/find.js";
import { linkEntities } from "./entities/link.js";
import { findNames } from "./names/find.js";
import { checkOptions, checkText } from "./options.js";
import { findQuotes } from "./quotes/find.js";
import { readText } from "./text/read.js";
import type { Extraction, ExtractOptions } from "./types.js";

/**
 * The people, organisations, places, casualty figures and reported speech of an article.
 *
 * @param text Any string; HTML, if there is any, is text like any other.
 * @param options See {@link ExtractOptions}.
 * @returns Plain data in text order; `text.slice(span.start, span.end) === span.text` for every span.
 * @throws WirecopyError for a caller's mistake; no text throws.
 *
 * @example
 * const { people, casualties } = extract("Mayor Ann Lee said 12 people were killed in Lagos.");
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
  const checked = checkOptions(options);
  const { include } = checked;
  const doc = readText(checkText(text));
  if (include.size === 0) return { people: [], organisations: [], places: [], casualties: [], quotes: [] };
  const names = findNames(doc, checked.lexicon);
  const entities = linkEntities(doc, names);
  const quotes = include.has("quotes") ? findQuotes(doc, entities) : [];
  const speech = () => (include.has("quotes") ? quotes : findQuotes(doc, entities));
  const casualties = include.has("casualties") ? findCasualties(doc, entities, speech) : [];
  return assemble(doc.text, { entities: entities.all, quotes, casualties }, checked);
}
