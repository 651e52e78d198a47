/** Figures tied to outcome verbs and adjectives. */
import type { Outcome } from "../types.js";
import { gatherLeft, gatherRight, isApposition } from "./coordination.js";
import { findSubject } from "./subject.js";
import type { Count, Item, Link, LinkRule, OutcomeItem, Passage, Phrase } from "./types.js";
import { isVictim, victimsOf } from "./victims.js";
import { rightOf, type Side, sideOf } from "./voice.js";

/** The items of the phrases that bear the outcome of the word at item `at`. */
function findBearers(passage: Passage, items: readonly Item[], at: number, side: Side): readonly number[] {
  if (side !== "of" && side !== "owner" && REFLEXIVE.test(passage.low[items[at + 1]?.first ?? -1] ?? ""))
    return findReflexive(passage, items, at);
  if (side === "object" || side === "of") {
    const first = side === "of" ? at + 2 : rightOf(items, at);
    return items[first]?.kind === "phrase" ? gatherRight(items, first) : [];
  }
  if (side === "owner") return [at - 1];
  const { form } = (items[at] as OutcomeItem).word;
  const subject = findSubject(passage, items, at, side === "reduced" || (side === "middle" && form === "ing"));
  return subject >= 0 && items[subject]?.kind === "phrase" ? gatherLeft(items, subject) : [];
}

const REFLEXIVE = /^(?:himself|herself|themselves|itself)$/;

/** "A bomber killed himself and a girl": the subject is a victim too. */
function findReflexive(passage: Passage, items: readonly Item[], at: number): readonly number[] {
  const others = gatherRight(items, at + 1).slice(1);
  const subject = findSubject(passage, items, at, false);
  return subject >= 0 ? [subject, ...others] : others;
}

/** "one of two hostages": the name stands in the of-phrase. */
function borrowed(items: readonly Item[], at: number): Phrase | null {
  const next = items[at + 2];
  return items[at + 1]?.kind === "of" && next?.kind === "phrase" ? next : null;
}

/** The phrase's count; "a couple" who were killed are two. */
function countOf(passage: Passage, phrase: Phrase): Count {
  const count = phrase.count!;
  const pair = phrase.name && /^(?:couple|pair|twins)$/.test(passage.low[phrase.name.last - 1]!);
  return pair && count.kind === "one" ? { ...count, value: 2 } : count;
}

/** Links of the phrases at `bearers` with one outcome; "one of at least 707 people killed" counts only the latter. */
export function linkBearers(
  passage: Passage,
  items: readonly Item[],
  bearers: readonly number[],
  found: { readonly outcome: Outcome; readonly rule: LinkRule; readonly item: number },
): readonly Link[] {
  const links: Link[] = [];
  const cue = items[found.item]!;
  let named: Phrase | null = null;
  for (const at of bearers) {
    const phrase = items[at] as Phrase;
    const own = phrase.name ? phrase : (borrowed(items, at) ?? phrase);
    if (own.name && own.count) named = own;
    if (
      own.nature === "thing" ||
      isApposition(passage, items, at) ||
      !isVictim(passage, phrase, found.rule, found.outcome)
    )
      continue;
    const victims = victimsOf(own) ?? (named && victimsOf(named));
    links.push({
      count: countOf(passage, phrase),
      victims,
      outcome: found.outcome,
      rule: found.rule,
      item: found.item,
      cue,
    });
  }
  return links;
}

/** Whether a word that looks like an outcome verb is the noun of the count before it: "a two shot win", "a die hard fan". */
function isNoun(passage: Passage, items: readonly Item[], at: number, side: Side): boolean {
  const item = items[at] as OutcomeItem;
  const before = items[at - 1];
  if (before?.kind !== "phrase" || !before.count || before.name) return false;
  if (/^an?$/.test(passage.low[before.last - 1]!)) return side !== "of";
  const next = items[at + 1];
  return item.word.open && side === "reduced" && (next?.kind === "verb" || next?.kind === "phrase");
}

/** The figures of the outcome word at item `at`. */
export function findPredicateLinks(passage: Passage, items: readonly Item[], at: number): readonly Link[] {
  const item = items[at] as OutcomeItem;
  const side = sideOf(items, at);
  if (isNoun(passage, items, at, side)) return [];
  const bearers = findBearers(passage, items, at, side);
  return linkBearers(passage, items, bearers, { outcome: item.word.outcome, rule: side, item: at });
}
