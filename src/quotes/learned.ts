/** Attributions that the tagger finds: candidates of every open paragraph, judged, the likelier of two that clash first. */
import type { TokenRange } from "../entities/types.js";
import { sumForest } from "../tagger/forest.js";
import type { Doc } from "../text/types.js";
import type { TaggedCue } from "./decode.js";
import { chooseExtent } from "./extents.js";
import { describeArticle, visitFacts } from "./facts.js";
import { type Reading, readForTagging } from "./reading.js";
import { type Seen, sourcesOf } from "./seen.js";
import type { FirstStage } from "./stage-features.js";
import { forgetWords } from "./sums.js";
import { type QuoteTagger, tagCandidates, tagParagraph } from "./tagger.js";
import type { Attribution, Marks } from "./types.js";
import { isCrowded, NARROW } from "./windows.js";
import { describeWords } from "./words.js";

/** Candidates less likely than this to be a cue are not judged. */
const LEAST_PROBABILITY = 0.03;

/** A paragraph with more candidates (prose has one in 60 characters) is no text that anybody wrote: it is left to the rules. */
const MOST_CANDIDATES = 20_000;

/** A candidate with the source and the probability that its judge gave it. */
interface Judged extends Seen {
  readonly source: TokenRange | null;
  readonly truth: number;
}

/** The tagger's attributions at least `least` likely to be true, in the order of their cues. */
export function findLearned(tagger: QuoteTagger, doc: Doc, marks: Marks, least: number): Attribution[] {
  const reading = readWith(tagger, doc, marks);
  const seen = findSeen(tagger, reading);
  const article = describeArticle(reading, seen);
  const judged = seen.map((_, k) => judge(tagger, reading, seen, k, article)).filter(({ truth }) => truth >= least);
  return dropOverlaps(judged)
    .sort((a, b) => a.tagged.head - b.tagged.head)
    .map(({ tagged, source, truth }) => ({
      cue: tagged.cue,
      source,
      content: tagged.content,
      score: truth,
      step: "tagger",
    }));
}

/** The Doc as the tagger reads it. */
export function readWith(tagger: QuoteTagger, doc: Doc, marks: Marks): Reading {
  const { words, renewed } = describeWords(tagger.space, doc);
  if (renewed) for (const sums of [tagger.first, tagger.second]) forgetWords(sums);
  return readForTagging(doc, marks, words);
}

/**
 * The candidates of all open paragraphs in text order, each with the extent that its judge chose. Stage by stage, not
 * paragraph by paragraph: each stage's weights fill what the processor keeps at hand.
 */
export function findSeen(tagger: QuoteTagger, reading: Reading): Seen[] {
  const stages: FirstStage[] = [];
  for (let p = 0; p < reading.open.length; p++)
    if (reading.open[p]) stages.push(tagParagraph(tagger, reading, p, NARROW.leastCue));
  const seen: Seen[] = [];
  for (const stage of stages) {
    if (stage.candidates.length > MOST_CANDIDATES) continue;
    const tagged = tagCandidates(tagger, reading, stage, LEAST_PROBABILITY);
    for (const [k, one] of tagged.entries()) seen.push({ stage, tagged: one, sources: sourcesOf(reading, tagged, k) });
  }
  return seen.map((one) => ({ ...one, tagged: withExtent(tagger, reading, one) }));
}

function withExtent({ judges, facts }: QuoteTagger, reading: Reading, { stage, tagged }: Seen): TaggedCue {
  return isCrowded(stage) ? tagged : chooseExtent(judges.extent, facts, reading, stage, tagged);
}

function judge(
  { judges, facts }: QuoteTagger,
  reading: Reading,
  seen: readonly Seen[],
  k: number,
  article: ReturnType<typeof describeArticle>,
): Judged {
  const one = seen[k]!;
  let truth = 0;
  let source: TokenRange | null = null;
  visitFacts(facts, reading, seen, k, article, (s) => {
    const probability = 1 / (1 + Math.exp(-sumForest(judges.truth, facts.values)));
    if (probability <= truth) return;
    truth = probability;
    source = one.sources[s]!;
  });
  return { source, truth, ...one };
}

/** The likelier of two candidates that share a cue or most of their content. */
function dropOverlaps(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  // only candidates within reach of each other can clash: those of neighbouring stretches of tokens
  const stretches = new Map<number, Judged[]>();
  for (const one of [...judged].sort((a, b) => b.truth - a.truth)) {
    const at = Math.floor(one.tagged.head / STRETCH);
    if (clashesNear(stretches, one, at)) continue;
    kept.push(one);
    const stretch = stretches.get(at);
    if (stretch === undefined) stretches.set(at, [one]);
    else stretch.push(one);
  }
  return kept;
}

function clashesNear(stretches: ReadonlyMap<number, readonly Judged[]>, one: Judged, at: number): boolean {
  for (let near = at - 2; near <= at + 2; near++)
    for (const other of stretches.get(near) ?? NOBODY) if (clashes(one, other)) return true;
  return false;
}

const NOBODY: readonly Judged[] = [];

/** At least half of what two candidates' windows span together. */
const STRETCH = 132;

function clashes({ tagged: a }: Judged, { tagged: b }: Judged): boolean {
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
