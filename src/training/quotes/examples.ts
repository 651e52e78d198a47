/** Training sequences of both stages from annotated articles. */
import type { TokenRange } from "../../entities/types.js";
import { createView } from "../../quotes/candidate-features.js";
import { ROLE_STARTS } from "../../quotes/decode.js";
import { createFeatures, eachFeature, type Features } from "../../quotes/hashes.js";
import { listCandidate, listFirst, listShared } from "../../quotes/lists.js";
import { type Reading, readForTagging } from "../../quotes/reading.js";
import type { FirstStage } from "../../quotes/stage-features.js";
import { type QuoteTagger, tagParagraph } from "../../quotes/tagger.js";
import { WIDE, windowOf } from "../../quotes/windows.js";
import { describeWords, type WordSpace } from "../../quotes/words.js";
import { IDENTITY, type Sequence } from "../crf.js";
import type { GoldArticle, GoldEvent } from "./corpus.js";

/** Templates that identify a word, or a word with something else: dropped more often. */
const list: Features = createFeatures();
const view = createView();

/** The article's reading with words remembered in `space`. */
export function readArticle(space: WordSpace, { doc, marks }: GoldArticle): Reading {
  return readForTagging(doc, marks, describeWords(space, doc).words);
}

/** One sequence for each open paragraph. */
export function firstStageSequences(reading: Reading, article: GoldArticle, slots: number): Sequence[] {
  const gold = labelTokens(reading.doc.tokens.length, article.events, 0, reading.doc.tokens.length);
  return reading.doc.paragraphs.flatMap(({ first, last }, p) => {
    if (!reading.open[p]) return [];
    const collected = collect(first, last, slots, (i) =>
      listFirst(list, reading, reading.shifts[p]!, i + reading.shifts[p]!),
    );
    return [{ ...collected, gold: bitsOf(mend(gold.slice(first, last))) }];
  });
}

/** One sequence for each cue candidate; all "O" where it is no cue. */
export function candidateSequences(
  tagger: QuoteTagger,
  reading: Reading,
  article: GoldArticle,
  slots: number,
): Sequence[] {
  const eventAt = new Map<number, GoldEvent>();
  for (const event of article.events)
    for (const { first, last } of event.cue)
      for (let i = first; i < last; i++) if (!eventAt.has(i)) eventAt.set(i, event);
  return reading.doc.paragraphs.flatMap((_, p) => {
    if (!reading.open[p]) return [];
    const stage = tagParagraph(tagger, reading, p, WIDE.leastCue);
    return stage.candidates.map((head, index) =>
      candidateSequence(reading, stage, index, eventAt.get(head - stage.shift), slots),
    );
  });
}

function candidateSequence(
  reading: Reading,
  stage: FirstStage,
  index: number,
  event: GoldEvent | undefined,
  slots: number,
): Sequence {
  const window = windowOf(reading.columns, stage, index, WIDE);
  const head = stage.candidates[index] as number;
  const collected = collect(window.first, window.last, slots, (at) => {
    listShared(list, reading, stage, at);
    listCandidate(list, view, reading, stage, at, head);
  });
  const first = window.first - stage.shift;
  const last = window.last - stage.shift;
  return { ...collected, gold: bitsOf(labelTokens(last - first, event ? [event] : [], first, last)) };
}

function collect(first: number, last: number, slots: number, fill: (i: number) => void): Omit<Sequence, "gold"> {
  const features: number[] = [];
  const offsets = new Int32Array(last - first + 1);
  for (let i = first; i < last; i++) {
    list.length = 0;
    fill(i);
    eachFeature(list, (hash) => features.push((hash & (slots - 1)) | IDENTITY));
    offsets[i - first + 1] = features.length;
  }
  return { offsets, features: Int32Array.from(features) };
}

function bitsOf(labels: Uint8Array): Uint32Array {
  return Uint32Array.from(labels, (label) => 1 << label);
}

/** BIOES labels of tokens `from` to `to - 1`: contents first, then sources and cues over them; parts are cut at paragraphs by the caller. */
function labelTokens(length: number, events: readonly GoldEvent[], from: number, to: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const role of ["content", "source", "cue"] as const) {
    const start = ROLE_STARTS[role === "source" ? 0 : role === "cue" ? 1 : 2];
    for (const event of events) for (const part of event[role]) labelPart(labels, part, start, from, to);
  }
  return mend(labels);
}

function labelPart(labels: Uint8Array, part: TokenRange, start: number, from: number, to: number): void {
  const first = Math.max(part.first, from);
  const last = Math.min(part.last, to);
  for (let i = first; i < last; i++) {
    const inner = i === first ? (i === last - 1 ? 3 : 0) : i === last - 1 ? 2 : 1;
    labels[i - from] = start + inner;
  }
}

/** Where one span was written over another, the rest of the lower one gets proper ends. */
function mend(labels: Uint8Array): Uint8Array {
  const role = (i: number): number =>
    i < 0 || i >= labels.length || labels[i] === 0 ? -1 : ((labels[i] as number) - 1) >> 2;
  const part = (i: number): number => ((labels[i] as number) - 1) & 3;
  const opens = new Uint8Array(labels.length);
  const ends = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    if (role(i) < 0) continue;
    opens[i] = role(i - 1) !== role(i) || part(i) === 0 || part(i) === 3 || part(i - 1) >= 2 ? 1 : 0;
    ends[i] = role(i + 1) !== role(i) || part(i) >= 2 || part(i + 1) === 0 || part(i + 1) === 3 ? 1 : 0;
  }
  for (let i = 0; i < labels.length; i++) {
    if (role(i) < 0) continue;
    labels[i] = 1 + role(i) * 4 + (opens[i] ? (ends[i] ? 3 : 0) : ends[i] ? 2 : 1);
  }
  return labels;
}
