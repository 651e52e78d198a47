/** The subject of an outcome word: the phrases whose members died, by walking left from it. */
import { LINK_VERBS } from "../lexicon/clauses.js";
import { SAY_VERBS } from "../lexicon/modality.js";
import type { Item, Passage, Phrase } from "./types.js";
import { canBeHit } from "./voice.js";

/** Items that a walk to the subject passes at most; a bound for hostile text. */
const REACH = 40;

/** Past the auxiliaries, adverbs and verbs of report between a subject and its predicate. */
function skipPredicate(passage: Passage, items: readonly Item[], at: number): number {
  let i = at;
  while (i >= 0) {
    const item = items[i]!;
    if (/^(?:adverb|not|mark|be|have|modal|to)$/.test(item.kind)) i--;
    else if (item.kind === "verb" && LINK_VERBS.has(passage.low[item.first]!)) i--;
    else if (
      passage.low[item.first] === "as" &&
      /^(?:listed|reported|counted|regarded)$/.test(passage.low[item.first - 1]!)
    )
      i--;
    else if (item.kind === "and" && (items[i - 1]?.kind === "verb" || items[i - 1]?.kind === "outcome")) i -= 2;
    else break;
  }
  return i;
}

/** The item before the parenthesis that ends at `at` (", two of them children,"), or -1. */
function beforeParenthesis(items: readonly Item[], at: number): number {
  const closing = items[at]!.kind;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (items[i]!.kind === "stop") return -1;
    if (items[i]!.kind !== closing) continue;
    const next = items[i + 1]?.kind;
    if (closing !== "comma" || next === "including" || next === "who" || next === "preposition" || next === "that")
      return i - 1;
    const phrase = items[i - 1];
    if (phrase?.kind === "phrase" && phrase.count && phrase.nature !== "thing" && next !== "and") return i - 1;
    // ", 28," and ", a father of two,"
    if (next === "phrase" && i > 0 && items[i - 1]!.kind === "phrase" && items[i - 2]?.kind !== "comma") return i - 1;
  }
  return -1;
}

function isPrepositional(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind;
  return before === "preposition" || before === "of" || before === "to";
}

/** The nearest phrase that "who" or a participle at `at + 1` can belong to. */
function antecedent(items: readonly Item[], at: number): number {
  for (let i = at; i >= Math.max(0, at - 8); i--) {
    const item = items[i]!;
    if (item.kind === "phrase" && canBeHit(item) && (item.nature !== "unknown" || item.count)) return i;
    if (item.kind === "stop" || item.kind === "when" || item.kind === "verb" || item.kind === "who") return -1;
    if (item.kind === "comma" && i < at) return -1;
  }
  return -1;
}

const OPENS: ReadonlySet<Item["kind"]> = new Set<Item["kind"]>([
  "stop",
  "that",
  "when",
  "mark",
  "dash",
  "comma",
  "and",
]);

/** Whether the phrase at `at` begins a clause: "Officials said | two men who ..." */
function beginsClause(passage: Passage, items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return !before || OPENS.has(before.kind) || SAY_VERBS.has(passage.low[before.first]!);
}

/**
 * The counted phrase that begins the clause of the outcome word at `at`, where a relative clause, a participle or another
 * verb stands between ("two nuns who worked as nurses and helped the poor are found slain"), or -1.
 */
function findDistant(passage: Passage, items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i]!;
    if (item.kind === "stop") return -1;
    if (item.kind !== "phrase" || !item.count || item.nature === "thing" || item.nature === "none") continue;
    if (item.nature !== "human" && item.count.kind !== "number") continue;
    if (beginsClause(passage, items, i)) return i;
  }
  return -1;
}

/** Whether the phrase at `at`, right before a predicate, is an object of what stands before it: "who robbed | a bank died". */
function isObject(passage: Passage, items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!before || SAY_VERBS.has(passage.low[before.first]!)) return false;
  return /^(?:verb|outcome|phrase|preposition|of|to)$/.test(before.kind);
}

/** Whether item `at` stands in a list of names: "two women, identified as Ann Lee and Jo Day, were killed". */
function isListed(passage: Passage, items: readonly Item[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const item = items[i]!;
    if (/^(?:namely|identified|named)$/.test(passage.low[item.first]!)) return true;
    if (
      !/^(?:phrase|comma|and|bracket|adverb|of|when)$/.test(item.kind) ||
      (item.kind === "phrase" && item.count && item.nature === "human")
    )
      return false;
  }
  return false;
}

/**
 * The item of the subject phrase of the outcome word at `at`, or -1. `near`: a participle right behind its noun
 * ("a bus with 12 people killed in") may take the nearest phrase, even after a preposition.
 */
export function findSubject(passage: Passage, items: readonly Item[], at: number, near: boolean): number {
  const found = walkLeft(passage, items, at, near);
  const phrase = items[found];
  const sure =
    phrase?.kind === "phrase" &&
    (phrase.nature === "human" ||
      (phrase.count?.kind === "number" && phrase.nature !== "thing") ||
      !(isObject(passage, items, found) || isListed(passage, items, found)));
  return near || sure ? found : findDistant(passage, items, at);
}

/** The nearest phrase to the left that can be the subject, parentheses and prepositional phrases passed over, or -1. */
function walkLeft(passage: Passage, items: readonly Item[], at: number, near: boolean): number {
  let i = skipPredicate(passage, items, at - 1);
  for (let steps = 0; steps < REACH && i >= 0; steps++) {
    const item = items[i]!;
    if (item.kind === "who") return antecedent(items, i - (items[i - 1]?.kind === "comma" ? 2 : 1));
    if (item.kind === "comma" || item.kind === "dash" || item.kind === "bracket") {
      i = beforeParenthesis(items, i);
      continue;
    }
    if (item.kind === "phrase") {
      // "the families of those killed"
      if (near && passage.low[item.first] === "those" && item.last === item.first + 1) return i;
      if (near && canBeHit(item) && (item.count || item.nature === "human")) return i;
      if (items[i - 1]?.kind === "including") i = items[i - 2]?.kind === "comma" ? i - 3 : i - 2;
      else if (isPrepositional(items, i) && i > 1) i -= 2;
      else return acceptSubject(items, i, item);
      continue;
    }
    if (item.kind === "outcome" || item.kind === "verb" || item.kind === "adverb" || item.kind === "to") i--;
    else return -1;
  }
  return -1;
}

/** A day or place name between subject and verb is passed over. */
function acceptSubject(items: readonly Item[], at: number, phrase: Phrase): number {
  if (phrase.nature === "thing" && !phrase.count && items[at - 1]?.kind === "phrase") return at - 1;
  return at;
}
