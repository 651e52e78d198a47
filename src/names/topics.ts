/**
 * What a stretch of an article is about, as far as it tells what names mean: in sport a country or a town is a team, in
 * business a common word is a company.
 */
import { BUSINESS, SPORT } from "../lexicon/topic-words.js";
import type { Sentence } from "../text/types.js";
import type { WordType } from "./word-features.js";

/** So many tokens before and after a sentence count for it: an article is about one thing, a digest about another each paragraph. */
const AROUND = 60;
/** How many such words make a step, and a higher one. */
const STEPS = [1, 3, 7] as const;
/** Numbers of steps that {@link findTopics} tells apart, for each topic. */
export const TOPIC_STEPS: number = STEPS.length + 1;

/** For each sentence the step of sport words around it and, times {@link TOPIC_STEPS}, that of business words. */
export function findTopics(sentences: readonly Sentence[], types: readonly WordType[]): Uint8Array {
  const [sport, business] = [sumUp(types, SPORT), sumUp(types, BUSINESS)];
  return Uint8Array.from(sentences, ({ first, last }) => {
    const [from, to] = [Math.max(0, first - AROUND), Math.min(types.length, last + AROUND)];
    return stepOf(sport[to]! - sport[from]!) + TOPIC_STEPS * stepOf(business[to]! - business[from]!);
  });
}

/** How many words of a topic come before each token. */
function sumUp(types: readonly WordType[], topic: number): Int32Array {
  const sums = new Int32Array(types.length + 1);
  for (let i = 0; i < types.length; i++) sums[i + 1] = sums[i]! + (types[i]!.topic === topic ? 1 : 0);
  return sums;
}

const stepOf = (count: number): number => STEPS.filter((least) => count >= least).length;
