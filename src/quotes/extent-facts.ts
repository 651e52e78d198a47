/** An extent as the numbers that the trees ask about: whether it begins and ends where contents do. */
import type { TokenRange } from "../entities/types.js";
import { type FactList, put } from "../tagger/fact-list.js";
import { splitsProgressive } from "./coordination.js";
import { EDGE, edgeAt, type TaggedCue } from "./decode.js";
import { putGaps } from "./gap-facts.js";
import type { Reading } from "./reading.js";
import { type Extent, logOf } from "./seen.js";
import type { FirstStage } from "./stage-features.js";
import { WORD_CLASS, type Word } from "./words.js";

/** Fills the list with the facts of one extent of a candidate. */
export function fillExtentFacts(
  list: FactList,
  reading: Reading,
  stage: FirstStage,
  tagged: TaggedCue,
  { kind, parts }: Extent,
): void {
  const [first, last] = [parts[0]!.first, parts.at(-1)!.last];
  const end = tagged.content.at(-1)!.last;
  list.length = 0;
  put(list, kind);
  putLikelihoods(list, tagged, first, last);
  putSizes(list, reading, tagged, parts);
  putWordsAround(list, reading, stage, first, last);
  putChanges(list, reading, Math.min(last, end), Math.max(last, end));
  putRelations(list, reading, stage, tagged, first, last);
  putJoined(list, reading, stage, parts, last);
  putJoined(list, reading, stage, parts, Math.min(last, end));
  put(list, reading.words[tagged.head]!.ending);
  put(list, splitsProgressive(reading, parts) ? 1 : 0);
  putGaps(list, reading, stage, tagged, parts);
}

/** How likely this extent and the tagger's begin and end where they do, and the cue is one. */
function putLikelihoods(list: FactList, tagged: TaggedCue, first: number, last: number): void {
  const { content, probability } = tagged;
  let all = 0;
  for (const part of content) all = all + startOf(tagged, part.first) + endOf(tagged, part.last);
  put(list, endOf(tagged, last));
  put(list, endOf(tagged, content.at(-1)!.last));
  put(list, startOf(tagged, first));
  put(list, startOf(tagged, content[0]!.first));
  put(list, all);
  put(list, logOf(probability));
}

function startOf({ edges }: TaggedCue, first: number): number {
  return logOf(edgeAt(edges, first, EDGE.start));
}

function endOf({ edges }: TaggedCue, last: number): number {
  return logOf(edgeAt(edges, last - 1, EDGE.end));
}

function putSizes(list: FactList, reading: Reading, { content, edges }: TaggedCue, parts: readonly TokenRange[]): void {
  const tagged = sizeOf(content);
  const size = sizeOf(parts);
  const { expected } = edges;
  put(list, size);
  put(list, size - tagged);
  put(list, countVerbs(reading, parts));
  put(list, countQuoted(reading, parts) / size);
  put(list, parts.length);
  put(list, content.length);
  put(list, expected / tagged);
  put(list, size / Math.max(1, expected));
}

function putWordsAround(list: FactList, { words }: Reading, stage: FirstStage, first: number, last: number): void {
  const [from, to] = [stage.first - stage.shift, stage.last - stage.shift];
  for (let i = first - 1; i < first + 2; i++) put(list, i < from || i >= to ? -1 : typeOf(words[i]!));
  for (let i = last - 1; i < last + 2; i++) put(list, i < from || i >= to ? -1 : typeOf(words[i]!));
  put(list, words[last - 1]?.mark ?? 0);
  put(list, words[last]?.mark ?? 0);
}

/** Where the extent stands to its cue, its sentences and the quotations. */
function putRelations(
  list: FactList,
  { words, marks, doc }: Reading,
  stage: FirstStage,
  { cue, head }: TaggedCue,
  first: number,
  last: number,
): void {
  const [from, to] = [stage.first - stage.shift, stage.last - stage.shift];
  const { sentence } = doc.tokens;
  const verb = words[head]!;
  let alike = 0;
  for (let i = last; i < Math.min(to, last + 3); i++) if (words[i]!.suffix === verb.suffix) alike = 1;
  put(list, last < to ? cuts(marks.inside, last) : 0);
  put(list, first > from ? cuts(marks.inside, first) : 0);
  put(list, first >= cue.last ? first - cue.last : first - cue.first);
  put(list, last >= cue.last && first < cue.first ? 1 : 0);
  put(list, sentence[last - 1]! - sentence[head]!);
  put(list, sentence[first]! - sentence[head]!);
  put(list, doc.sentences[sentence[last - 1]!]!.last - last);
  put(list, verb.strength);
  put(list, alike);
}

/** Whether an edge before token `i` cuts a quotation. */
function cuts(inside: Int32Array, i: number): number {
  return inside[i - 1]! > 0 && inside[i] === inside[i - 1] ? 1 : 0;
}

/** How far behind an end a conjunction and the verb that it joins are looked for, in tokens. */
const FARTHEST_VERB = 4;

/**
 * The verb that "and" joins on at an end: its ending, and whether a verb of the parts before it has the same; then it
 * goes on with the content, not with what its writer says. -1 where there is none.
 */
function putJoined(
  list: FactList,
  { words }: Reading,
  stage: FirstStage,
  parts: readonly TokenRange[],
  end: number,
): void {
  const to = Math.min(stage.last - stage.shift, end + FARTHEST_VERB);
  let joined: Word | null = null;
  for (let i = end, conjunction = false; i < to && joined === null; i++) {
    const word = words[i]!;
    if (word.class === WORD_CLASS.conjunction) conjunction = true;
    else if (word.class === WORD_CLASS.stop) break;
    else if (conjunction && word.class === WORD_CLASS.verb) joined = word;
  }
  put(list, joined === null ? -1 : joined.ending);
  put(list, joined === null ? -1 : hasForm(words, parts, end, joined.suffix) ? 1 : 0);
}

function hasForm(words: readonly Word[], parts: readonly TokenRange[], end: number, suffix: number): boolean {
  for (const { first, last } of parts)
    for (let i = first; i < Math.min(last, end); i++)
      if (words[i]!.class === WORD_CLASS.verb && words[i]!.suffix === suffix) return true;
  return false;
}

function sizeOf(parts: readonly TokenRange[]): number {
  let size = 0;
  for (const { first, last } of parts) size += last - first;
  return size;
}

function countVerbs({ words }: Reading, parts: readonly TokenRange[]): number {
  let verbs = 0;
  for (const { first, last } of parts)
    for (let i = first; i < last; i++) if (words[i]!.class === WORD_CLASS.verb) verbs++;
  return verbs;
}

function countQuoted({ marks }: Reading, parts: readonly TokenRange[]): number {
  let quoted = 0;
  for (const { first, last } of parts) for (let i = first; i < last; i++) if (marks.inside[i]! > 0) quoted++;
  return quoted;
}

/** What stands between this extent's end and the tagger's: verbs, commas, conjunctions, marks, tokens. */
function putChanges(list: FactList, { words }: Reading, from: number, to: number): void {
  let [verbs, commas, conjunctions, marks] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const kind = words[i]!.class;
    if (kind === WORD_CLASS.verb) verbs++;
    else if (kind === WORD_CLASS.comma) commas++;
    else if (kind === WORD_CLASS.conjunction) conjunctions++;
    else if (kind === WORD_CLASS.mark) marks++;
  }
  put(list, verbs);
  put(list, commas);
  put(list, conjunctions);
  put(list, marks);
  put(list, to - from);
}

function typeOf({ class: kind, pos }: Word): number {
  return kind > 0 ? kind : 10 + pos;
}
