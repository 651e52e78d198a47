/** Figures tied to outcome nouns: "35 deaths", "the death of 78 Muslims", "13 bodies were found", "two dead soldiers". */
import { WEAK_NOUNS } from "../lexicon/outcomes.js";
import { gatherRight } from "./coordination.js";
import { linkBearers } from "./predicates.js";
import type { Item, Link, Passage, Phrase } from "./types.js";
import { isVictim, victimsBefore, victimsBehind, victimsWithin } from "./victims.js";

/** Verbs that make bodies people: "13 bodies were recovered". */
const BODY_VERB =
  /^(?:found|find|finds|finding|recover|discover|retriev|pull|exhum|unearth|wash|lay|lie|lying|dump|identif|bring|brought|remov|fish|collect|count|hang|hung|float|decompos|charred|buri|taken|transport|arriv|receiv|contain|grave|morgue|mortuar|rubble|stab|bullet|strewn|litter|scatter|dug|dig)/;

function nearBodyVerb(passage: Passage, phrase: Phrase): boolean {
  for (let i = Math.max(0, phrase.first - 12); i < Math.min(passage.low.length, phrase.last + 12); i++)
    if (BODY_VERB.test(passage.low[i]!)) return true;
  return false;
}

/** Whether a counted noun counts victims: "two murders", but "two bodies" only where they were found. */
function countsVictims(passage: Passage, items: readonly Item[], at: number): boolean {
  const phrase = items[at] as Phrase;
  const head = passage.low[phrase.name!.last - 1]!;
  const kind = phrase.count!.kind;
  const of = victimsBehind(items, at) !== null;
  const count = phrase.count!;
  const before = passage.low[count.first - 1] ?? "";
  // "the 1994 killings"
  if (/^(?:19|20)\d\d$/.test(passage.low[count.first]!) && /^(?:the|in|since|of)$/.test(before)) return false;
  // "out with two injuries" is one player
  if (/^injur/.test(head) && /^(?:with|suffered|his|her)$/.test(before) && (count.value ?? 0) < 4)
    return kind === "zero";
  // "a body of water"
  if (kind === "one" && items[at + 1]?.kind === "of" && !of) return false;
  // "the 1991 assassination"
  if (kind === "number" && !head.endsWith("s") && !/^(?:bodies|corpses)$/.test(head)) return false;
  if (/^(?:injur)/.test(head))
    return kind === "zero" || kind === "number" || (kind === "one" && passage.low[phrase.count!.first] === "one");
  if (/^(?:body|bodies|corpse|corpses)$/.test(head)) return of || nearBodyVerb(passage, phrase);
  if (kind === "one" && passage.low[phrase.count!.last - 1] !== "one")
    return /^(?:death|fatality|casualty|stillbirth)$/.test(head) || of;
  return !WEAK_NOUNS.has(head) || of || (kind === "number" && /^(?:hangings|execution)$/.test(head));
}

/** The figures of the outcome noun in the phrase at item `at`. */
export function findNounLinks(passage: Passage, items: readonly Item[], at: number): readonly Link[] {
  const phrase = items[at] as Phrase;
  const noun = phrase.noun;
  if (noun?.role !== "count") return [];
  const { outcome } = noun;
  const of = items[at + 1]?.kind === "of" ? items[at + 2] : undefined;
  // "an execution-style killing of four people"
  const inner =
    phrase.count?.kind === "one" &&
    of?.kind === "phrase" &&
    of.count !== null &&
    of.count.kind !== "one" &&
    of.nature !== "thing";
  if (phrase.count && !inner) {
    if (!countsVictims(passage, items, at)) return [];
    const victims = victimsBehind(items, at) ?? victimsWithin(passage, phrase) ?? victimsBefore(passage, items, at);
    return [{ count: phrase.count, victims, outcome, rule: "noun", item: at, cue: phrase }];
  }
  if (items[at - 1]?.kind === "phrase" && (items[at - 1] as Phrase).owns)
    return linkBearers(passage, items, [at - 1], { outcome, rule: "owner", item: at });
  const head = passage.low[phrase.name!.last - 1]!;
  // "the upper body of a dancer"
  if (head === "body" && /^(?:upper|lower|whole|entire)$/.test(passage.low[phrase.name!.last - 2] ?? "")) return [];
  // "the loss of", "wakes up in the body of a woman"
  if (head === "loss" || (head === "body" && /^(?:in|into|inside)$/.test(passage.low[phrase.first - 1] ?? "")))
    return [];
  if (items[at + 1]?.kind !== "of" || items[at + 2]?.kind !== "phrase") return [];
  return linkBearers(passage, items, gatherRight(items, at + 2), { outcome, rule: "of", item: at });
}

/** "two dead soldiers": an outcome within the phrase that is counted. */
export function findAttributeLinks(passage: Passage, items: readonly Item[], at: number): readonly Link[] {
  const phrase = items[at] as Phrase;
  // "a missing person's complaint" counts complaints
  if (!phrase.attribute || phrase.owns || !isVictim(passage, phrase, "attribute", phrase.attribute)) return [];
  return [
    { count: phrase.count!, victims: phrase.name, outcome: phrase.attribute, rule: "attribute", item: at, cue: phrase },
  ];
}
