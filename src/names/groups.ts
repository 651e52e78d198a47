/**
 * Contextual features that come in few different combinations.
 */
import { flagsOf, WORD_FLAGS } from "../lexicon/word-table.js";
import type { DocumentFacts } from "./document.js";
import { type FeatureList, mixFeature, pushFeature } from "./feature-list.js";
import { RUN_PLACES, runPlace } from "./runs.js";
import { TOPIC_STEPS } from "./topics.js";
import { FORM_NUMBER, type WordType } from "./word-features.js";

const KIND = {
  place: 112,
  case: 113,
  lower: 114,
  inside: 115,
  often: 116,
  paragraph: 128,
  formCase: 129,
  run: 132,
  edge: 133,
  topic: 134,
  topicOfList: 135,
  topicOfForm: 136,
};

/**
 * Contextual features fall into groups of few different values, numbered by a key, so that a group's scores can be
 * remembered by its key; and the rest, which are listed for each token. Tags are not among them: without them F1 is the
 * same, and an article's names are known before wink has read it.
 */
export type Group = "place" | "document" | "run" | "topic";

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

/** Key of the length of token `i`'s run, its place there, and whether the sentence `first` to `last - 1` starts or ends with it. */
export function runKey(facts: DocumentFacts, i: number, first: number, last: number): number {
  const [from, to] = [facts.runs.first[i]!, facts.runs.last[i]!];
  const edges = (from === first ? 1 : 0) + (to + 1 === last ? 2 : 0);
  return (Math.min(to - from, 5) * RUN_PLACES + runPlace(facts.runs, i)) * 4 + edges;
}

/** Lists of places, and of people's names. */
const PLACES: number = WORD_FLAGS.country | WORD_FLAGS.city | WORD_FLAGS.town | WORD_FLAGS.region;
const PEOPLE: number = WORD_FLAGS.first | WORD_FLAGS.last;

/** Key of what the text around a word with a capital is about, and what lists say of the word. */
export function topicKey(facts: DocumentFacts, i: number, { entry, form }: WordType): number {
  const { sport, business } = facts.topics;
  const s = facts.doc.tokens.sentence[i] as number;
  const flags = flagsOf(entry);
  const listed = (flags & PLACES ? 1 : 0) + (flags & PEOPLE ? 2 : 0) + (flags & WORD_FLAGS.country ? 4 : 0);
  return ((sport[s]! * TOPIC_STEPS + business[s]!) * 8 + listed) * 5 + FORM_NUMBER[form] - 1;
}

/** Adds a group's features by its key. */
export function fillGroup(list: FeatureList, group: Group, key: number): void {
  if (group === "place") fillPlace(list, key);
  else if (group === "document") fillDocument(list, key);
  else if (group === "topic") fillTopic(list, key);
  else fillRun(list, key);
}

function fillPlace(list: FeatureList, key: number): void {
  const [depth, paragraph, place] = [key % 4, (key >> 2) % 4, (key >> 4) % 3] as const;
  const rest = Math.floor((key >> 4) / 3);
  const [caseClass, form] = [rest % 3, Math.floor(rest / 3) + 1] as const;
  pushFeature(list, mixFeature(KIND.place, place, form));
  pushFeature(list, mixFeature(KIND.formCase, form, caseClass));
  pushFeature(list, mixFeature(KIND.paragraph, paragraph, depth));
  pushFeature(list, mixFeature(KIND.case, caseClass, place));
}

function fillDocument(list: FeatureList, key: number): void {
  const rest = Math.floor(key / 6);
  const [inside, lower, form] = [rest & 1, (rest >> 1) & 1, (rest >> 2) + 1] as const;
  pushFeature(list, mixFeature(KIND.lower, lower, form));
  pushFeature(list, mixFeature(KIND.inside, inside, lower));
  pushFeature(list, mixFeature(KIND.often, key % 6));
}

function fillTopic(list: FeatureList, key: number): void {
  const [form, rest] = [key % 5, Math.floor(key / 5)] as const;
  const [listed, steps] = [rest % 8, rest >> 3] as const;
  for (const [topic, step] of [Math.floor(steps / TOPIC_STEPS), steps % TOPIC_STEPS].entries()) {
    const of = topic * TOPIC_STEPS + step;
    pushFeature(list, mixFeature(KIND.topic, of));
    pushFeature(list, mixFeature(KIND.topicOfList, of, listed));
    pushFeature(list, mixFeature(KIND.topicOfForm, of, form));
  }
}

function fillRun(list: FeatureList, key: number): void {
  const place = (key >> 2) % RUN_PLACES;
  pushFeature(list, mixFeature(KIND.run, key >> 4, place));
  if (key & 1) pushFeature(list, mixFeature(KIND.edge, 0, place));
  if (key & 2) pushFeature(list, mixFeature(KIND.edge, 1, place));
}
