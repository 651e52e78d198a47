/** Reading: any string to a Doc. Never throws; the same string gives the same Doc; linear in the text. */
import { datelineLength } from "./dateline.js";
import { paragraphKind } from "./kinds.js";
import { findParagraphStretches, type Stretch } from "./lines.js";
import { maskHazards } from "./mask.js";
import { markSentenceStarts } from "./sentences.js";
import { findTokens } from "./tokens.js";
import type { Doc, Paragraph, Sentence, Tokens } from "./types.js";

/** The Doc of a text: paragraphs with their kind, sentences, tokens with part of speech and exact offsets. */
export function readText(text: string): Doc {
  const masked = maskHazards(text);
  const stretches = findParagraphStretches(masked);
  const { tokens, stretchEnds } = findTokens(masked, stretches);
  const starts = new Uint8Array(tokens.length);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let first = 0;
  let proseSeen = false;
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    const last = stretchEnds[i] as number;
    if (last === first) continue;
    const line = masked.slice(stretch.start, stretch.end);
    const kind = paragraphKind(line, !proseSeen);
    if (kind === "text") proseSeen = true;
    const datelineEnd = kind === "text" ? datelineTokens(tokens, stretch, line, first, last) : 0;
    markSentenceStarts(tokens, starts, first, last);
    if (datelineEnd) starts[datelineEnd] = 1;
    const firstSentence = sentences.length;
    addSentences(sentences, tokens.sentence, starts, { first, last, paragraph: paragraphs.length });
    const lastSentence = sentences.length;
    paragraphs.push({
      kind,
      start: stretch.start,
      end: stretch.end,
      first,
      last,
      firstSentence,
      lastSentence,
      datelineEnd,
    });
    first = last;
  }
  return { text, tokens, sentences, paragraphs };
}

/** The token after the dateline; 0 where there is none, or nothing after it. */
function datelineTokens(
  tokens: Pick<Tokens, "start">,
  stretch: Stretch,
  line: string,
  first: number,
  last: number,
): number {
  const length = datelineLength(line);
  if (length === 0) return 0;
  let end = first;
  while (end < last && (tokens.start[end] as number) < stretch.start + length) end++;
  return end < last && end > first ? end : 0;
}

function addSentences(sentences: Sentence[], sentence: Int32Array, starts: Uint8Array, within: Sentence): void {
  let from = within.first;
  for (let i = from + 1; i <= within.last; i++) {
    if (i < within.last && !starts[i]) continue;
    sentence.fill(sentences.length, from, i);
    sentences.push({ first: from, last: i, paragraph: within.paragraph });
    from = i;
  }
}
