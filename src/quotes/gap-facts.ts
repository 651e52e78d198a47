/** Whether a quotation goes on with the one before it, as numbers: what stands in the gap between them, and what comes after. */
import type { TokenRange } from "../entities/types.js";
import { type FactList, put } from "../tagger/fact-list.js";
import type { TaggedCue } from "./decode.js";
import type { Reading } from "./reading.js";
import type { FirstStage } from "./stage-features.js";
import type { Marks } from "./types.js";
import { WORD_CLASS } from "./words.js";

/** A gap of more tokens joins nothing. */
const WIDEST = 40;

/** Adds the facts of the gap before the last of several parts, and of that before the quotation after the last part. */
export function putGaps(
  list: FactList,
  reading: Reading,
  stage: FirstStage,
  { cue }: TaggedCue,
  parts: readonly TokenRange[],
): void {
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  if (before === undefined) putNoGap(list);
  else putGap(list, reading, stage, Math.max(before.last, Math.min(cue.last, last.first)), last);
  const from = Math.max(last.last, cue.last);
  const next = nextQuotation(reading.marks, from, Math.min(stage.last - stage.shift, from + WIDEST));
  if (next === null) putNoGap(list);
  else putGap(list, reading, stage, from, next);
}

function putNoGap(list: FactList): void {
  for (let k = 0; k < 6; k++) put(list, -1);
}

/** Tokens, stops and cue candidates between, candidates after in its sentence, whether it ends the paragraph, its size. */
function putGap(list: FactList, { words, doc }: Reading, stage: FirstStage, from: number, part: TokenRange): void {
  const end = stage.last - stage.shift;
  let stops = 0;
  for (let i = from - 1; i < part.first; i++) if (words[i]!.class === WORD_CLASS.stop) stops++;
  const sentence = doc.sentences[doc.tokens.sentence[part.last - 1]!]!;
  put(list, part.first - from);
  put(list, stops);
  put(list, candidatesIn(stage, from, part.first));
  put(list, candidatesIn(stage, part.last, Math.min(end, Math.max(sentence.last, part.last + 4))));
  put(list, end - part.last);
  put(list, part.last - part.first);
}

function candidatesIn({ before, first, last, shift }: FirstStage, from: number, to: number): number {
  const at = (i: number): number => before[Math.max(first, Math.min(last, i + shift))]!;
  return at(to) - at(Math.min(from, to));
}

/** The first quotation that opens from `from` to `to - 1`. */
export function nextQuotation({ quotations, inside }: Marks, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i++) {
    const q = quotations[(inside[i] ?? 0) - 1];
    if (q && q.open >= i) return { first: q.open, last: q.close };
  }
  return null;
}
