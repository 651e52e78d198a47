/** Facts of a candidate that its judge asks for: what a chain of labels cannot put together. */
import { type FactList, put } from "../tagger/fact-list.js";
import { logOdds } from "./calibrate.js";
import { type Candidate, type Candidates, ENDS, OF_TYPE, OUTSIDE, ROW, STARTS, TYPES } from "./candidates.js";
import type { DocumentFacts } from "./document.js";
import { findSums, hashWords, type Mentioned, STANDS, type Sums } from "./mentioned.js";
import { fillRivals, type Rivals } from "./rivals.js";
import type { WordType } from "./word-features.js";
import { putPlace, putWords } from "./written-facts.js";

/** An article as its judge sees it. */
export interface Case {
  readonly facts: DocumentFacts;
  readonly candidates: Candidates;
  readonly mentioned: Mentioned;
  /** Of the candidate at hand. */
  readonly rivals: Rivals;
}

/** Fills the list with the facts of candidate `k`. */
export function fillFacts(list: FactList, of: Case, k: number): void {
  const one = of.candidates.all[k] as Candidate;
  const { first } = one;
  const sentence = of.facts.doc.sentences[of.facts.doc.tokens.sentence[first] as number]!;
  list.length = 0;
  putRivals(list, of, k);
  putTokens(list, of, one, sentence.first, sentence.last);
  putElsewhere(list, of, one);
  putWords(list, of.facts, one, sentence.first, sentence.last);
  putPlace(list, of.facts, one, sentence.first, sentence.last);
}

/** Its probability, those of its tokens as another type, and those of other stretches over them. */
function putRivals(list: FactList, { candidates: { all }, rivals }: Case, k: number): void {
  const { type, probability } = all[k] as Candidate;
  fillRivals(rivals, all, k);
  const { sums } = rivals;
  let [sum, other, otherType] = [0, 0, -1];
  for (let t = 0; t < TYPES; t++) {
    sum += sums[t]!;
    if (t !== type && sums[t]! > other) [other, otherType] = [sums[t]!, t];
  }
  put(list, logOdds(probability));
  put(list, type);
  for (let t = 0; t < TYPES; t++) put(list, type === t ? 1 : 0);
  put(list, logOdds(sum));
  put(list, other);
  put(list, otherType);
  for (let t = 0; t < 3; t++) put(list, sums[t]!);
  put(list, rivals.longer);
  put(list, rivals.longerOther);
  put(list, rivals.shorter);
  put(list, rivals.shorterOther);
  put(list, rivals.crossing);
}

/** How sure the tagger is of its tokens and of those beside it. */
function putTokens(list: FactList, of: Case, one: Candidate, from: number, to: number): void {
  const { tokens } = of.candidates;
  const { types } = of.facts;
  const { first, last, type } = one;
  let [least, outside] = [1, 0];
  for (let row = first * ROW; row < last * ROW; row += ROW) {
    least = Math.min(least, tokens[row + OF_TYPE + type]!);
    outside = Math.max(outside, tokens[row + OUTSIDE]!);
  }
  put(list, least);
  put(list, outside);
  put(list, tokens[first * ROW + STARTS]!);
  put(list, tokens[(last - 1) * ROW + ENDS]!);
  put(list, first > from ? tokens[(first - 1) * ROW + OUTSIDE]! : 2);
  put(list, first > from ? tokens[(first - 1) * ROW + ENDS]! : 2);
  put(list, last < to ? tokens[last * ROW + OUTSIDE]! : 2);
  put(list, last < to ? tokens[last * ROW + STARTS]! : 2);
  putMember(list, tokens, pastJoint(types, first - 1, -1, from, to), type);
  putMember(list, tokens, pastJoint(types, last, 1, from, to), type);
}

/** What the tagger makes of the next member of a list. */
function putMember(list: FactList, tokens: Float32Array, i: number, type: number): void {
  put(list, i < 0 ? -1 : tokens[i * ROW + OF_TYPE + type]!);
  put(list, i < 0 ? -1 : tokens[i * ROW + OUTSIDE]!);
}

const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", ";", "/", "-", "&"]);

/** The token beyond one or two that join the members of a list, -1 where there is none. */
function pastJoint(types: readonly WordType[], at: number, step: number, from: number, to: number): number {
  let i = at;
  for (let joints = 0; joints < 2 && i >= from && i < to && JOINTS.has(types[i]!.lower); joints++) i += step;
  return i !== at && i >= from && i < to ? i : -1;
}

/** How the same words are read elsewhere in the article, how longer names with them, and its first and last word. */
function putElsewhere(
  list: FactList,
  { facts: { types, occurrences }, mentioned, rivals }: Case,
  one: Candidate,
): void {
  const { first, last, type, probability } = one;
  const hash = hashWords(types, first, last);
  const { sums } = rivals;
  const at = findSums(mentioned.same, hash);
  const others = mentioned.same.values[at + STANDS]! - 1;
  const share = others > 0 ? 1 / others : 0;
  let [all, other, otherType] = [0, 0, -1];
  for (let t = 0; t < TYPES; t++) {
    const sum = mentioned.same.values[at + t]! - sums[t]!;
    all += sum;
    if (t !== type && sum > other) [other, otherType] = [sum, t];
  }
  const same = mentioned.same.values[at + type]! - probability;
  put(list, others);
  put(list, others > 0 ? same * share : -1);
  put(list, others > 0 ? all * share : -1);
  put(list, others > 0 ? other * share : -1);
  put(list, otherType);
  put(list, others > 0 ? same / Math.max(all, 0.01) : -1);
  put(list, occurrences.get(types[first]!.folded)?.length ?? 0);
  putSums(list, mentioned.within, hash, type);
  putParts(list, mentioned, types, one);
}

/** What there is of these words, or parts: as this type, as the likeliest other one. */
function putSums(list: FactList, sums: Sums, hash: number, type: number): void {
  const { values } = sums;
  const at = findSums(sums, hash);
  let [other, otherType] = [0, -1];
  for (let t = 0; t < TYPES && at >= 0; t++)
    if (t !== type && values[at + t]! > other) [other, otherType] = [values[at + t]!, t];
  put(list, at < 0 ? 0 : values[at + type]!);
  put(list, other);
  put(list, otherType);
}

function putParts(list: FactList, { same, within }: Mentioned, types: readonly WordType[], one: Candidate): void {
  const { first, last, type } = one;
  if (last - first < 2) {
    for (let n = 0; n < 10; n++) put(list, -2);
    return;
  }
  for (let end = 0; end < 2; end++) {
    const { folded } = types[end === 0 ? first : last - 1]!;
    putSum(list, same, folded, type);
    const at = findSums(within, folded);
    put(list, at < 0 ? -1 : within.values[at + type]!);
    put(list, at < 0 ? -1 : within.values[at]!);
    put(list, at < 0 ? -1 : within.values[at + 1]!);
  }
  putSum(list, same, hashWords(types, first, last - 1), type);
  putSum(list, same, hashWords(types, first + 1, last), type);
}

function putSum(list: FactList, sums: Sums, hash: number, type: number): void {
  const at = findSums(sums, hash);
  put(list, at < 0 ? -1 : sums.values[at + type]!);
}
