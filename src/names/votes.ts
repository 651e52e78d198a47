/**
 * Second look at an article: what the first pass made of a word's other occurrences, as features of this one.
 * "Lee Seong-kweun" in the first paragraph tells that "Lee" is a person in the tenth.
 */
import { spreadHash } from "../tagger/hash.js";
import type { DocumentFacts } from "./document.js";
import type { FeatureList } from "./feature-list.js";
import { NAME_LABELS } from "./labels.js";
import { isCapital, type WordType } from "./word-features.js";

/** What the first pass made of each token. */
export interface FirstPass {
  /** Row of each token in the arrays below, -1 outside all regions. */
  readonly rows: Int32Array;
  /** Scores, and probabilities, of each label: `[row * labels + label]`. */
  readonly scores: Float32Array;
  readonly probabilities: Float32Array;
}

/** Rows of the second pass's weights, a power of two. */
export const VOTE_SLOTS: number = 1 << 13;

const COUNT: number = NAME_LABELS.names.length;
const TYPES: number = (COUNT - 1) / 4;
const NONE = 31;

const KIND = {
  type: 1,
  outside: 2,
  top: 3,
  sameNext: 4,
  sameBefore: 5,
  left: 6,
  right: 7,
  own: 8,
  ownTop: 9,
  expansion: 10,
  sure: 11,
};

function push(list: FeatureList, kind: number, a: number, b = 0): void {
  const hash = spreadHash(Math.imul(kind, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ a);
  list.values[list.length++] = hash & (VOTE_SLOTS - 1);
}

/** 0 .. 6: next to nothing .. next to all. */
function bin(p: number): number {
  if (p < 0.02) return 0;
  if (p < 0.15) return 1;
  if (p < 0.4) return 2;
  if (p < 0.6) return 3;
  if (p < 0.85) return 4;
  return p < 0.98 ? 5 : 6;
}

/** The sum of the label probabilities of a word's occurrences, and how many they are. */
export interface Vote {
  readonly sum: Float32Array;
  readonly seen: number;
}

/** The votes on each folded word that occurs twice or more. */
export function countVotes(facts: DocumentFacts, first: FirstPass): ReadonlyMap<number, Vote> {
  const votes = new Map<number, Vote>();
  for (const [word, tokens] of facts.occurrences) {
    if (tokens.length < 2) continue;
    const sum = new Float32Array(COUNT);
    let seen = 0;
    for (const i of tokens) {
      const row = first.rows[i] as number;
      if (row < 0) continue;
      seen++;
      for (let y = 0; y < COUNT; y++) sum[y]! += first.probabilities[row * COUNT + y]!;
    }
    if (seen > 1) votes.set(word, { sum, seen });
  }
  return votes;
}

/** The likeliest label of probabilities from `at` on. */
function likeliest(p: Float32Array, at: number): number {
  let best = 0;
  for (let y = 1; y < COUNT; y++) if (p[at + y]! > p[at + best]!) best = y;
  return best;
}

const rest = new Float32Array(COUNT);

/** Fills `list` with the features of token `i`. */
export function fillVotes(
  list: FeatureList,
  facts: DocumentFacts,
  first: FirstPass,
  votes: ReadonlyMap<number, Vote>,
  i: number,
): void {
  list.length = 0;
  const { doc, types, cases } = facts;
  const type = types[i] as WordType;
  const row = (first.rows[i] as number) * COUNT;
  const own = likeliest(first.probabilities, row);
  const sure = bin(first.probabilities[row + own]!);
  const caseClass = cases[doc.tokens.sentence[i] as number] as number;
  push(list, KIND.own, own, sure);
  push(list, KIND.sure, sure, caseClass);
  push(list, KIND.left, own, topOf(facts, votes, i - 1));
  push(list, KIND.right, own, topOf(facts, votes, i + 1));
  const vote = isCapital(type.form) ? votes.get(type.folded) : undefined;
  if (vote === undefined) {
    push(list, KIND.top, NONE);
    return;
  }
  const others = vote.seen - 1;
  for (let y = 0; y < COUNT; y++) rest[y] = Math.max(0, (vote.sum[y]! - first.probabilities[row + y]!) / others);
  const many = Math.min(others, 3);
  const top = likeliest(rest, 0);
  push(list, KIND.outside, bin(rest[0]!), many);
  for (let t = 0; t < TYPES; t++) {
    const at = 1 + 4 * t;
    push(list, KIND.type, t * 8 + bin(rest[at]! + rest[at + 1]! + rest[at + 2]! + rest[at + 3]!), many);
  }
  push(list, KIND.top, top, bin(rest[top]!));
  push(list, KIND.ownTop, own * 32 + top, bin(rest[top]!));
  pushSameNeighbours(list, facts, first, i, type);
}

/** The likeliest type of a neighbour's votes; 0 none, 1 outside. */
function topOf(facts: DocumentFacts, votes: ReadonlyMap<number, Vote>, i: number): number {
  const type = facts.types[i];
  if (type === undefined || !isCapital(type.form)) return 0;
  const vote = votes.get(type.folded);
  return vote === undefined ? 0 : 1 + ((likeliest(vote.sum, 0) + 3) >> 2);
}

const MOST_COMPARED = 6;

/** What occurrences with the same word beside them are: where "Bank of Lagos" ends elsewhere, it ends here. */
function pushSameNeighbours(
  list: FeatureList,
  facts: DocumentFacts,
  first: FirstPass,
  i: number,
  type: WordType,
): void {
  const { types, occurrences, expansions, doc } = facts;
  const next = types[i + 1]?.folded;
  const before = types[i - 1]?.folded;
  let compared = 0;
  for (const j of occurrences.get(type.folded) as readonly number[]) {
    const row = first.rows[j] as number;
    if (j === i || row < 0) continue;
    if (++compared > MOST_COMPARED) break;
    const label = likeliest(first.probabilities, row * COUNT);
    if (next !== undefined && types[j + 1]?.folded === next) push(list, KIND.sameNext, label);
    if (before !== undefined && types[j - 1]?.folded === before) push(list, KIND.sameBefore, label);
  }
  if (type.form !== "upper") return;
  const end = expansions.get((doc.tokens.text[i] as string).replace(/\./g, ""));
  const row = end === undefined ? -1 : (first.rows[end] as number);
  if (row >= 0) push(list, KIND.expansion, likeliest(first.probabilities, row * COUNT));
}
