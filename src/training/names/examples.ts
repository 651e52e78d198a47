/** Training sequences of annotated articles: one for each region that the tagger would decode. */
import { gatherFacts, isCapital } from "../../names/document.js";
import { NAME_LABELS } from "../../names/labels.js";
import { findRegions } from "../../names/regions.js";
import { describeWords } from "../../names/tagger.js";
import {
  atOffset,
  createFeatureList,
  fillContext,
  fillElsewhere,
  OFFSETS,
  otherOccurrences,
} from "../../names/template.js";
import type { WordType } from "../../names/word-features.js";
import type { Doc } from "../../text/types.js";
import type { Sequence } from "../crf.js";
import { createRandom } from "../random.js";
import { type Article, labelDoc } from "./corpus.js";

/** Slots and word types shared by all articles of a training run. */
export interface ExampleSpace {
  readonly slots: number;
  readonly words: { types: Map<string, WordType>; scores: (Float32Array | undefined)[] };
}

/** A fresh space. */
export function createExampleSpace(slots: number): ExampleSpace {
  return { slots, words: { types: new Map(), scores: [] } };
}

const IDENTITY_BIT = 0x40000000;

/** The sequences of an article; only of the sentences that `wanted` accepts. */
export function articleSequences(
  space: ExampleSpace,
  doc: Doc,
  gold: Uint32Array,
  wanted = (_: number): boolean => true,
): Sequence[] {
  const facts = gatherFacts(doc, describeWords(space.words, doc));
  const context = createFeatureList();
  const sequences: Sequence[] = [];
  doc.sentences.forEach((sentence, s) => {
    if (!wanted(s)) return;
    for (const { first, last } of findRegions(sentence, facts.types)) {
      const offsets = new Int32Array(last - first + 1);
      const features: number[] = [];
      for (let i = first; i < last; i++) {
        OFFSETS.forEach((offset) => {
          const j = i + offset;
          if (j < sentence.first || j >= sentence.last) return;
          const type = facts.types[j] as WordType;
          for (const feature of offset === 0 ? type.own : type.around) features.push(atOffset(feature, offset));
        });
        fillContext(context, facts, i);
        if (isCapital(facts.types[i]!.form))
          for (const j of otherOccurrences(facts, i)) fillElsewhere(context, facts, j);
        for (let f = 0; f < context.length; f++) features.push(context.values[f] as number);
        offsets[i - first + 1] = features.length;
      }
      const slotted = Int32Array.from(features, (feature) => (feature & (space.slots - 1)) | (feature & IDENTITY_BIT));
      sequences.push({ offsets, features: slotted, gold: closeEnds(gold.slice(first, last)) });
    }
  });
  return sequences;
}

/** Labels with which a region cannot start (I, E) or end (B, I): a name that is cut there counts as unlabelled. */
const CONTINUES: number = NAME_LABELS.start.reduce((bits, opens, y) => (opens ? bits : bits | (1 << y)), 0);
const GOES_ON: number = NAME_LABELS.end.reduce((bits, closes, y) => (closes ? bits : bits | (1 << y)), 0);
const ANY: number = (1 << NAME_LABELS.names.length) - 1;

/** The gold of a region, its cut names unlabelled. */
export function closeEnds(gold: Uint32Array): Uint32Array {
  for (let i = 0; i < gold.length && ((gold[i] as number) & ~CONTINUES) === 0; i++) gold[i] = ANY;
  for (let i = gold.length - 1; i >= 0 && ((gold[i] as number) & ~GOES_ON) === 0; i--) gold[i] = ANY;
  return gold;
}

/** The sequences of all articles, and of copies in which some sentences are in capitals or in title case. */
export function corpusSequences(
  space: ExampleSpace,
  articles: readonly Article[],
  seed: number,
  recased = 0.15,
): Sequence[] {
  const random = createRandom(seed);
  const out: Sequence[] = [];
  for (const article of articles) {
    const { doc, gold } = labelDoc(article);
    for (const sequence of articleSequences(space, doc, gold)) out.push(sequence);
    const copies = recaseSome(doc, random, recased);
    if (copies.size === 0) continue;
    const other = labelDoc(article, recaseText(doc, copies));
    const chosen = new Set([...copies.keys()].map((s) => doc.tokens.start[doc.sentences[s]!.first] as number));
    const wanted = (s: number): boolean => chosen.has(other.doc.tokens.start[other.doc.sentences[s]!.first] as number);
    for (const sequence of articleSequences(space, other.doc, other.gold, wanted)) out.push(sequence);
  }
  return out;
}

type Casing = "upper" | "title";

function recaseSome(doc: Doc, random: () => number, share: number): Map<number, Casing> {
  const chosen = new Map<number, Casing>();
  doc.sentences.forEach((_, s) => {
    if (random() < share) chosen.set(s, random() < 0.5 ? "upper" : "title");
  });
  return chosen;
}

/** The text with the chosen sentences re-cased, its length kept. */
function recaseText(doc: Doc, chosen: ReadonlyMap<number, Casing>): string {
  const { tokens, sentences } = doc;
  let out = "";
  let at = 0;
  for (const [s, casing] of chosen) {
    for (let i = sentences[s]!.first; i < sentences[s]!.last; i++) {
      const word = doc.text.slice(tokens.start[i] as number, tokens.end[i] as number);
      const changed = casing === "upper" ? word.toUpperCase() : titleWord(word);
      if (changed.length !== word.length) continue;
      out += doc.text.slice(at, tokens.start[i] as number) + changed;
      at = tokens.end[i] as number;
    }
  }
  return out + doc.text.slice(at);
}

const SMALL = /^(?:a|an|the|and|or|of|in|on|at|to|for|by|with|as|'s|’s|n't)$/;
const titleWord = (word: string): string => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1));
