/** Direct speech by rule: a quotation with a cue and a speaker beside it. Fills the gaps that the tagger leaves. */
import type { TokenRange } from "../entities/types.js";
import type { Doc, Paragraph } from "../text/types.js";
import { findIntroduction } from "./introduced.js";
import { modeOfStem } from "./mode.js";
import { phraseBefore, phraseFrom } from "./speaker.js";
import { stemOf } from "./stem.js";
import type { Attribution, Marks, Quotation } from "./types.js";

interface Frame {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly score?: number;
  /** Where the quotation really ends, if its closing mark is missing. */
  readonly end?: number;
}
/** Right ones among those found on articles that were held out of training: 45 of 55. */
const SCORE = 0.82;
/** Words between a cue and the quotation after it: "he told reporters on Friday that". */
const FARTHEST_CUE = 10;

/** Attributions of the quotations for which `isFree` says that no other step has them, in text order. */
export function findDirect(doc: Doc, marks: Marks, isFree: (q: Quotation) => boolean): readonly Attribution[] {
  const found: Attribution[] = [];
  const outer = marks.quotations.filter((q) => q.depth === 0);
  for (let k = 0; k < outer.length; k++) {
    const q = outer[k];
    if (q === undefined || !isFree(q)) continue;
    const p = doc.sentences[doc.tokens.sentence[q.open] ?? 0]?.paragraph ?? 0;
    const paragraph = doc.paragraphs[p];
    if (paragraph === undefined || paragraph.kind === "boilerplate" || !opensClause(doc, q) || isTitle(doc, q))
      continue;
    const after = frameAfter(doc, q, paragraph);
    const frame: Frame | null =
      after ??
      frameBefore(doc, q, paragraph) ??
      dashAfter(doc, q, paragraph, doc.paragraphs[p + 1]) ??
      frameWithin(doc, q, paragraph) ??
      findIntroduction(doc, marks, q, p);
    if (frame === null) continue;
    const content: TokenRange[] = [{ first: q.open, last: frame.end ?? q.close }];
    const next = outer[k + 1];
    if (after && next && isFree(next) && resumes(doc, after, next)) {
      content.push({ first: next.open, last: next.close });
      k++;
    }
    found.push({ score: SCORE, ...frame, content, step: "direct" });
  }
  return found;
}

/** Whether the quotation begins a sentence or follows a mark or "that": what stands in a clause of its writer's is no speech. */
function opensClause({ sentences, tokens }: Doc, q: Quotation): boolean {
  if (sentences[tokens.sentence[q.open] ?? 0]?.first === q.open) return true;
  return /^(?:[,:;—–-]|that|["“”„«»]|''|``)$/iu.test(tokens.text[q.open - 1] ?? "");
}

/** The title of a work, "The Last Ferry": no small word begins or ends it, no full stop closes it, every other word is large. */
function isTitle({ tokens }: Doc, q: Quotation): boolean {
  let large = 0;
  for (let i = q.first; i < q.last; i++) {
    const word = tokens.text[i] ?? "";
    if (/^[.!?]/.test(word)) return false;
    if (/^\p{Lu}/u.test(word)) large++;
    else if (/^\p{Ll}{4}/u.test(word)) return false;
  }
  return large > 0;
}

function isCue(doc: Doc, i: number): boolean {
  if (doc.tokens.pos[i] !== "VERB") return false;
  return modeOfStem(stemOf((doc.tokens.text[i] ?? "").toLowerCase())) !== null;
}

/** "…," said Lee | "…," Lee has said */
function frameAfter(doc: Doc, q: Quotation, { last }: Paragraph): Frame | null {
  let i = q.close;
  if (/^[,—–]$/.test(doc.tokens.text[i] ?? "")) i++;
  if (i >= last) return null;
  if (isCue(doc, i)) {
    const source = phraseFrom(doc, i + 1, last);
    return source && { cue: { first: i, last: i + 1 }, source };
  }
  const source = phraseFrom(doc, i, last);
  if (source === null) return null;
  let verb = source.last;
  while (verb < Math.min(last, source.last + 3) && /^(?:AUX|ADV)$/.test(doc.tokens.pos[verb] ?? "")) verb++;
  return verb < last && isCue(doc, verb) ? { cue: { first: source.last, last: verb + 1 }, source } : null;
}

/** Lee told reporters on Friday: "…" | Lee said, "…" */
function frameBefore(doc: Doc, q: Quotation, { first }: Paragraph): Frame | null {
  const mark = doc.tokens.text[q.open - 1] ?? "";
  if (q.open <= first || !/^(?:[,:]|that)$/u.test(mark)) return null;
  const stop = Math.max(
    first,
    doc.sentences[doc.tokens.sentence[q.open - 1] ?? 0]?.first ?? first,
    q.open - FARTHEST_CUE,
  );
  for (let i = q.open - 1; i >= stop; i--) {
    if (!isCue(doc, i)) continue;
    const source = phraseBefore(doc, i, Math.max(first, i - FARTHEST_CUE));
    if (source) return { cue: { first: source.last, last: i + 1 }, source };
  }
  const named = mark === ":" ? phraseBefore(doc, q.open - 1, first) : null;
  return named && named.first === first ? { cue: { first: q.open - 1, last: q.open }, source: named } : null;
}

/** "…" — Ann Lee, the signature at times a paragraph of its own. */
function dashAfter(doc: Doc, q: Quotation, { first, last }: Paragraph, next: Paragraph | undefined): Frame | null {
  const { text, pos } = doc.tokens;
  const limit = q.close < last ? last : (next?.last ?? 0);
  if (q.open !== first || !/^(?:[-–—]+|―)$/u.test(text[q.close] ?? "") || q.close + 1 >= limit) return null;
  const source = phraseFrom(doc, q.close + 1, limit);
  if (source === null || pos[source.first] !== "PROPN") return null;
  const ends =
    q.close < last
      ? source.last === limit || text[source.last] === ","
      : !pos.slice(source.last, limit).some((tag) => tag === "VERB" || tag === "AUX");
  return ends ? { cue: { first: q.close, last: q.close + 1 }, source } : null;
}

/** "…, said Lee. with its closing mark missing: the frame ends the paragraph and the quotation stops before it. */
function frameWithin(doc: Doc, q: Quotation, paragraph: Paragraph): Frame | null {
  if (q.last < q.close) return null;
  for (let comma = q.last - 1; comma > Math.max(q.first, q.last - FARTHEST_CUE); comma--) {
    if (doc.tokens.text[comma] !== ",") continue;
    const frame = frameAfter(doc, { ...q, close: comma }, paragraph);
    const end = frame === null ? 0 : Math.max(frame.cue.last, frame.source.last);
    if (frame !== null && /^[.!?]?$/.test(doc.tokens.text[end] ?? "") && end + 1 >= q.last)
      return { ...frame, end: comma };
  }
  return null;
}

/** "…," he said, "…": the second quotation follows the cue after at most a few words and no full stop. */
function resumes(doc: Doc, { cue, source }: Frame, next: Quotation): boolean {
  const from = Math.max(cue.last, source.last);
  if (next.open < from || next.open - from > 4) return false;
  for (let i = from; i < next.open; i++) if (/^[.!?]/.test(doc.tokens.text[i] ?? "")) return false;
  return true;
}
