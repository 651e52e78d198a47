/** The names tagger at work: a chain of labels reads an article's regions, a judge decides between the names it may hold. */
import { createFactList, type FactList } from "../tagger/fact-list.js";
import type { Forest } from "../tagger/forest.js";
import { type Lattice, reserve } from "../tagger/lattice.js";
import { fillPotentials, runMarginals } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import type { Doc } from "../text/types.js";
import { createMemory, knownOf, type WordMemory } from "../text/vocabulary.js";
import { addRegion, createCandidates } from "./candidates.js";
import { type DocumentFacts, gatherFacts, UPPER_CASE } from "./document.js";
import { chooseNames } from "./judge.js";
import { NAME_TYPES } from "./labels.js";
import type { Case } from "./mention-facts.js";
import { countMentioned } from "./mentioned.js";
import { findAllRegions, type Region } from "./regions.js";
import { createRivals } from "./rivals.js";
import { addScores, createScorer, forgetArticle, forgetWords, readSums, reserveSums, type Scorer } from "./scorer.js";
import type { NameType } from "./types.js";
import { describeWord, type WordType } from "./word-features.js";

/** A labelled stretch: tokens `first` to `last - 1`, and how probable exactly this stretch with this type is. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly probability: number;
}

/** Chains of labels for text as people write it, and for lines of capitals, where case says nothing. */
export interface NameModels {
  readonly normal: TagModel;
  readonly capitals: TagModel;
}

/** Models with what they have worked out so far; not shared between calls that interleave. */
export interface NameTagger {
  readonly normal: Scorer;
  readonly capitals: Scorer;
  /** The scorers that have been asked for. */
  readonly asked: readonly Scorer[];
  readonly types: Map<string, WordType>;
  /** The same by the words' numbers. */
  memory: WordMemory<WordType>;
  readonly list: FactList;
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
  return {
    asked,
    normal: scorer(models.normal),
    get capitals(): Scorer {
      capitals ??= scorer(models.capitals);
      return capitals;
    },
    types: new Map(),
    memory: createMemory(),
    list: createFactList(),
  };
}

/** The word type of each token. */
export function describeWords(types: Map<string, WordType>, doc: Doc): readonly WordType[] {
  return doc.tokens.text.map((word) => typeOf(types, word));
}

function typeOf(types: Map<string, WordType>, word: string): WordType {
  let type = types.get(word);
  if (type === undefined) {
    type = describeWord(word, types.size);
    types.set(word, type);
  }
  return type;
}

/** The word types of an article, all of them forgotten first where there are too many. */
function rememberWords(tagger: NameTagger, { tokens: { vocabulary, word } }: Doc): readonly WordType[] {
  if (tagger.types.size > MOST_TYPES) {
    tagger.types.clear();
    tagger.memory = createMemory();
    tagger.asked.forEach(forgetWords);
  }
  const known = knownOf(tagger.memory, vocabulary);
  const out: WordType[] = new Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const number = word[i]!;
    known[number] ??= typeOf(tagger.types, vocabulary.words[number]!);
    out[i] = known[number];
  }
  return out;
}

/** The names of an article, in order, none overlapping, as the judge chooses them. */
export function tagNames(tagger: NameTagger, judge: Forest, doc: Doc): readonly TaggedSpan[] {
  const chosen = chooseNames(judge, tagger.list, findCandidates(tagger, doc));
  return chosen.map((one) => ({ ...one, type: NAME_TYPES[one.type] as NameType }));
}

/** What may be a name in an article, as its judge sees it. */
export function findCandidates(tagger: NameTagger, doc: Doc): Case {
  const facts = gatherFacts(doc, rememberWords(tagger, doc));
  tagger.asked.forEach(forgetArticle);
  const candidates = createCandidates(doc.tokens.length);
  for (const region of findAllRegions(doc, facts.types)) {
    const lattice = scoreRegion(tagger, facts, region);
    runMarginals(lattice, region.last - region.first);
    addRegion(candidates, lattice, region);
  }
  return { facts, candidates, mentioned: countMentioned(candidates.all, facts.types), rivals: createRivals() };
}

/** The lattice of the scorer that reads the region, its potentials filled. */
function scoreRegion(tagger: NameTagger, facts: DocumentFacts, { first, last }: Region): Lattice {
  const upper = facts.cases[facts.doc.tokens.sentence[first] as number] === UPPER_CASE;
  const scorer = upper ? tagger.capitals : tagger.normal;
  const { lattice, decay, pairs } = scorer;
  const length = last - first;
  reserve(lattice, length);
  reserveSums(scorer, length);
  for (let i = first; i < last; i++) addScores(scorer, facts, i, scorer.sums, (i - first) * pairs);
  fillPotentials(lattice, readSums(scorer, length), decay, length);
  return lattice;
}
