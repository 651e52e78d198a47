/** The names tagger at work: one pass over an article, and over its lines of capitals another with what that made of it. */
import { createLattice, decodeBest, type Lattice, reserve } from "../tagger/lattice.js";
import { runMarginals, stretchProbability } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import type { Doc } from "../text/types.js";
import { agreeTypes } from "./agree.js";
import { type DocumentFacts, gatherFacts } from "./document.js";
import { createFeatureList, type FeatureList } from "./feature-list.js";
import { isUpper, runFirstPass, type Scorers, scoreRegion } from "./first-pass.js";
import { NAME_TYPES } from "./labels.js";
import { findAllRegions, type Region } from "./regions.js";
import { addFeatures, createScorer, forgetArticle, forgetWords, type Scorer } from "./scorer.js";
import type { NameType } from "./types.js";
import { countVotes, type FirstPass, fillVotes, type Vote } from "./votes.js";
import { describeWord, type WordType } from "./word-features.js";

/** A labelled stretch: tokens `first` to `last - 1`, and how probable exactly this stretch with this type is. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly probability: number;
}

/** What was learned: a first pass for text as people write it, one for lines of capitals, and a second pass for those. */
export interface NameModels {
  readonly normal: TagModel;
  readonly capitals: TagModel;
  /** For lines of capitals; null: the first pass decides. */
  readonly second: TagModel | null;
}

/** Models with what they have worked out so far; not shared between calls that interleave. */
export interface NameTagger extends Scorers {
  /** The scorers that have been asked for. */
  readonly asked: readonly Scorer[];
  readonly second: SecondPass | null;
  readonly list: FeatureList;
  readonly types: Map<string, WordType>;
}

/** The second pass's model with its lattice. */
interface SecondPass {
  readonly model: TagModel;
  readonly lattice: Lattice;
}

/** Distinct words remembered (1 kB each); then it starts afresh. 60,000 were no faster on 2,371 articles, in 40 MB more. */
const MOST_TYPES = 20_000;

/** A tagger for the models. What only lines of capitals need is taken from `models` when the first such line is read. */
export function createNameTagger(models: NameModels): NameTagger {
  const asked: Scorer[] = [];
  const scorer = (model: TagModel): Scorer => {
    const created = createScorer(model);
    asked.push(created);
    return created;
  };
  let capitals: Scorer | undefined;
  let second: SecondPass | null | undefined;
  return {
    asked,
    normal: scorer(models.normal),
    get capitals(): Scorer {
      capitals ??= scorer(models.capitals);
      return capitals;
    },
    get second(): SecondPass | null {
      if (second === undefined) {
        const model = models.second;
        second = model && { model, lattice: createLattice(model.transitions) };
      }
      return second;
    },
    list: createFeatureList(),
    types: new Map(),
  };
}

/** The word type of each token. */
export function describeWords(types: Map<string, WordType>, doc: Doc): readonly WordType[] {
  const { text } = doc.tokens;
  const out: WordType[] = new Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const word = text[i] as string;
    let type = types.get(word);
    if (type === undefined) {
      type = describeWord(word, types.size);
      types.set(word, type);
    }
    out[i] = type;
  }
  return out;
}

/** The word types of an article, all of them forgotten first where there are too many. */
function rememberWords(tagger: NameTagger, doc: Doc): readonly WordType[] {
  if (tagger.types.size > MOST_TYPES) {
    tagger.types.clear();
    tagger.asked.forEach(forgetWords);
  }
  return describeWords(tagger.types, doc);
}

/**
 * All labelled stretches of an article, in order.
 *
 * Only lines of capitals are read twice: there the votes of the article's other lines find 2.7 more F1 on worldwide-dev
 * in capitals; in other lines they find 0.2 more on news-dev, 0.2 less on worldwide-dev, and cost a fifth of the time.
 */
export function tagNames(tagger: NameTagger, doc: Doc): readonly TaggedSpan[] {
  const facts = gatherFacts(doc, rememberWords(tagger, doc));
  return agreeTypes(tagRegions(tagger, facts), facts.types);
}

function tagRegions(tagger: NameTagger, facts: DocumentFacts): readonly TaggedSpan[] {
  const regions = findAllRegions(facts.doc, facts.types);
  tagger.asked.forEach(forgetArticle);
  const spans: TaggedSpan[] = [];
  const second = regions.some((region) => isUpper(facts, region)) ? tagger.second : null;
  if (second === null) {
    for (const region of regions) readSpans(scoreRegion(tagger, facts, region), region, spans);
    return spans;
  }
  const first = runFirstPass(tagger, facts, regions);
  const votes = countVotes(facts, first);
  for (const region of regions) {
    const upper = isUpper(facts, region);
    const { lattice } = upper ? second : tagger.normal;
    fillScores(lattice, first, region);
    if (upper) addVotes(tagger.list, second, facts, first, votes, region);
    readSpans(lattice, region, spans);
  }
  return spans;
}

/** Lays the first pass's scores of a region into a lattice. */
function fillScores(lattice: Lattice, first: FirstPass, region: Region): void {
  reserve(lattice, region.last - region.first);
  const from = first.rows[region.first]! * lattice.count;
  lattice.emissions.set(first.scores.subarray(from, from + (region.last - region.first) * lattice.count));
}

/** Adds what the votes tell of the region's tokens to the second lattice. */
function addVotes(
  list: FeatureList,
  { model, lattice }: SecondPass,
  facts: DocumentFacts,
  first: FirstPass,
  votes: ReadonlyMap<number, Vote>,
  region: Region,
): void {
  const voted = new Float32Array(lattice.count);
  for (let i = region.first; i < region.last; i++) {
    const at = (i - region.first) * lattice.count;
    voted.fill(0);
    fillVotes(list, facts, first, votes, i);
    addFeatures(model, list, voted, 0);
    for (let y = 0; y < lattice.count; y++) lattice.emissions[at + y]! += voted[y]! * model.scale;
  }
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
