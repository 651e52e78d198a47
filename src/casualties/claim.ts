/** A link as a claim: with spans of the article, its source, place and confidence. */
import type { Entities } from "../entities/types.js";
import type { Doc, Paragraph } from "../text/types.js";
import type { Casualty, Quote, Span } from "../types.js";
import { confidenceOf } from "./confidence.js";
import type { Reading } from "./links.js";
import { modalityOf } from "./modality.js";
import { datelinePlace, type PlaceMention, sentencePlace } from "./place.js";
import { findPrintedSource } from "./printed.js";
import { sourceOf } from "./source.js";
import type { Link, Passage, Range } from "./types.js";

/** What claims of one article share. */
export interface Article {
  readonly doc: Doc;
  readonly entities: Entities;
  readonly quotes: readonly Quote[];
  readonly places: readonly PlaceMention[];
}

function spanOf(doc: Doc, passage: Passage, range: Range): Span {
  const start = doc.tokens.start[passage.offset + range.first]!;
  const end = doc.tokens.end[passage.offset + range.last - 1]!;
  return { start, end, text: doc.text.slice(start, end) };
}

/** The words from count to outcome. */
function wholeOf(link: Link): Range {
  const parts = link.victims ? [link.count, link.victims, link.cue] : [link.count, link.cue];
  return { first: Math.min(...parts.map((p) => p.first)), last: Math.max(...parts.map((p) => p.last)) };
}

/** The claim of one link; `dateline` is the paragraph whose dateline it stands under. */
export function claimOf(
  article: Article,
  passage: Passage,
  reading: Reading,
  link: Link,
  dateline: Paragraph | null,
): Casualty {
  const { doc, entities, quotes, places } = article;
  const { offset } = passage;
  const count = spanOf(doc, passage, link.count);
  const printed = findPrintedSource(passage, reading.items, link.count.first);
  const range = printed && { first: offset + printed.first, last: offset + printed.last };
  return {
    type: "casualty",
    ...spanOf(doc, passage, wholeOf(link)),
    count,
    value: link.count.value,
    max: link.count.max,
    qualifier: link.count.qualifier,
    outcome: link.outcome,
    victims: link.victims && spanOf(doc, passage, link.victims),
    modality: modalityOf(passage, reading.items, link),
    ...sourceOf(doc, entities, quotes, count, range),
    placeId:
      sentencePlace(doc, places, offset + link.count.first, { first: offset, last: offset + passage.low.length }) ??
      (dateline && datelinePlace(places, dateline)),
    confidence: confidenceOf(link),
    trace: { step: link.rule },
  };
}
