/** First pass over an article: every label's score and probability at every token of its regions. */
import { type Lattice, reserve } from "../tagger/lattice.js";
import { runMarginals } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import { type DocumentFacts, isCapital } from "./document.js";
import type { Region } from "./regions.js";
import { atOffset, type FeatureList, fillContext, fillElsewhere, OFFSETS, otherOccurrences } from "./template.js";
import type { FirstPass } from "./votes.js";
import type { WordType } from "./word-features.js";

/** What the first pass works with. */
export interface Scorer {
  readonly model: TagModel;
  readonly lattice: Lattice;
  readonly list: FeatureList;
  /** Scores of each word type at each offset, `[offset * labels + label]`, by type id. */
  scores: (Float32Array | undefined)[];
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
  fillContext(list, facts, i);
  addFeatures(model, list, emissions, at);
  if (!isCapital((facts.types[i] as WordType).form)) return;
  for (const j of otherOccurrences(facts, i)) {
    let scores = elsewhere.get(j);
    if (scores === undefined) {
      list.length = 0;
      fillElsewhere(list, facts, j);
      scores = new Float32Array(count);
      addFeatures(model, list, scores, 0);
      elsewhere.set(j, scores);
    }
    for (let y = 0; y < count; y++) emissions[at + y]! += scores[y]!;
  }
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
