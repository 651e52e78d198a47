/** Whether a figure is stated, forecast or denied. Reportedly and allegedly leave it stated. */
import { CONDITIONS, DENIALS, FORECAST_MODALS, FORECAST_WORDS, PRESUMED, SAY_VERBS } from "../lexicon/modality.js";
import type { Modality } from "../types.js";
import type { Item, Link, Passage } from "./types.js";

/** Items that a modal or a verb of fear may be away from the outcome word. */
const REACH = 7;
const DENIAL_REACH = 24;

/** Item index of the word that says the outcome, by its tokens. */
function itemAt(items: readonly Item[], token: number): number {
  const at = items.findIndex((item) => item.first <= token && token < item.last);
  return Math.max(at, 0);
}

/** The predicate around items `from`: auxiliaries, adverbs, infinitives to the left of the outcome word. */
function isForecastPredicate(passage: Passage, items: readonly Item[], at: number): boolean {
  let infinitive = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i]!;
    const word = passage.low[item.first]!;
    if (item.kind === "modal")
      return FORECAST_MODALS.has(word) && !(word === "could" && passage.low[item.last] === "not");
    if (item.kind === "to") infinitive = true;
    else if (FORECAST_WORDS.has(word) && (item.kind === "verb" || item.kind === "adverb" || infinitive)) return true;
    else if (item.kind === "phrase" && infinitive)
      return item.name !== null && FORECAST_WORDS.has(passage.low[item.name.last - 1]!);
    else if (PRESUMED.has(word) && passage.low[items[at]!.first] === "dead") return true;
    else if (!/^(?:be|have|adverb|not|and|outcome|mark)$/.test(item.kind) && !(item.kind === "verb" && infinitive))
      return false;
    if (item.kind === "verb" && infinitive && !FORECAST_WORDS.has(word)) return false;
  }
  return false;
}

/** "feared", "expected" between a count and its outcome word, on either side. */
function isForecastBetween(passage: Passage, link: Link): boolean {
  const first = Math.min(link.cue.first, link.count.first);
  const last = Math.max(link.cue.last, link.count.last);
  for (let i = Math.max(0, first - 1); i < last; i++) {
    const word = passage.low[i]!;
    if (/^(?:feared|expected|likely|projected|predicted)$/.test(word)) return true;
    if (link.rule === "toll" && /^(?:could|may|might|would|will)$/.test(word)) return true;
  }
  return false;
}

/** "fears that 12 died", "to ensure no child dies", "if 12 people die". */
function isForecastClause(passage: Passage, items: readonly Item[], at: number): boolean {
  let near = true;
  for (let i = at - 1; i >= Math.max(0, at - REACH * 2); i--) {
    const item = items[i]!;
    const word = passage.low[item.first]!;
    if (item.kind === "stop" || item.kind === "comma") return false;
    if (item.kind === "when" && CONDITIONS.has(word)) return true;
    if (item.kind === "that") {
      const before = passage.low[item.first - 1] ?? "";
      return /^(?:fear|fears|feared|ensure|risk|possibility|prevent|chance|hope|afraid|likelihood)$/.test(before);
    }
    if (item.kind === "preposition") near = false;
    if (near && /^(?:ensure|prevent|avoid|avert)$/.test(word)) return true;
  }
  return false;
}

/** Whether a verb of denial governs the clause that holds the count. */
function isDenied(passage: Passage, items: readonly Item[], at: number, link: Link): boolean {
  const cue = itemAt(items, link.cue.first);
  if (link.rule !== "noun" && link.rule !== "toll" && link.count.kind !== "zero")
    for (let i = cue - 1; i >= Math.max(0, cue - 4); i--) {
      if (items[i]!.kind === "not" && passage.low[items[i]!.last] !== "only") return true;
      if (!/^(?:be|have|modal|adverb|verb)$/.test(items[i]!.kind)) break;
    }
  for (let i = Math.min(at, cue) - 1; i >= Math.max(0, at - DENIAL_REACH); i--) {
    const item = items[i]!;
    const word = passage.low[item.first]!;
    if (DENIALS.has(word)) return passage.low[item.first - 1] !== "nor" && passage.low[item.first - 1] !== "or";
    if (item.kind === "stop" || item.kind === "when" || word === "but") return false;
    if (item.kind === "verb" && SAY_VERBS.has(word) && !/^(?:reports?|claims?|charges?)$/.test(word)) return false;
  }
  return false;
}

/** The modality of one figure. */
export function modalityOf(passage: Passage, items: readonly Item[], link: Link): Modality {
  const at = itemAt(items, link.count.first);
  const cue = itemAt(items, link.cue.first);
  if (isDenied(passage, items, at, link)) return "denied";
  const forecast =
    isForecastPredicate(passage, items, cue) ||
    isForecastBetween(passage, link) ||
    isForecastClause(passage, items, Math.max(at, cue));
  return forecast ? "expected" : "asserted";
}
