/** An extent as the numbers that the trees ask about: whether it begins and ends where contents do. */
import type { TokenRange } from "../entities/types.js";
import { splitsProgressive } from "./coordination.js";
import type { TaggedCue } from "./decode.js";
import { factsOfGaps } from "./gap-facts.js";
import type { Reading } from "./reading.js";
import { type Extent, logOf } from "./seen.js";
import type { FirstStage } from "./stage-features.js";
import { WORD_CLASS, type Word } from "./words.js";

/** The facts of one extent of a candidate. */
export function factsOfExtent(
  reading: Reading,
  stage: FirstStage,
  tagged: TaggedCue,
  { kind, parts }: Extent,
): number[] {
  const [first, last] = [parts[0]!.first, parts.at(-1)!.last];
  return [
    kind,
    ...likelihoods(tagged, first, last),
    ...sizes(reading, tagged, parts),
    ...wordsAround(reading, stage, first, last),
    ...changes(reading, Math.min(last, endOf(tagged)), Math.max(last, endOf(tagged))),
    ...relations(reading, stage, tagged, first, last),
    ...joined(reading, stage, parts, last),
    ...joined(reading, stage, parts, Math.min(last, endOf(tagged))),
    verbEnding(reading, tagged.head),
    splitsProgressive(reading, parts) ? 1 : 0,
    ...factsOfGaps(reading, stage, tagged, parts),
  ];
}

function endOf({ content }: TaggedCue): number {
  return content.at(-1)!.last;
}

/** How likely this extent and the tagger's begin and end where they do, and the cue is one. */
function likelihoods({ content, edges, probability }: TaggedCue, first: number, last: number): number[] {
  const starts = (i: number): number => logOf(edges.starts[i - edges.first]);
  const ends = (i: number): number => logOf(edges.ends[i - 1 - edges.first]);
  const all = content.reduce((sum, part) => sum + starts(part.first) + ends(part.last), 0);
  return [ends(last), ends(content.at(-1)!.last), starts(first), starts(content[0]!.first), all, logOf(probability)];
}

function sizes(reading: Reading, { content, edges }: TaggedCue, parts: readonly TokenRange[]): number[] {
  const [size, verbs, quoted] = measure(reading, parts);
  const [tagged] = measure(reading, content);
  const expected = edges.content.reduce((sum, p) => sum + p, 0);
  return [
    size,
    size - tagged,
    verbs,
    quoted / size,
    parts.length,
    content.length,
    expected / tagged,
    size / Math.max(1, expected),
  ];
}

function wordsAround({ words, doc }: Reading, stage: FirstStage, first: number, last: number): number[] {
  const [from, to] = [stage.first - stage.shift, stage.last - stage.shift];
  const at = (i: number): number => (i < from || i >= to ? -1 : typeOf(words[i]!));
  const text = (i: number): number => endingOf(doc.tokens.text[i] ?? "");
  return [at(first - 1), at(first), at(first + 1), at(last - 1), at(last), at(last + 1), text(last - 1), text(last)];
}

/** Where the extent stands to its cue, its sentences and the quotations. */
function relations(
  { words, marks, doc }: Reading,
  stage: FirstStage,
  { cue, head }: TaggedCue,
  first: number,
  last: number,
): number[] {
  const [from, to] = [stage.first - stage.shift, stage.last - stage.shift];
  const sentence = (i: number): number => doc.tokens.sentence[i] as number;
  const cuts = (i: number): number => (marks.inside[i - 1] && marks.inside[i] === marks.inside[i - 1] ? 1 : 0);
  const verb = words[head]!;
  return [
    last < to ? cuts(last) : 0,
    first > from ? cuts(first) : 0,
    first >= cue.last ? first - cue.last : first - cue.first,
    last >= cue.last && first < cue.first ? 1 : 0,
    sentence(last - 1) - sentence(head),
    sentence(first) - sentence(head),
    doc.sentences[sentence(last - 1)]!.last - last,
    verb.strength,
    [last, last + 1, last + 2].some((i) => i < to && words[i]!.suffix === verb.suffix) ? 1 : 0,
  ];
}

/** How far behind an end a conjunction and the verb that it joins are looked for, in tokens. */
const FARTHEST_VERB = 4;

/**
 * The verb that "and" joins on at an end: its ending, and whether a verb of the parts before it has the same; then it
 * goes on with the content, not with what its writer says. -1 where there is none.
 */
function joined(reading: Reading, stage: FirstStage, parts: readonly TokenRange[], end: number): [number, number] {
  const { words } = reading;
  const to = Math.min(stage.last - stage.shift, end + FARTHEST_VERB);
  let conjunction = false;
  for (let i = end; i < to; i++) {
    const { class: kind, suffix } = words[i]!;
    if (kind === WORD_CLASS.conjunction) conjunction = true;
    else if (kind === WORD_CLASS.stop) break;
    else if (conjunction && kind === WORD_CLASS.verb)
      return [verbEnding(reading, i), hasForm(words, parts, end, suffix) ? 1 : 0];
  }
  return [-1, -1];
}

const VERB_ENDINGS: readonly RegExp[] = [/ing$/, /ed$/, /s$/];

/** 0 none, 1 -ing, 2 -ed, 3 -s. */
function verbEnding({ doc }: Reading, i: number): number {
  return VERB_ENDINGS.findIndex((ending) => ending.test(doc.tokens.text[i] ?? "")) + 1;
}

function hasForm(words: readonly Word[], parts: readonly TokenRange[], end: number, suffix: number): boolean {
  return parts.some(({ first, last }) => {
    for (let i = first; i < Math.min(last, end); i++)
      if (words[i]!.class === WORD_CLASS.verb && words[i]!.suffix === suffix) return true;
    return false;
  });
}

/** Tokens, verbs and quoted tokens of the parts. */
function measure({ words, marks }: Reading, parts: readonly TokenRange[]): [number, number, number] {
  let [size, verbs, quoted] = [0, 0, 0];
  for (const { first, last } of parts) {
    size += last - first;
    for (let i = first; i < last; i++) {
      if (words[i]!.class === WORD_CLASS.verb) verbs++;
      if (marks.inside[i]) quoted++;
    }
  }
  return [size, verbs, quoted];
}

/** What stands between this extent's end and the tagger's: verbs, commas, conjunctions, marks, tokens. */
function changes({ words }: Reading, from: number, to: number): number[] {
  let [verbs, commas, conjunctions, marks] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const kind = words[i]!.class;
    if (kind === WORD_CLASS.verb) verbs++;
    else if (kind === WORD_CLASS.comma) commas++;
    else if (kind === WORD_CLASS.conjunction) conjunctions++;
    else if (kind === WORD_CLASS.mark) marks++;
  }
  return [verbs, commas, conjunctions, marks, to - from];
}

function typeOf({ class: kind, pos }: Word): number {
  return kind > 0 ? kind : 10 + pos;
}

const ENDINGS: readonly RegExp[] = [/^[.!?]/, /^,$/, /^["”'’]/, /^[-–—]/, /^[:;]/, /^[()]/];

function endingOf(text: string): number {
  return ENDINGS.findIndex((ending) => ending.test(text)) + 1;
}
