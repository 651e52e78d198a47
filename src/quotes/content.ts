/** From an attribution's tokens to the quote's spans: marks and edge punctuation off, parts in order. */
import type { TokenRange } from "../entities/types.js";
import type { Doc } from "../text/types.js";
import type { QuoteKind, Span } from "../types.js";
import type { Marks } from "./types.js";

/** A quote's extent: its parts as spans and how much of it stands in marks. */
export interface Content {
  readonly spans: readonly Span[];
  readonly kind: QuoteKind;
}

/** The content's parts with quotation marks left out where all of it is quoted; null where nothing but marks is left. */
export function readContent(doc: Doc, marks: Marks, parts: readonly TokenRange[]): Content | null {
  const wide = parts.map((part) => trimEdges(doc, marks, part)).filter((part) => part.last > part.first);
  if (wide.length === 0) return null;
  const kind = kindOf(doc, marks, wide);
  const kept =
    kind === "direct"
      ? wide.map((part) => dropMarks(doc, addStop(doc, marks, part)))
      : wide.map((part) => dropTail(doc, part));
  const spans = kept.filter((part) => part.last > part.first).map((part) => spanOf(doc, part));
  return spans.length === 0 ? null : { spans, kind };
}

/** The span of tokens `first` to `last - 1`. */
export function spanOf(doc: Doc, { first, last }: TokenRange): Span {
  const start = doc.tokens.start[first] ?? 0;
  const end = doc.tokens.end[last - 1] ?? start;
  return { start, end, text: doc.text.slice(start, end) };
}

const MARK = /^(?:["“”„‟«»‹›]|''|``)$/u;
const SINGLE = /^['‘’‚]$/u;
const EDGE = /^[,;:—–-]+$/u;

function isMark(doc: Doc, i: number): boolean {
  return MARK.test(doc.tokens.text[i] ?? "");
}

function trimEdges(doc: Doc, marks: Marks, part: TokenRange): TokenRange {
  let { first, last } = part;
  while (first < last && EDGE.test(doc.tokens.text[first] ?? "")) first++;
  // an opening mark at the very end belongs to what follows, a closing one at the very start to what stands before
  while (last > first && opensAt(marks, last - 1)) last--;
  while (first < last && isMark(doc, first) && closesAt(marks, first)) first++;
  return { first, last };
}

function opensAt(marks: Marks, i: number): boolean {
  const q = marks.quotations[(marks.inside[i] ?? 0) - 1];
  return q !== undefined && i >= q.open && i < q.first;
}

function closesAt(marks: Marks, i: number): boolean {
  const q = marks.quotations[(marks.inside[i] ?? 0) - 1];
  return q !== undefined && i >= q.last && i < q.close;
}

function kindOf(doc: Doc, marks: Marks, parts: readonly TokenRange[]): QuoteKind {
  let quoted = 0;
  let plain = 0;
  for (const { first, last } of parts)
    for (let i = first; i < last; i++) {
      if ((marks.inside[i] ?? 0) > 0) quoted++;
      else if (/[\p{L}\p{N}]/u.test(doc.tokens.text[i] ?? "")) plain++;
    }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}

/** The quotation's own full stop or comma belongs to it. */
function addStop({ tokens }: Doc, marks: Marks, part: TokenRange): TokenRange {
  const end = marks.quotations[(marks.inside[part.last - 1] ?? 0) - 1]?.last ?? part.last;
  for (let i = part.last; i < end; i++) if (!/^[.,!?…]+$/.test(tokens.text[i] ?? "")) return part;
  return { first: part.first, last: Math.max(part.last, end) };
}

function dropMarks(doc: Doc, part: TokenRange): TokenRange {
  let { first, last } = part;
  while (first < last && (isMark(doc, first) || SINGLE.test(doc.tokens.text[first] ?? ""))) first++;
  while (last > first && isMark(doc, last - 1)) last--;
  if (last > first && /^[’']$/.test(doc.tokens.text[last - 1] ?? "") && SINGLE.test(doc.tokens.text[part.first] ?? ""))
    last--;
  return { first, last };
}

function dropTail(doc: Doc, part: TokenRange): TokenRange {
  let { last } = part;
  while (last > part.first && /^[,;:.—–-]$/.test(doc.tokens.text[last - 1] ?? "")) last--;
  return { first: part.first, last };
}
