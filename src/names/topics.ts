/** What a stretch of an article is about, as far as it tells what names mean. */
import type { Topic } from "../lexicon/topic-words.js";
import type { Sentence } from "../text/types.js";
import type { WordType } from "./word-features.js";

/** So many tokens before and after a sentence count for it: an article is about one thing, a digest about another each paragraph. */
const AROUND = 60;
/** How many words of a topic make a step, and a higher one. */
const STEPS = [1, 3, 7] as const;
/** How many steps there are, from 0 on. */
export const TOPIC_STEPS: number = STEPS.length + 1;

/** Of each topic, the step of each sentence by the topic's words in it and around it. */
export type Topics = Readonly<Record<Topic, Uint8Array>>;

/** The topics of an article. */
export function findTopics(sentences: readonly Sentence[], types: readonly WordType[]): Topics {
  return { sport: findSteps("sport", sentences, types), business: findSteps("business", sentences, types) };
}

function findSteps(topic: Topic, sentences: readonly Sentence[], types: readonly WordType[]): Uint8Array {
  /** How many of the topic's words come before each token. */
  const before = new Int32Array(types.length + 1);
  for (let i = 0; i < types.length; i++) before[i + 1] = before[i]! + (types[i]!.topic === topic ? 1 : 0);
  return Uint8Array.from(sentences, ({ first, last }) => {
    const count = before[Math.min(types.length, last + AROUND)]! - before[Math.max(0, first - AROUND)]!;
    return STEPS.filter((least) => count >= least).length;
  });
}
