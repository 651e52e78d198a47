/** Who was counted: the words of a noun phrase that name victims, and whether a phrase may be counted at all. */
import { COLLECTIVES, COMBATANTS, HUMAN_NOUNS } from "../lexicon/victims.js";
import type { Outcome } from "../types.js";
import { natureOf } from "./nature.js";
import type { Item, LinkRule, Passage, Phrase, Range } from "./types.js";

/** Rules under which a noun that no list knows is taken for people, where a number counts it. */
const SURE_RULES: ReadonlySet<LinkRule> = new Set<LinkRule>(["object", "passive", "reduced", "middle", "of", "owner"]);

/** Whether the phrase states a count of possible victims of this outcome. */
export function isVictim(passage: Passage, phrase: Phrase, rule: LinkRule, outcome: Outcome): boolean {
  const { count, nature, name } = phrase;
  if (!count || nature === "thing") return false;
  const head = name ? passage.low[name.last - 1]! : "";
  if (outcome === "captured" && !(name ? COMBATANTS.has(head) : passage.low.some((word) => COMBATANTS.has(word))))
    return false;
  const told = rule === "object" || rule === "of";
  if (outcome === "casualties" && told && nature !== "human") return false;
  // "a far better shot", "no shot at winning"
  if (outcome === "casualties" && rule === "reduced" && nature !== "human" && (name || count.kind !== "number"))
    return false;
  if (nature === "none") {
    const word = passage.low[count.last - 1]!;
    // "one captured by a drone"
    if (outcome === "captured" && count.kind === "one") return word === "another";
    return count.kind !== "one" || word === "one" || word === "another";
  }
  if (nature === "human") return true;
  // "two files are missing": only death is said of so few things that an unlisted noun is likely a person
  if (!SURE_RULES.has(rule) || outcome === "missing" || outcome === "injured") return false;
  return count.kind !== "one" || (passage.low[count.last - 1] === "one" && passage.low[count.last] !== "of");
}

/** The phrase's words that name victims, without determiner and count; null where it has none. */
export function victimsOf(phrase: Phrase): Range | null {
  return phrase.name;
}

/** The noun phrase after "of" or "among" behind item `at`, where it has no count of its own. */
export function victimsBehind(items: readonly Item[], at: number): Range | null {
  const link = items[at + 1]?.kind;
  const phrase = items[at + 2];
  if (link !== "of" || phrase?.kind !== "phrase" || phrase.nature !== "human") return null;
  return phrase.name;
}

/** "12 civilian deaths", "several North Korean casualties": the words before an outcome noun, where they name people. */
export function victimsWithin(passage: Passage, phrase: Phrase): Range | null {
  const { name } = phrase;
  if (!name || name.last - name.first < 2) return null;
  const words = { first: name.first, last: name.last - 1 };
  while (
    words.first < words.last &&
    passage.pos[words.first] === "ADJ" &&
    natureOf(passage, { first: words.first, last: words.first + 1 }) === "unknown" &&
    words.last - words.first > 1
  )
    words.first++;
  const last = passage.low[words.last - 1]!;
  const text = passage.text[words.last - 1]!;
  if (HUMAN_NOUNS.has(last) || natureOf(passage, words) === "human") return words;
  return /^[A-Z][a-z]+(?:an|ese|i|ish|ian)$/.test(text) ? words : null;
}

/** "North Korean units suffered 30 casualties": the subject of the verb before item `at`, where it names people. */
export function victimsBefore(passage: Passage, items: readonly Item[], at: number): Range | null {
  const verb = items[at - 1];
  if (verb?.kind !== "verb" || !/^(?:suffer|sustain|tak|took|incur)/.test(passage.low[verb.first]!)) return null;
  for (let i = at - 2; i >= Math.max(0, at - 12); i--) {
    const item = items[i]!;
    if (item.kind === "that" || item.kind === "stop" || item.kind === "when") return null;
    if (item.kind !== "phrase" || !item.name) continue;
    const head = passage.low[item.name.last - 1]!;
    if (items[i - 1]?.kind === "preposition" || items[i - 1]?.kind === "of") continue;
    return item.nature === "human" || COLLECTIVES.has(head) ? item.name : null;
  }
  return null;
}
