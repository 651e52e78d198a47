/** Features of a token in its sentence and its article, beside those of the words around it (word-features.ts). */
import { clusterOf, flagsOf } from "../lexicon/word-table.js";
import { spreadHash } from "../tagger/hash.js";
import type { Pos } from "../text/types.js";
import { type DocumentFacts, isCapital } from "./document.js";
import type { PhrasePart } from "./phrases.js";
import { IDENTIFIES, type WordType } from "./word-features.js";

/** Changes whenever features do: weights of another version are refused. */
export const FEATURE_VERSION = 1;

/** A growing list of features without garbage: 30-bit hashes, {@link IDENTIFIES} set or not. */
export interface FeatureList {
  length: number;
  values: Int32Array;
}

/** An empty list. */
export function createFeatureList(): FeatureList {
  return { length: 0, values: new Int32Array(512) };
}

function push(list: FeatureList, feature: number): void {
  list.values[list.length++] = feature;
}

const KIND = {
  before: 101,
  after: 102,
  shapesBefore: 103,
  shapesAfter: 104,
  shapes: 105,
  pos: 106,
  posPair: 109,
  posTriple: 111,
  place: 112,
  case: 113,
  lower: 114,
  inside: 115,
  often: 116,
  leftOf: 117,
  rightOf: 118,
  leftForm: 119,
  rightForm: 120,
  run: 121,
  runFirst: 122,
  runLast: 123,
  expansion: 124,
  phrase: 125,
  leftRole: 126,
  quote: 127,
  paragraph: 128,
  formCase: 129,
  clusterPair: 130,
  gap: 131,
};

const POS_NUMBER: Readonly<Record<Pos, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
  SPACE: 18,
};
const FORM_NUMBER = { lower: 1, title: 2, upper: 3, mixed: 4, number: 5, mark: 6 } as const;

const NONE: readonly PhrasePart[] = [];

/** Hash of a feature of one or two values. */
const mix = (kind: number, a: number, b = 0): number =>
  spreadHash(Math.imul(kind, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ a) & 0x3fffffff;

/** Offsets around a token whose words' features count, and the salt that tells them apart. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** A neighbour's feature seen from here. */
export function atOffset(feature: number, offset: number): number {
  if (offset === 0) return feature;
  const mixed = spreadHash((feature & 0x3fffffff) ^ Math.imul(offset + 7, 0x2545f491)) & 0x3fffffff;
  return mixed | (feature & IDENTIFIES);
}

/** The type at token `i` if it lies in the sentence `first` to `last - 1`. */
function typeAt(facts: DocumentFacts, i: number, first: number, last: number): WordType | undefined {
  return i >= first && i < last ? facts.types[i] : undefined;
}

/** Fills `list` with the contextual features of token `i`, other occurrences' surroundings aside. */
export function fillContext(list: FeatureList, facts: DocumentFacts, i: number): void {
  list.length = 0;
  const { doc, types, cases } = facts;
  const s = doc.tokens.sentence[i] as number;
  const sentence = doc.sentences[s]!;
  const { first, last } = sentence;
  const type = types[i] as WordType;
  const before = typeAt(facts, i - 1, first, last);
  const after = typeAt(facts, i + 1, first, last);
  const kind = doc.paragraphs[sentence.paragraph]!;
  pushNeighbours(list, type, before, after);
  pushTags(list, doc.tokens.pos, i, first, last);
  const caseClass = cases[s] as number;
  const place = i === first ? 0 : i === first + 1 && before?.form === "mark" ? 1 : 2;
  const paragraph = kind.kind === "heading" ? 1 : kind.kind === "boilerplate" ? 2 : i < kind.datelineEnd ? 3 : 0;
  push(list, mix(KIND.place, place, FORM_NUMBER[type.form]));
  push(list, mix(KIND.formCase, FORM_NUMBER[type.form], caseClass));
  push(list, mix(KIND.paragraph, paragraph, Math.min(i - kind.first, 3)));
  push(list, mix(KIND.case, caseClass, place));
  for (const { flags, part } of facts.phrases.get(i) ?? NONE)
    for (let bit = 0; bit < 9; bit++) if ((flags >>> bit) & 1) push(list, mix(KIND.phrase, bit, part));
  if (isCapital(type.form)) pushDocument(list, facts, i, type);
}

function pushNeighbours(
  list: FeatureList,
  type: WordType,
  before: WordType | undefined,
  after: WordType | undefined,
): void {
  const left = before?.folded ?? 1;
  const right = after?.folded ?? 2;
  const leftShape = before?.shape ?? 1;
  const rightShape = after?.shape ?? 2;
  push(list, mix(KIND.before, type.folded, left) | IDENTIFIES);
  push(list, mix(KIND.after, type.folded, right) | IDENTIFIES);
  push(list, mix(KIND.shapesBefore, type.shape, leftShape));
  push(list, mix(KIND.shapesAfter, type.shape, rightShape));
  push(list, mix(KIND.shapes, type.shape ^ Math.imul(leftShape, 31), rightShape));
}

function pushTags(list: FeatureList, pos: readonly Pos[], i: number, first: number, last: number): void {
  const at = (j: number): number => (j < first ? 20 : j >= last ? 21 : POS_NUMBER[pos[j] as Pos]);
  const [left, here, right] = [at(i - 1), at(i), at(i + 1)] as const;
  push(list, mix(KIND.pos, left, 0));
  push(list, mix(KIND.pos, here, 1));
  push(list, mix(KIND.pos, right, 2));
  push(list, mix(KIND.posPair, left * 32 + here, 0));
  push(list, mix(KIND.posPair, here * 32 + right, 1));
  push(list, mix(KIND.posTriple, (left * 32 + here) * 32 + right));
}

/** What the word's other occurrences tell. */
function pushDocument(list: FeatureList, facts: DocumentFacts, i: number, type: WordType): void {
  const { lower, inside, occurrences, doc, expansions } = facts;
  const seen = occurrences.get(type.folded)?.length ?? 0;
  push(list, mix(KIND.lower, lower.has(type.folded) ? 1 : 0, FORM_NUMBER[type.form]));
  push(list, mix(KIND.inside, inside.has(type.folded) ? 1 : 0, lower.has(type.folded) ? 1 : 0));
  push(list, mix(KIND.often, Math.min(seen, 5)));
  if (type.form === "upper") {
    const word = (doc.tokens.text[i] as string).replace(/\./g, "");
    const end = expansions.get(word);
    if (end !== undefined && word.length >= 2)
      push(list, mix(KIND.expansion, clusterOf((facts.types[end] as WordType).entry, 1)));
  }
}

/** Up to four other occurrences of the word of token `i`, whose surroundings count for it too. */
export function otherOccurrences(facts: DocumentFacts, i: number): readonly number[] {
  const all = facts.occurrences.get((facts.types[i] as WordType).folded);
  if (all === undefined || all.length < 2) return [];
  return all.filter((j) => j !== i).slice(0, 4);
}

/** Adds the neighbours of an occurrence, and the run of capitals that it stands in, for the word's other occurrences. */
export function fillElsewhere(list: FeatureList, facts: DocumentFacts, j: number): void {
  const { doc, types } = facts;
  const { first, last } = doc.sentences[doc.tokens.sentence[j] as number]!;
  const before = typeAt(facts, j - 1, first, last);
  const after = typeAt(facts, j + 1, first, last);
  push(list, mix(KIND.leftOf, before ? clusterOf(before.entry, 1) : 999));
  push(list, mix(KIND.rightOf, after ? clusterOf(after.entry, 1) : 999));
  push(list, mix(KIND.leftForm, before ? FORM_NUMBER[before.form] : 0, after ? FORM_NUMBER[after.form] : 0));
  if (before && before.form !== "mark") push(list, mix(KIND.leftRole, before.folded) | IDENTIFIES);
  let from = j;
  let to = j;
  while (from > first && j - from < 4 && isCapital((types[from - 1] as WordType).form)) from--;
  while (to + 1 < last && to - j < 4 && isCapital((types[to + 1] as WordType).form)) to++;
  push(list, mix(KIND.run, Math.min(to - from, 4), from === j ? 0 : to === j ? 1 : 2));
  if (to === from) return;
  const head = types[from] as WordType;
  const tail = types[to] as WordType;
  push(list, mix(KIND.runFirst, flagsOf(head.entry), clusterOf(head.entry, 2)));
  push(list, mix(KIND.runLast, clusterOf(tail.entry, 1), to === j ? 1 : 0));
}
