/** The names tagger at work: two passes over an article, the second with what the first made of it. */
import { createLattice, decodeBest, type Lattice, reserve } from "../tagger/lattice.js";
import { runMarginals, stretchProbability } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import type { Doc } from "../text/types.js";
import { gatherFacts, NORMAL_CASE } from "./document.js";
import { addFeatures, createGroups, runFirstPass, type Scorer } from "./first-pass.js";
import { NAME_TYPES } from "./labels.js";
import { findAllRegions, type Region } from "./regions.js";
import { createFeatureList } from "./template.js";
import type { NameType } from "./types.js";
import { countVotes, type FirstPass, fillVotes } from "./votes.js";
import { describeWord, type WordType } from "./word-features.js";

/** A labelled stretch: tokens `first` to `last - 1`, and how probable exactly this stretch with this type is. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly probability: number;
}

/** Models with what they have worked out so far; not shared between calls that interleave. */
export interface NameTagger extends Scorer {
  /** The second pass's model; null: the first pass decides. */
  readonly second: TagModel | null;
  readonly secondLattice: Lattice;
  readonly types: Map<string, WordType>;
}

/** Distinct words remembered (1 kB each); then it starts afresh. 60,000 were no faster on 2,371 articles, in 40 MB more. */
const MOST_TYPES = 20_000;

/** A tagger for the models of both passes. */
export function createNameTagger(model: TagModel, second: TagModel | null = null): NameTagger {
  const lattice = createLattice(model.transitions);
  return {
    model,
    lattice,
    second,
    secondLattice: second === null ? lattice : createLattice(second.transitions),
    list: createFeatureList(),
    types: new Map(),
    scores: [],
    groups: createGroups(),
  };
}

/** The word type of each token. */
export function describeWords(tagger: Pick<NameTagger, "types" | "scores">, doc: Doc): readonly WordType[] {
  if (tagger.types.size > MOST_TYPES) {
    tagger.types.clear();
    tagger.scores = [];
  }
  const { text } = doc.tokens;
  const out: WordType[] = new Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const word = text[i] as string;
    let type = tagger.types.get(word);
    if (type === undefined) {
      type = describeWord(word, tagger.types.size);
      tagger.types.set(word, type);
    }
    out[i] = type;
  }
  return out;
}

/** All labelled stretches of an article, in order. */
export function tagNames(tagger: NameTagger, doc: Doc): readonly TaggedSpan[] {
  const { second, secondLattice: lattice, list } = tagger;
  const facts = gatherFacts(doc, describeWords(tagger, doc));
  const regions = findAllRegions(doc, facts.types);
  const first = runFirstPass(tagger, facts, regions);
  const votes = countVotes(facts, first);
  const count = tagger.model.labels.length;
  const voted = new Float32Array(count);
  const spans: TaggedSpan[] = [];
  for (const region of regions) {
    if (isEmpty(first, region, count)) continue;
    reserve(lattice, region.last - region.first);
    const { emissions } = lattice;
    for (let i = region.first; i < region.last; i++) {
      const from = first.rows[i]! * count;
      const to = (i - region.first) * count;
      voted.fill(0);
      if (second !== null) {
        fillVotes(list, facts, first, votes, i);
        addFeatures(second, list, voted, 0);
      }
      const trust = facts.cases[doc.tokens.sentence[i] as number] === NORMAL_CASE ? TRUST : 1;
      const scale = (second?.scale ?? 0) * trust;
      for (let y = 0; y < count; y++) emissions[to + y] = first.scores[from + y]! + voted[y]! * scale;
    }
    readSpans(lattice, region, spans);
  }
  return spans;
}

/**
 * What the votes count for where capitals mean something. They were learned on first passes that had seen half of the
 * articles and need more help: at 1, worldwide-dev loses 0.8 (81.3 to 80.5); in capitals all of it gains 1.5.
 */
const TRUST = 0.5;
/** A token this likely outside all names stays there whatever the votes. */
const SURELY_OUTSIDE = 0.985;

/** Whether the first pass sees no name in the region at all. */
function isEmpty(first: FirstPass, region: Region, count: number): boolean {
  for (let i = region.first; i < region.last; i++)
    if (first.probabilities[first.rows[i]! * count]! < SURELY_OUTSIDE) return false;
  return true;
}

/** Adds the stretches of the best path over the lattice's emissions. */
function readSpans(lattice: Lattice, region: Region, spans: TaggedSpan[]): void {
  const length = region.last - region.first;
  const path = decodeBest(lattice, length);
  if (!path.subarray(0, length).some((label) => label !== 0)) return;
  runMarginals(lattice, length);
  for (let t = 0; t < length; t++) {
    const label = path[t] as number;
    if (label === 0) continue;
    let end = t;
    // B and I go on; E and S end
    while (((path[end] as number) - 1) % 4 < 2 && end + 1 < length) end++;
    spans.push({
      first: region.first + t,
      last: region.first + end + 1,
      type: NAME_TYPES[(label - 1) >> 2] as NameType,
      probability: stretchProbability(lattice, path, t, end + 1),
    });
    t = end;
  }
}
