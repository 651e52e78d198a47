/** Features of a token in its sentence and its article, beside those that the words themselves have (word-features.ts). */
import { clusterOf, FLAG_BITS, flagsOf, OWN_LISTS } from "../lexicon/word-table.js";
import { spreadHash } from "../tagger/hash.js";
import type { DocumentFacts } from "./document.js";
import { type FeatureList, mixFeature, pushFeature } from "./feature-list.js";
import { documentKey, fillGroup, placeKey, runKey, topicKey } from "./groups.js";
import type { PhrasePart } from "./phrases.js";
import { RUN_PLACES, RUN_ROLES, runPlace, runToken } from "./runs.js";
import { FORM_NUMBER, IDENTIFIES, isCapital, type WordType } from "./word-features.js";

const KIND = {
  before: 101,
  after: 102,
  shapesBefore: 103,
  shapesAfter: 104,
  shapes: 105,
  leftOf: 117,
  rightOf: 118,
  leftForm: 119,
  elsewhere: 121,
  elsewhereFirst: 122,
  elsewhereLast: 123,
  expansion: 124,
  phrase: 125,
  leftRole: 126,
};

const NONE: readonly PhrasePart[] = [];

/** Offsets around a token whose words' features count. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

const FIRST_RUN_SALT = 10;

/** A neighbour's feature seen from here; `salt` is an offset or a {@link runSalt}. */
export function seenFrom(feature: number, salt: number): number {
  if (salt === 0) return feature;
  const mixed = spreadHash((feature & 0x3fffffff) ^ Math.imul(salt + 7, 0x2545f491)) & 0x3fffffff;
  return mixed | (feature & IDENTIFIES);
}

/** The salt of a role's word for a token at a place. */
export const runSalt = (role: number, place: number): number => FIRST_RUN_SALT + role * RUN_PLACES + place;

/** The type at token `i` if it lies in the sentence `first` to `last - 1`. */
function typeAt(facts: DocumentFacts, i: number, first: number, last: number): WordType | undefined {
  return i >= first && i < last ? facts.types[i] : undefined;
}

/** Adds the rest for token `i` of the sentence `first` to `last - 1`: its neighbours, phrases, expansion. */
export function fillRest(list: FeatureList, facts: DocumentFacts, i: number, first: number, last: number): void {
  const type = facts.types[i] as WordType;
  pushNeighbours(list, type, typeAt(facts, i - 1, first, last), typeAt(facts, i + 1, first, last));
  for (const { flags, part } of facts.phrases.get(i) ?? NONE)
    for (let bit = 0; bit < FLAG_BITS; bit++)
      if ((flags >>> bit) & 1) pushFeature(list, mixFeature(KIND.phrase, bit, part));
  if (type.form !== "upper") return;
  const word = (facts.doc.tokens.text[i] as string).replace(/\./g, "");
  const end = facts.expansions.get(word);
  if (end !== undefined && word.length >= 2)
    pushFeature(list, mixFeature(KIND.expansion, clusterOf((facts.types[end] as WordType).entry, 1)));
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
  pushFeature(list, mixFeature(KIND.before, type.folded, left) | IDENTIFIES);
  pushFeature(list, mixFeature(KIND.after, type.folded, right) | IDENTIFIES);
  pushFeature(list, mixFeature(KIND.shapesBefore, type.shape, leftShape));
  pushFeature(list, mixFeature(KIND.shapesAfter, type.shape, rightShape));
  pushFeature(list, mixFeature(KIND.shapes, type.shape ^ Math.imul(leftShape, 31), rightShape));
}

/** Of a word's other occurrences the surroundings of so many count for it too, the first ones. */
export const MOST_OTHERS = 4;

/** The occurrences whose surroundings count for token `i`. */
function otherOccurrences(facts: DocumentFacts, i: number): readonly number[] {
  const all = facts.occurrences.get((facts.types[i] as WordType).folded) ?? [];
  return all.filter((j) => j !== i).slice(0, MOST_OTHERS);
}

/** Adds the neighbours of an occurrence, and the run of capitals that it stands in, for the word's other occurrences. */
export function fillElsewhere(list: FeatureList, facts: DocumentFacts, j: number): void {
  const { doc, types, runs } = facts;
  const { first, last } = doc.sentences[doc.tokens.sentence[j] as number]!;
  const before = typeAt(facts, j - 1, first, last);
  const after = typeAt(facts, j + 1, first, last);
  pushFeature(list, mixFeature(KIND.leftOf, before ? clusterOf(before.entry, 1) : 999));
  pushFeature(list, mixFeature(KIND.rightOf, after ? clusterOf(after.entry, 1) : 999));
  pushFeature(
    list,
    mixFeature(KIND.leftForm, before ? FORM_NUMBER[before.form] : 0, after ? FORM_NUMBER[after.form] : 0),
  );
  if (before && before.form !== "mark") pushFeature(list, mixFeature(KIND.leftRole, before.folded) | IDENTIFIES);
  const [from, to] = [runs.first[j]!, runs.last[j]!];
  if (from < 0) return;
  pushFeature(list, mixFeature(KIND.elsewhere, Math.min(to - from, 4), runPlace(runs, j)));
  if (to === from) return;
  const head = types[from] as WordType;
  const tail = types[to] as WordType;
  // with our own lists there would be too many combinations, each seen seldom
  pushFeature(list, mixFeature(KIND.elsewhereFirst, flagsOf(head.entry) & ~OWN_LISTS, clusterOf(head.entry, 0)));
  pushFeature(list, mixFeature(KIND.elsewhereLast, clusterOf(tail.entry, 1), to === j ? 1 : 0));
}

/** Fills `list` with all features of token `i` of the sentence `first` to `last - 1`: what training sees at once and tagging in parts. */
export function fillToken(list: FeatureList, facts: DocumentFacts, i: number, first: number, last: number): void {
  list.length = 0;
  fillRest(list, facts, i, first, last);
  const type = facts.types[i] as WordType;
  for (const offset of OFFSETS) fillSeen(list, typeAt(facts, i + offset, first, last), offset);
  fillGroup(list, "place", placeKey(facts, i, first));
  if (!isCapital(type.form)) return;
  fillGroup(list, "document", documentKey(facts, type));
  fillGroup(list, "topic", topicKey(facts, i, type));
  if (facts.runs.first[i]! >= 0) {
    fillGroup(list, "run", runKey(facts, i, first, last));
    const place = runPlace(facts.runs, i);
    for (let role = 0; role < RUN_ROLES; role++)
      fillSeen(list, typeAt(facts, runToken(facts.runs, i, role), first, last), runSalt(role, place));
  }
  for (const j of otherOccurrences(facts, i)) fillElsewhere(list, facts, j);
}

/** Adds the features of a word seen from elsewhere. */
export function fillSeen(list: FeatureList, type: WordType | undefined, salt: number): void {
  if (type === undefined) return;
  for (const feature of salt === 0 ? type.own : type.around) pushFeature(list, seenFrom(feature, salt));
}
