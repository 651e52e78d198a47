/** Attributions that the tagger finds: candidates of every open paragraph, the stronger of two that overlap first. */

import type { Doc } from "../text/types.js";
import type { TaggedCue } from "./decode.js";
import { type Reading, readForTagging } from "./reading.js";
import { forgetWords } from "./sums.js";
import { NARROW, type QuoteTagger, tagCandidates, tagParagraph } from "./tagger.js";
import type { Attribution, Marks } from "./types.js";
import { describeWords } from "./words.js";

/** Candidates less likely than this are no cue. */
export const LEAST_PROBABILITY = 0.1;

/** The tagger's attributions, in the order of their cues. */
export function findLearned(tagger: QuoteTagger, doc: Doc, marks: Marks): Attribution[] {
  const { words, renewed } = describeWords(tagger.space, doc);
  if (renewed) for (const sums of [tagger.first, tagger.second]) forgetWords(sums);
  const reading = readForTagging(doc, marks, words);
  return doc.paragraphs.flatMap((_, p) => (reading.open[p] ? findInParagraph(tagger, reading, p) : []));
}

function findInParagraph(tagger: QuoteTagger, reading: Reading, p: number): Attribution[] {
  const stage = tagParagraph(tagger, reading, p, NARROW.leastCue);
  const tagged = tagCandidates(tagger, reading, stage, LEAST_PROBABILITY);
  const sorted = dropOverlaps(tagged).sort((a, b) => a.head - b.head);
  return shareSources(
    reading.doc,
    sorted.map((one) => ({
      cue: one.cue,
      source: nearest(one),
      content: one.content,
      score: one.probability,
      edges: one.edges,
      step: "tagger",
    })),
  );
}

/** "…," added Lee, saying that …: a cue on -ing without a source has that of the cue before it in the sentence. */
function shareSources({ tokens }: Doc, attributions: readonly Attribution[]): Attribution[] {
  const shared: Attribution[] = [];
  for (const one of attributions) {
    const before = shared.at(-1);
    const takes =
      one.source === null &&
      before?.source &&
      one.cue &&
      before.cue &&
      tokens.sentence[before.cue.first] === tokens.sentence[one.cue.first] &&
      /ing$/.test(tokens.text[one.cue.first] ?? "");
    shared.push(takes ? { ...one, source: before.source } : one);
  }
  return shared;
}

/** The likelier of two candidates that share a cue or most of their content. */
function dropOverlaps(tagged: readonly TaggedCue[]): TaggedCue[] {
  const kept: TaggedCue[] = [];
  // only candidates within reach of each other can clash: those of neighbouring stretches of tokens
  const stretches = new Map<number, TaggedCue[]>();
  for (const one of [...tagged].sort((a, b) => b.probability - a.probability)) {
    const at = Math.floor(one.head / STRETCH);
    const near = [at - 2, at - 1, at, at + 1, at + 2].flatMap((k) => stretches.get(k) ?? []);
    if (near.some((other) => clashes(one, other))) continue;
    kept.push(one);
    stretches.set(at, [...(stretches.get(at) ?? []), one]);
  }
  return kept;
}

/** At least half of what two candidates' windows span together. */
const STRETCH = 132;

function clashes(a: TaggedCue, b: TaggedCue): boolean {
  if (a.cue.first < b.cue.last && b.cue.first < a.cue.last) return true;
  let shared = 0;
  let sizes = 0;
  for (const x of a.content) {
    sizes += x.last - x.first;
    for (const y of b.content) shared += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  }
  for (const y of b.content) sizes += y.last - y.first;
  return shared * 2 >= sizes * SHARED;
}

/** Contents that share so much of their size say the same. */
const SHARED = 0.5;

/** The source nearest to the cue. */
function nearest({ cue, sources }: TaggedCue): Attribution["source"] {
  let best: Attribution["source"] = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const distance = source.first >= cue.last ? source.first - cue.last : cue.first - source.last;
    if (distance < least) {
      least = distance;
      best = source;
    }
  }
  return best;
}
