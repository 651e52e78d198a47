/** Reported speech: marks, then who says what by which words, then spans, kind, mode, speaker and confidence. */
import type { Entities } from "../entities/types.js";
import type { NameMention } from "../names/types.js";
import type { Doc } from "../text/types.js";
import type { Quote } from "../types.js";
import { readContent, spanOf } from "./content.js";
import { mergeContinued } from "./continued.js";
import { findDirect } from "./direct.js";
import { findLearned } from "./learned.js";
import { findMarks } from "./marks.js";
import { findMode } from "./mode.js";
import { loadTagger } from "./models.js";
import { findSpeakerId } from "./speaker.js";
import type { QuoteTagger } from "./tagger.js";
import type { Attribution, Marks, Quotation } from "./types.js";

/** The reported speech of the article in text order, `trace` filled. */
export function findQuotes(doc: Doc, names: readonly NameMention[], entities: Entities): readonly Quote[] {
  return findQuotesWith(loadTagger(), doc, names, entities);
}

/** The same with a given tagger. */
export function findQuotesWith(
  tagger: QuoteTagger,
  doc: Doc,
  _names: readonly NameMention[],
  entities: Entities,
): readonly Quote[] {
  const marks = findMarks(doc);
  const learned = findLearned(tagger, doc, marks);
  const direct = findDirect(doc, marks, freeOf(doc, learned));
  const all = mergeContinued(
    marks,
    [...learned, ...direct].sort((a, b) => startOf(a) - startOf(b)),
  );
  return all
    .flatMap((attribution) => toQuote(doc, marks, attribution, entities) ?? [])
    .sort((a, b) => a.start - b.start);
}

function startOf({ content }: Attribution): number {
  return content[0]?.first ?? 0;
}

/** Whether a quotation holds no token of any attribution's content. */
function freeOf(doc: Doc, attributions: readonly Attribution[]): (q: Quotation) => boolean {
  const taken = new Uint8Array(doc.tokens.length);
  for (const { content } of attributions) for (const { first, last } of content) taken.fill(1, first, last);
  return (q) => {
    for (let i = q.open; i < q.close; i++) if (taken[i]) return false;
    return true;
  };
}

function toQuote(doc: Doc, marks: Marks, attribution: Attribution, entities: Entities): Quote | null {
  const content = readContent(doc, marks, attribution.content);
  const head = content?.spans[0];
  const tail = content?.spans.at(-1);
  if (!content || !head || !tail) return null;
  const { cue, source, score, step } = attribution;
  return {
    type: "quote",
    start: head.start,
    end: tail.end,
    text: doc.text.slice(head.start, tail.end),
    confidence: score,
    kind: content.kind,
    mode: findMode(doc, cue),
    spans: content.spans,
    cue: cue && spanOf(doc, cue),
    speaker: source && spanOf(doc, source),
    speakerId: findSpeakerId(entities, source),
    trace: { step, decided: { cue: step, content: step, speaker: source === null ? "none" : step } },
  };
}
