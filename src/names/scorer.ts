/**
 * Every label's score at a token: sums of remembered vectors where few different ones exist, of weights elsewhere.
 *
 * Sums are of two labels each in one integer, the next label in its upper half, so that half as many are added: 250
 * features of 8-bit weights stay below 2^15.
 */
import { createDecay } from "../tagger/decay.js";
import { createLattice, type Lattice } from "../tagger/lattice.js";
import type { TagModel } from "../tagger/types.js";
import type { DocumentFacts } from "./document.js";
import { createFeatureList, type FeatureList } from "./feature-list.js";
import { documentKey, fillGroup, type Group, placeKey, runKey, topicKey } from "./groups.js";
import { RUN_PLACES, RUN_ROLES, runPlace, runToken } from "./runs.js";
import { fillElsewhere, fillRest, fillSeen, MOST_OTHERS, OFFSETS, runSalt } from "./template.js";
import { addVector, clearVectors, createVectors, type Vectors, vectorOf } from "./vectors.js";
import { isCapital, type WordType } from "./word-features.js";

/** A model with what it has worked out so far; not shared between calls that interleave. */
export interface Scorer {
  readonly model: TagModel;
  readonly lattice: Lattice;
  readonly decay: Float64Array;
  /** Pairs of labels, the last one alone where their number is odd. */
  readonly pairs: number;
  /** Every pair's score at the tokens of a region, in units of the model's scale. */
  sums: Int32Array;
  /** Room for every label's. */
  labels: Int32Array;
  /** Those of one vector while it is made. */
  readonly one: Int32Array;
  readonly list: FeatureList;
  /** Scores of each word type at all offsets, `[offset * pairs + pair]`, by type id. */
  readonly offsets: Vectors;
  /** Scores of each word type in a role of a run for a token at a place, by `(type id * roles + role) * places + place`. */
  readonly roles: Vectors;
  /** Scores of each group of contextual features by its key. */
  readonly groups: Readonly<Record<Group, Vectors>>;
  /** Scores of what stands around a word's occurrence for its other occurrences, by token; of the article at hand. */
  readonly elsewhere: Vectors;
}

/** A scorer that has worked out nothing yet. */
export function createScorer(model: TagModel): Scorer {
  const length = (model.labels.length + 1) >> 1;
  const groups = {
    place: createVectors(length),
    document: createVectors(length),
    run: createVectors(length),
    topic: createVectors(length),
  };
  return {
    model,
    lattice: createLattice(model.transitions),
    decay: createDecay(model.scale),
    pairs: length,
    sums: new Int32Array(0),
    labels: new Int32Array(0),
    one: new Int32Array(length),
    list: createFeatureList(),
    offsets: createVectors(OFFSETS.length * length),
    roles: createVectors(length),
    groups,
    elsewhere: createVectors(length),
  };
}

/** Forgets what was worked out of words; for when their ids are given anew. */
export function forgetWords(scorer: Scorer): void {
  clearVectors(scorer.offsets);
  clearVectors(scorer.roles);
}

/** Forgets what was worked out of an article; before the next. */
export function forgetArticle(scorer: Scorer): void {
  clearVectors(scorer.elsewhere);
}

/** Adds every pair's score at token `i`, in units of the model's scale, to `into` from `at` on. */
export function addScores(scorer: Scorer, facts: DocumentFacts, i: number, into: Int32Array, at: number): void {
  const { model, list, offsets, pairs } = scorer;
  const { first, last } = facts.doc.sentences[facts.doc.tokens.sentence[i] as number]!;
  for (let o = 0; o < OFFSETS.length; o++) {
    const j = i + OFFSETS[o]!;
    if (j < first || j >= last) continue;
    const from = offsetScores(scorer, facts.types[j] as WordType) + o * pairs;
    const { values } = offsets;
    for (let k = 0; k < pairs; k++) into[at + k]! += values[from + k]!;
  }
  list.length = 0;
  fillRest(list, facts, i, first, last);
  addFeatures(model, list, into, at);
  addGroup(scorer, "place", placeKey(facts, i, first), into, at);
  const type = facts.types[i] as WordType;
  if (!isCapital(type.form)) return;
  addGroup(scorer, "document", documentKey(facts, type), into, at);
  addGroup(scorer, "topic", topicKey(facts, i, type), into, at);
  if (facts.runs.first[i]! >= 0) addRun(scorer, facts, i, into, at, first, last);
  addElsewhere(scorer, facts, i, into, at);
}

function addGroup(scorer: Scorer, group: Group, key: number, into: Int32Array, at: number): void {
  const vectors = scorer.groups[group];
  let from = vectorOf(vectors, key);
  if (from < 0) {
    scorer.list.length = 0;
    fillGroup(scorer.list, group, key);
    from = remember(scorer, vectors, key);
  }
  add(vectors, from, into, at);
}

/** Adds what the ends of token `i`'s run tell of it. */
function addRun(
  scorer: Scorer,
  facts: DocumentFacts,
  i: number,
  into: Int32Array,
  at: number,
  first: number,
  last: number,
): void {
  addGroup(scorer, "run", runKey(facts, i, first, last), into, at);
  const { roles, list } = scorer;
  const place = runPlace(facts.runs, i);
  for (let role = 0; role < RUN_ROLES; role++) {
    const j = runToken(facts.runs, i, role);
    if (j < first || j >= last) continue;
    const type = facts.types[j] as WordType;
    const key = (type.id * RUN_ROLES + role) * RUN_PLACES + place;
    let from = vectorOf(roles, key);
    if (from < 0) {
      list.length = 0;
      fillSeen(list, type, runSalt(role, place));
      from = remember(scorer, roles, key);
    }
    add(roles, from, into, at);
  }
}

/** Adds what stands around up to {@link MOST_OTHERS} other occurrences of the word of token `i`. */
function addElsewhere(scorer: Scorer, facts: DocumentFacts, i: number, into: Int32Array, at: number): void {
  const all = facts.occurrences.get((facts.types[i] as WordType).folded);
  if (all === undefined) return;
  const { elsewhere, list } = scorer;
  for (let k = 0, others = 0; k < all.length && others < MOST_OTHERS; k++) {
    const j = all[k]!;
    if (j === i) continue;
    others++;
    let from = vectorOf(elsewhere, j);
    if (from < 0) {
      list.length = 0;
      fillElsewhere(list, facts, j);
      from = remember(scorer, elsewhere, j);
    }
    add(elsewhere, from, into, at);
  }
}

function add(vectors: Vectors, from: number, into: Int32Array, at: number): void {
  const { values, width } = vectors;
  for (let k = 0; k < width; k++) into[at + k]! += values[from + k]!;
}

/** Keeps the scores of the listed features under the key; returns where they start. */
function remember(scorer: Scorer, vectors: Vectors, key: number): number {
  const from = addVector(vectors, key);
  keep(scorer, vectors, from);
  return from;
}

/** Writes the scores of the listed features into a vector. */
function keep({ model, list, one }: Scorer, { values }: Vectors, from: number): void {
  one.fill(0);
  addFeatures(model, list, one, 0);
  values.set(one, from);
}

/** Adds the weights of the listed features. */
export function addFeatures(model: TagModel, list: FeatureList, into: Int32Array, at: number): void {
  const { weights, slots } = model;
  const count = model.labels.length;
  for (let f = 0; f < list.length; f++) {
    const from = (list.values[f]! & (slots - 1)) * count;
    const last = from + count - 1;
    let to = at;
    for (let y = from; y < last; y += 2) into[to++]! += weights[y]! + (weights[y + 1]! << 16);
    if (count & 1) into[to]! += weights[last]!;
  }
}

/** Makes room for the sums of `length` tokens, all 0. */
export function reserveSums(scorer: Scorer, length: number): void {
  const size = length * scorer.pairs;
  if (scorer.sums.length < size) {
    scorer.sums = new Int32Array(size * 2);
    scorer.labels = new Int32Array(size * 4);
  }
  scorer.sums.fill(0, 0, size);
}

/** Every label's score at `length` tokens, `[token * labels + label]`. */
export function readSums({ sums, labels, pairs, model }: Scorer, length: number): Int32Array {
  const count = model.labels.length;
  for (let at = 0, row = 0; at < length * pairs; at += pairs, row += count) {
    for (let k = 0; k < pairs; k++) {
      const low = (sums[at + k]! << 16) >> 16;
      labels[row + 2 * k] = low;
      // of an odd number the last is none, and the next token's first one is written in its place
      labels[row + 2 * k + 1] = (sums[at + k]! - low) >> 16;
    }
  }
  return labels;
}

/** Where a word type's scores at all offsets start, computed at first sight. */
function offsetScores(scorer: Scorer, type: WordType): number {
  const known = vectorOf(scorer.offsets, type.id);
  if (known >= 0) return known;
  const { list, offsets } = scorer;
  const from = addVector(offsets, type.id);
  for (let o = 0; o < OFFSETS.length; o++) {
    list.length = 0;
    fillSeen(list, type, OFFSETS[o]!);
    keep(scorer, offsets, from + o * scorer.pairs);
  }
  return from;
}
