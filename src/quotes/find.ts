/** Reported speech: marks, then who says what by which words, then spans, kind, mode, speaker and confidence. */
import type { Entities, TokenRange } from "../entities/types.js";
import { HEDGES } from "../lexicon/cue-verbs.js";
import type { Doc } from "../text/types.js";
import type { Quote } from "../types.js";
import { readContent, spanOf } from "./content.js";
import { mergeContinued } from "./continued.js";
import { findDirect } from "./direct.js";
import { findHeadlines } from "./headline.js";
import { findIndirect } from "./indirect.js";
import { findLearned } from "./learned.js";
import { findMarks } from "./marks.js";
import { findMode } from "./mode.js";
import { loadTagger } from "./models.js";
import { findSpeakerId, replacePlatform, trimDay } from "./speaker.js";
import type { QuoteTagger } from "./tagger.js";
import type { Attribution, Marks, Quotation } from "./types.js";

/** The reported speech of the article in text order, `trace` filled. */
export function findQuotes(doc: Doc, entities: Entities, tagger: QuoteTagger = loadTagger()): readonly Quote[] {
  const marks = findMarks(doc);
  return findAttributions(tagger, doc, marks, entities)
    .flatMap((attribution) => toQuote(doc, marks, attribution, entities) ?? [])
    .sort((a, b) => a.start - b.start);
}

/** What is less certain costs more attribution F1 than it brings (articles held out of training: 0.25 to 0.4 the same). */
const LEAST_CONFIDENCE = 0.3;

/** The article's attributions: what the tagger finds, then what rules find in the gaps it leaves. */
export function findAttributions(
  tagger: QuoteTagger,
  doc: Doc,
  marks: Marks,
  entities: Entities,
  least: number = LEAST_CONFIDENCE,
): readonly Attribution[] {
  const learned = findLearned(tagger, doc, marks, least);
  const direct = findDirect(doc, marks, freeOf(doc, learned));
  const indirect = findIndirect(doc, marks, freeOf(doc, [...learned, ...direct]));
  const headlines = findHeadlines(doc, entities, freeOf(doc, [...learned, ...direct, ...indirect]));
  const all = [...learned, ...direct, ...indirect, ...headlines].sort((a, b) => startOf(a) - startOf(b));
  return mergeContinued(marks, all);
}

function startOf({ content }: Attribution): number {
  return content[0]?.first ?? 0;
}

/** Whether a stretch holds no token of any attribution's content, cue or source. */
function freeOf(doc: Doc, attributions: readonly Attribution[]): (range: TokenRange | Quotation) => boolean {
  const taken = new Uint8Array(doc.tokens.length);
  for (const { content, cue, source } of attributions)
    for (const part of [...content, cue, source]) if (part) taken.fill(1, part.first, part.last);
  return ({ first, last }) => taken.subarray(first, last).indexOf(1) < 0;
}

/** "reportedly", "have reportedly". */
function isHedge({ tokens }: Doc, cue: TokenRange | null): boolean {
  if (cue === null || !HEDGES.has((tokens.text[cue.last - 1] as string).toLowerCase())) return false;
  for (let i = cue.first; i < cue.last - 1; i++) if (tokens.pos[i] !== "AUX") return false;
  return true;
}

/** "said:" is said; a colon alone stays. */
function trimCue({ tokens }: Doc, { first, last }: TokenRange): TokenRange {
  return last - first > 1 && /^[,:]$/.test(tokens.text[last - 1] as string)
    ? { first, last: last - 1 }
    : { first, last };
}

function toQuote(doc: Doc, marks: Marks, attribution: Attribution, entities: Entities): Quote | null {
  const content = readContent(doc, marks, attribution.content);
  const head = content?.spans[0];
  const tail = content?.spans.at(-1);
  if (!content || !head || !tail) return null;
  const { step } = attribution;
  const cue = attribution.cue && trimCue(doc, attribution.cue);
  if (isHedge(doc, cue)) return null;
  const source = attribution.source && replacePlatform(doc, trimDay(doc, attribution.source), attribution.cue);
  return {
    type: "quote",
    start: head.start,
    end: tail.end,
    text: doc.text.slice(head.start, tail.end),
    confidence: Math.round(attribution.score * 10_000) / 10_000,
    kind: content.kind,
    mode: findMode(doc, cue),
    spans: content.spans,
    cue: cue && spanOf(doc, cue),
    speaker: source && spanOf(doc, source),
    speakerId: findSpeakerId(entities, source),
    trace: { step, decided: { cue: step, content: step, speaker: source === null ? "none" : step } },
  };
}
