/** Features of a token in its sentence and its article, beside those of the words around it (word-features.ts). */
import { clusterOf, flagsOf } from "../lexicon/word-table.js";
import { spreadHash } from "../tagger/hash.js";
import type { Pos } from "../text/types.js";
import { type DocumentFacts, isCapital } from "./document.js";
import type { PhrasePart } from "./phrases.js";
import { IDENTIFIES, type WordType } from "./word-features.js";

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

/**
 * Contextual features fall into groups of few different values, numbered by a key, so that a group's scores can be
 * remembered by its key; and the rest, which are listed for each token.
 */
export type Group = "tags" | "place" | "document";

/** Distinct keys of each group. */
export const GROUP_SIZES: Readonly<Record<Group, number>> = { tags: 10_648, place: 864, document: 144 };

/** Key of the tags around token `i`. */
export function tagsKey(pos: readonly Pos[], i: number, first: number, last: number): number {
  const left = i - 1 < first ? 20 : POS_NUMBER[pos[i - 1] as Pos];
  const right = i + 1 >= last ? 21 : POS_NUMBER[pos[i + 1] as Pos];
  return (left * 22 + POS_NUMBER[pos[i] as Pos]) * 22 + right;
}

/** Key of where token `i` stands in its sentence and paragraph, and in which letters. */
export function placeKey(facts: DocumentFacts, i: number, first: number): number {
  const { doc, types, cases } = facts;
  const s = doc.tokens.sentence[i] as number;
  const { kind, datelineEnd, first: opening } = doc.paragraphs[doc.sentences[s]!.paragraph]!;
  const afterMark = i === first + 1 && (types[first] as WordType).form === "mark";
  const place = i === first ? 0 : afterMark ? 1 : 2;
  const paragraph = kind === "heading" ? 1 : kind === "boilerplate" ? 2 : i < datelineEnd ? 3 : 0;
  const form = FORM_NUMBER[(types[i] as WordType).form] - 1;
  return (((form * 3 + (cases[s] as number)) * 3 + place) * 4 + paragraph) * 4 + Math.min(i - opening, 3);
}

/** Key of what the article tells of a word with a capital. */
export function documentKey(facts: DocumentFacts, type: WordType): number {
  const { lower, inside, occurrences } = facts;
  const seen = Math.min(occurrences.get(type.folded)?.length ?? 0, 5);
  const form = FORM_NUMBER[type.form] - 1;
  return ((form * 2 + (lower.has(type.folded) ? 1 : 0)) * 2 + (inside.has(type.folded) ? 1 : 0)) * 6 + seen;
}

/** Adds a group's features by its key. */
export function fillGroup(list: FeatureList, group: Group, key: number): void {
  if (group === "tags") fillTags(list, Math.floor(key / 484), Math.floor(key / 22) % 22, key % 22);
  else if (group === "place") fillPlace(list, key);
  else fillDocument(list, key);
}

function fillTags(list: FeatureList, left: number, here: number, right: number): void {
  push(list, mix(KIND.pos, left, 0));
  push(list, mix(KIND.pos, here, 1));
  push(list, mix(KIND.pos, right, 2));
  push(list, mix(KIND.posPair, left * 32 + here, 0));
  push(list, mix(KIND.posPair, here * 32 + right, 1));
  push(list, mix(KIND.posTriple, (left * 32 + here) * 32 + right));
}

function fillPlace(list: FeatureList, key: number): void {
  const [depth, paragraph, place] = [key % 4, (key >> 2) % 4, (key >> 4) % 3] as const;
  const rest = Math.floor((key >> 4) / 3);
  const [caseClass, form] = [rest % 3, Math.floor(rest / 3) + 1] as const;
  push(list, mix(KIND.place, place, form));
  push(list, mix(KIND.formCase, form, caseClass));
  push(list, mix(KIND.paragraph, paragraph, depth));
  push(list, mix(KIND.case, caseClass, place));
}

function fillDocument(list: FeatureList, key: number): void {
  const rest = Math.floor(key / 6);
  const [inside, lower, form] = [rest & 1, (rest >> 1) & 1, (rest >> 2) + 1] as const;
  push(list, mix(KIND.lower, lower, form));
  push(list, mix(KIND.inside, inside, lower));
  push(list, mix(KIND.often, key % 6));
}

/** Fills `list` with the rest for token `i` of the sentence `first` to `last - 1`: its neighbours, phrases, expansion. */
export function fillRest(list: FeatureList, facts: DocumentFacts, i: number, first: number, last: number): void {
  list.length = 0;
  const type = facts.types[i] as WordType;
  pushNeighbours(list, type, typeAt(facts, i - 1, first, last), typeAt(facts, i + 1, first, last));
  for (const { flags, part } of facts.phrases.get(i) ?? NONE)
    for (let bit = 0; bit < 9; bit++) if ((flags >>> bit) & 1) push(list, mix(KIND.phrase, bit, part));
  if (type.form !== "upper") return;
  const word = (facts.doc.tokens.text[i] as string).replace(/\./g, "");
  const end = facts.expansions.get(word);
  if (end !== undefined && word.length >= 2)
    push(list, mix(KIND.expansion, clusterOf((facts.types[end] as WordType).entry, 1)));
}

/** Fills `list` with all contextual features of token `i`, other occurrences' surroundings aside. */
export function fillContext(list: FeatureList, facts: DocumentFacts, i: number): void {
  const { doc, types } = facts;
  const { first, last } = doc.sentences[doc.tokens.sentence[i] as number]!;
  const type = types[i] as WordType;
  fillRest(list, facts, i, first, last);
  fillGroup(list, "tags", tagsKey(doc.tokens.pos, i, first, last));
  fillGroup(list, "place", placeKey(facts, i, first));
  if (isCapital(type.form)) fillGroup(list, "document", documentKey(facts, type));
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
