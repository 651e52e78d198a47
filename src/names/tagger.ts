/** The names tagger at work: word types with their scores remembered, regions decoded one by one. */
import { createLattice, decodeBest, type Lattice, reserve } from "../tagger/lattice.js";
import { runMarginals, stretchProbability } from "../tagger/marginals.js";
import type { TagModel } from "../tagger/types.js";
import type { Doc } from "../text/types.js";
import { type DocumentFacts, gatherFacts } from "./document.js";
import { NAME_TYPES } from "./labels.js";
import { findRegions, type Region } from "./regions.js";
import { atOffset, createFeatureList, type FeatureList, fillContext, OFFSETS } from "./template.js";
import type { NameType } from "./types.js";
import { describeWord, type WordType } from "./word-features.js";

/** A labelled stretch: tokens `first` to `last - 1`, and how probable exactly this stretch with this type is. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly probability: number;
}

/** A model with what it has worked out so far; not shared between calls that interleave. */
export interface NameTagger {
  readonly model: TagModel;
  readonly lattice: Lattice;
  readonly context: FeatureList;
  readonly types: Map<string, WordType>;
  /** Scores of each type at each offset, `[offset * labels + label]`, by type id. */
  scores: (Float32Array | undefined)[];
}

/** Distinct words remembered; then it starts afresh (40 MB at most). */
const MOST_TYPES = 60_000;

/** A tagger for a model. */
export function createNameTagger(model: TagModel): NameTagger {
  return {
    model,
    lattice: createLattice(model.transitions),
    context: createFeatureList(),
    types: new Map(),
    scores: [],
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
  const facts = gatherFacts(doc, describeWords(tagger, doc));
  const spans: TaggedSpan[] = [];
  for (const sentence of doc.sentences) {
    for (const region of findRegions(sentence, facts.types)) tagRegion(tagger, facts, region, spans);
  }
  return spans;
}

function tagRegion(tagger: NameTagger, facts: DocumentFacts, region: Region, spans: TaggedSpan[]): void {
  const { lattice } = tagger;
  const length = region.last - region.first;
  reserve(lattice, length);
  for (let t = 0; t < length; t++) fillEmissions(tagger, facts, region.first + t, t);
  const path = decodeBest(lattice, length);
  runMarginals(lattice, length);
  for (let t = 0; t < length; t++) {
    const label = path[t] as number;
    if (label === 0) continue;
    const type = (label - 1) >> 2;
    let end = t;
    // B and I go on; E and S end
    while (((path[end] as number) - 1) % 4 < 2 && end + 1 < length) end++;
    const probability = stretchProbability(lattice, path, t, end + 1);
    spans.push({
      first: region.first + t,
      last: region.first + end + 1,
      type: NAME_TYPES[type] as NameType,
      probability,
    });
    t = end;
  }
}

/** Scores of every label at token `i`, into row `t` of the lattice. */
function fillEmissions(tagger: NameTagger, facts: DocumentFacts, i: number, t: number): void {
  const { model, lattice, context } = tagger;
  const count = model.labels.length;
  const { emissions } = lattice;
  const row = t * count;
  emissions.fill(0, row, row + count);
  const { first, last } = facts.doc.sentences[facts.doc.tokens.sentence[i] as number]!;
  for (let o = 0; o < OFFSETS.length; o++) {
    const j = i + (OFFSETS[o] as number);
    if (j < first || j >= last) continue;
    const scores = scoresOf(tagger, facts.types[j] as WordType);
    for (let y = 0; y < count; y++) emissions[row + y]! += scores[o * count + y]!;
  }
  fillContext(context, facts, i);
  for (let f = 0; f < context.length; f++) {
    const base = (context.values[f]! & (model.slots - 1)) * count;
    for (let y = 0; y < count; y++) emissions[row + y]! += model.weights[base + y]! * model.scale;
  }
}

/** A word type's scores at all offsets, computed at first sight. */
function scoresOf(tagger: NameTagger, type: WordType): Float32Array {
  const known = tagger.scores[type.id];
  if (known !== undefined) return known;
  const { model } = tagger;
  const count = model.labels.length;
  const scores = new Float32Array(OFFSETS.length * count);
  OFFSETS.forEach((offset, o) => {
    for (const feature of offset === 0 ? type.own : type.around) {
      // seen from offset -1, the word stands one to the left
      const base = (atOffset(feature, offset) & (model.slots - 1)) * count;
      for (let y = 0; y < count; y++) scores[o * count + y]! += model.weights[base + y]! * model.scale;
    }
  });
  tagger.scores[type.id] = scores;
  return scores;
}
