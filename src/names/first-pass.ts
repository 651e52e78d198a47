/** First pass over an article: every label's score and probability at every token of its regions. */
import { type Lattice, reserve } from "../tagger/lattice.js";
import { runMarginals } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import { type DocumentFacts, isCapital } from "./document.js";
import type { Region } from "./regions.js";
import {
  atOffset,
  documentKey,
  type FeatureList,
  fillElsewhere,
  fillGroup,
  fillRest,
  GROUP_SIZES,
  type Group,
  OFFSETS,
  otherOccurrences,
  placeKey,
  tagsKey,
} from "./template.js";
import type { FirstPass } from "./votes.js";
import type { WordType } from "./word-features.js";

/** What the first pass works with. */
export interface Scorer {
  readonly model: TagModel;
  readonly lattice: Lattice;
  readonly list: FeatureList;
  /** Scores of each word type at each offset, `[offset * labels + label]`, by type id. */
  scores: (Float32Array | undefined)[];
  /** Scores of each group of contextual features by its key. */
  readonly groups: Readonly<Record<Group, (Float32Array | undefined)[]>>;
}

/** A group's scores by key, none yet. */
export function createGroups(): Scorer["groups"] {
  const empty = (size: number): (Float32Array | undefined)[] => new Array(size).fill(undefined);
  return { tags: empty(GROUP_SIZES.tags), place: empty(GROUP_SIZES.place), document: empty(GROUP_SIZES.document) };
}

/** Scores and probabilities of all regions' tokens. */
export function runFirstPass(scorer: Scorer, facts: DocumentFacts, regions: readonly Region[]): FirstPass {
  const { model, lattice } = scorer;
  const count = model.labels.length;
  const rows = new Int32Array(facts.doc.tokens.length).fill(-1);
  const length = regions.reduce((sum, { first, last }) => sum + last - first, 0);
  const scores = new Float32Array(length * count);
  const probabilities = new Float32Array(length * count);
  const elsewhere = new Map<number, Float32Array>();
  let row = 0;
  for (const { first, last } of regions) {
    const size = (last - first) * count;
    reserve(lattice, last - first);
    lattice.emissions.fill(0, 0, size);
    for (let i = first; i < last; i++) addScores(scorer, facts, elsewhere, i, (i - first) * count);
    for (let k = 0; k < size; k++) lattice.emissions[k]! *= model.scale;
    runMarginals(lattice, last - first);
    for (let k = 0; k < size; k++) {
      scores[row * count + k] = lattice.emissions[k]!;
      probabilities[row * count + k] = lattice.forward[k]! * lattice.backward[k]!;
    }
    for (let i = first; i < last; i++) rows[i] = row++;
  }
  return { rows, scores, probabilities };
}

/** Adds every label's score at token `i`, in units of the model's scale, from `at` on. */
function addScores(
  scorer: Scorer,
  facts: DocumentFacts,
  elsewhere: Map<number, Float32Array>,
  i: number,
  at: number,
): void {
  const { model, lattice, list } = scorer;
  const count = model.labels.length;
  const { emissions } = lattice;
  const { first, last } = facts.doc.sentences[facts.doc.tokens.sentence[i] as number]!;
  for (let o = 0; o < OFFSETS.length; o++) {
    const j = i + OFFSETS[o]!;
    if (j < first || j >= last) continue;
    const scores = typeScores(scorer, facts.types[j] as WordType);
    for (let y = 0; y < count; y++) emissions[at + y]! += scores[o * count + y]!;
  }
  fillRest(list, facts, i, first, last);
  addFeatures(model, list, emissions, at);
  addVector(emissions, at, groupScores(scorer, "tags", tagsKey(facts.doc.tokens.pos, i, first, last)));
  addVector(emissions, at, groupScores(scorer, "place", placeKey(facts, i, first)));
  const type = facts.types[i] as WordType;
  if (!isCapital(type.form)) return;
  addVector(emissions, at, groupScores(scorer, "document", documentKey(facts, type)));
  for (const j of otherOccurrences(facts, i)) {
    let scores = elsewhere.get(j);
    if (scores === undefined) {
      list.length = 0;
      fillElsewhere(list, facts, j);
      scores = new Float32Array(count);
      addFeatures(model, list, scores, 0);
      elsewhere.set(j, scores);
    }
    addVector(emissions, at, scores);
  }
}

function addVector(into: Float32Array, at: number, scores: Float32Array): void {
  for (let y = 0; y < scores.length; y++) into[at + y]! += scores[y]!;
}

/** A group's scores, computed at first sight of the key. */
function groupScores(scorer: Scorer, group: Group, key: number): Float32Array {
  const known = scorer.groups[group][key];
  if (known !== undefined) return known;
  const scores = new Float32Array(scorer.model.labels.length);
  scorer.list.length = 0;
  fillGroup(scorer.list, group, key);
  addFeatures(scorer.model, scorer.list, scores, 0);
  scorer.groups[group][key] = scores;
  return scores;
}

/** Adds the weights of the listed features. */
export function addFeatures(model: TagModel, list: FeatureList, into: Float32Array, at: number): void {
  const { weights, slots } = model;
  const count = model.labels.length;
  for (let f = 0; f < list.length; f++) {
    const from = (list.values[f]! & (slots - 1)) * count;
    for (let y = 0; y < count; y++) into[at + y]! += weights[from + y]!;
  }
}

/** A word type's scores at all offsets, computed at first sight. */
function typeScores(scorer: Scorer, type: WordType): Float32Array {
  const known = scorer.scores[type.id];
  if (known !== undefined) return known;
  const { model, list } = scorer;
  const count = model.labels.length;
  const scores = new Float32Array(OFFSETS.length * count);
  OFFSETS.forEach((offset, o) => {
    list.length = 0;
    for (const feature of offset === 0 ? type.own : type.around) list.values[list.length++] = atOffset(feature, offset);
    addFeatures(model, list, scores, o * count);
  });
  scorer.scores[type.id] = scores;
  return scores;
}
