/** The room's door: every casualty figure of an article as a claim, in text order. */
import type { Entities } from "../entities/types.js";
import type { Doc, Paragraph, Sentence } from "../text/types.js";
import type { Casualty, Quote } from "../types.js";
import { type Article, claimOf } from "./claim.js";
import { findLinks } from "./links.js";
import { passageOf } from "./passage.js";
import { findPlaces } from "./place.js";
import { isTriggered } from "./trigger.js";
import type { Link, Range } from "./types.js";

/** First words of a sentence that goes on with the victims of the one before. */
const GOES_ON: ReadonlySet<string> = new Set(["Of", "Among", "Including", "OF", "AMONG"]);

/** Tokens read as one passage at most: longer sentences are no prose, and the steps may look all over a passage. */
const MOST_TOKENS = 240;

/** Passages searched for idioms, which cost 0.1 ms each: no article has so many; a bound for hostile text. */
const MOST_IDIOMS = 4000;

/** The sentences that may state a figure, cut to passages. */
function findPassages(doc: Doc, { first, last }: Sentence): readonly Range[] {
  const passages: Range[] = [];
  for (let at = first; at < last; at += MOST_TOKENS)
    passages.push({ first: at, last: Math.min(at + MOST_TOKENS, last) });
  return passages.filter((range) => isTriggered(doc, range.first, range.last));
}

function goesOn(doc: Doc, { first, last }: Sentence): boolean {
  if (last - first > MOST_TOKENS) return false;
  const { text } = doc.tokens;
  return GOES_ON.has(text[first]!) || text[first + 1] === "of" || text[first + 1] === "OF";
}

/** What claims of an article share, made for its first figure: without one, neither quotes nor places are asked for. */
function articleOf(doc: Doc, entities: Entities, findQuotes: () => readonly Quote[]): () => Article {
  let article: Article | null = null;
  return () => {
    article ??= { doc, entities, quotes: findQuotes(), places: findPlaces(entities) };
    return article;
  };
}

/**
 * The claims of an article; conflicting and updated figures stand side by side. `findQuotes` is called once at most, and
 * not for an article that states no figure.
 */
export function findCasualties(doc: Doc, entities: Entities, findQuotes: () => readonly Quote[]): readonly Casualty[] {
  const claims: Casualty[] = [];
  const article = articleOf(doc, entities, findQuotes);
  let earlier: Link | null = null;
  let dateline: Paragraph | null = null;
  let read = 0;
  for (const sentence of doc.sentences) {
    const paragraph = doc.paragraphs[sentence.paragraph]!;
    if (paragraph.kind === "boilerplate") continue;
    if (paragraph.datelineEnd > 0) dateline = paragraph;
    const passages = earlier && goesOn(doc, sentence) ? [sentence] : findPassages(doc, sentence);
    let latest: Link | null = null;
    for (const { first, last } of passages) {
      const passage = passageOf(doc, first, last);
      const reading = findLinks(passage, earlier, read++ < MOST_IDIOMS);
      for (const link of reading.links) claims.push(claimOf(article(), passage, reading, link, dateline));
      latest = reading.links.at(-1) ?? null;
    }
    earlier = latest;
  }
  return claims;
}
