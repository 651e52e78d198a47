/** Training sequences of annotated articles: one for each region that the tagger would decode. */
import { gatherFacts } from "../../names/document.js";
import { createFeatureList } from "../../names/feature-list.js";
import { NAME_LABELS } from "../../names/labels.js";
import { findRegions } from "../../names/regions.js";
import { describeWords } from "../../names/tagger.js";
import { fillToken } from "../../names/template.js";
import { IDENTIFIES, type WordType } from "../../names/word-features.js";
import type { Doc, Sentence } from "../../text/types.js";
import type { Sequence } from "../crf.js";
import { createRandom } from "../random.js";
import { type Article, labelDoc } from "./corpus.js";

/** Slots and word types shared by all articles of a training run. */
export interface ExampleSpace {
  readonly slots: number;
  readonly words: Map<string, WordType>;
}

/** A fresh space. */
export function createExampleSpace(slots: number): ExampleSpace {
  return { slots, words: new Map() };
}

/** The sequences of an article that is read; only of the sentences that `wanted` accepts. */
function articleSequences(
  space: ExampleSpace,
  { doc, gold }: ReturnType<typeof labelDoc>,
  draft: boolean,
  wanted = (_: number): boolean => true,
): Sequence[] {
  const facts = gatherFacts(doc, describeWords(space.words, doc));
  const list = createFeatureList();
  const sequences: Sequence[] = [];
  doc.sentences.forEach((sentence, s) => {
    if (!wanted(s)) return;
    for (const { first, last } of findRegions(sentence, facts.types)) {
      const offsets = new Int32Array(last - first + 1);
      const features: number[] = [];
      for (let i = first; i < last; i++) {
        fillToken(list, facts, i, sentence.first, sentence.last);
        for (let f = 0; f < list.length; f++) features.push(list.values[f] as number);
        offsets[i - first + 1] = features.length;
      }
      const slotted = Int32Array.from(features, (feature) => (feature & (space.slots - 1)) | (feature & IDENTIFIES));
      sequences.push({ offsets, features: slotted, gold: closeEnds(gold.slice(first, last)), draft });
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

/** The sequences of all articles as they are written. */
export function corpusSequences(space: ExampleSpace, articles: readonly Article[]): Sequence[] {
  const out: Sequence[] = [];
  for (const article of articles) {
    for (const sequence of articleSequences(space, labelDoc(article), article.written)) out.push(sequence);
  }
  return out;
}

/** Of so many articles every line is put into capitals, of the others {@link SOME_LINES}. */
const WHOLE = 0.7;
const SOME_LINES = 0.4;

/**
 * The sequences of all articles in capitals: most of them whole, of the others the lines that are in capitals beside
 * lines that are not.
 */
export function capitalSequences(space: ExampleSpace, articles: readonly Article[], seed: number): Sequence[] {
  const random = createRandom(seed);
  const out: Sequence[] = [];
  for (const article of articles) {
    const share = random() < WHOLE ? 1 : SOME_LINES;
    const printed = labelDoc(article).doc;
    const chosen = printed.sentences.filter(() => random() < share);
    const labelled = labelDoc(article, share === 1 ? inCapitals(article.text) : raiseSome(printed, chosen));
    const { doc } = labelled;
    const starts = new Set(chosen.map((sentence) => printed.tokens.start[sentence.first] as number));
    const wanted = (s: number): boolean =>
      share === 1 || starts.has(doc.tokens.start[doc.sentences[s]!.first] as number);
    for (const sequence of articleSequences(space, labelled, article.written, wanted)) out.push(sequence);
  }
  return out;
}

/** The text in capitals, every offset kept. */
export function inCapitals(text: string): string {
  return [...text].map((char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char)).join("");
}

/** The text with the chosen sentences in capitals, every offset kept. */
function raiseSome({ text, tokens }: Doc, chosen: readonly Sentence[]): string {
  let out = "";
  let at = 0;
  for (const { first, last } of chosen) {
    const [start, end] = [tokens.start[first] as number, tokens.end[last - 1] as number];
    out += text.slice(at, start) + inCapitals(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}
