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
    // "are to be hanged"
    else if (infinitive && item.kind === "be" && items[i + 1]!.kind === "to") return true;
    else if (item.kind === "verb" && items[i + 1]?.kind === "and") continue;
    else if (item.kind === "phrase" && infinitive)
      return item.name !== null && FORECAST_WORDS.has(passage.low[item.name.last - 1]!);
    else if (PRESUMED.has(word) && (word === "presumed" || passage.low[items[at]!.first] === "dead")) return true;
    else if (!/^(?:be|have|adverb|not|and|outcome|mark)$/.test(item.kind) && !(item.kind === "verb" && infinitive))
      return false;
    if (item.kind === "verb" && infinitive && !FORECAST_WORDS.has(word)) return false;
  }
  return false;
}

/** The item from which a forecast is sought leftwards: past the object of "leave" and the object of "cause". */
function predicateOf(passage: Passage, items: readonly Item[], at: number, link: Link): number {
  const count = itemAt(items, link.count.first);
  const before = items[count - 1];
  if (count > at || before?.kind !== "verb") return at;
  // "would leave 200 people dead", "will cause 900 deaths"
  const left = link.rule === "reduced" && /^(?:leav|left)/.test(passage.low[before.first]!);
  return left || link.rule === "noun" ? count - 1 : at;
}

/** "feared", "expected" between a count and its outcome word, on either side. */
function isForecastBetween(passage: Passage, link: Link): boolean {
  const first = Math.min(link.cue.first, link.count.first);
  const last = Math.max(link.cue.last, link.count.last);
  for (let i = Math.max(0, first - 1); i < last; i++) {
    const word = passage.low[i]!;
    if (/^(?:feared|expected|likely|projected|predicted)$/.test(word)) return true;
    if (link.rule === "toll" && /^(?:could|may|might|would|will)$/.test(word) && passage.low[i + 1] !== "not")
      return true;
  }
  return false;
}

/** "Six more deaths are expected". */
function isForecastBehind(passage: Passage, items: readonly Item[], at: number, link: Link): boolean {
  if (link.rule !== "noun" || items[at + 1]?.kind !== "be") return false;
  return /^(?:expected|feared|likely|projected|predicted|forecast)$/.test(passage.low[items[at + 1]!.last] ?? "");
}

const FEAR = /^(?:fear|fears|feared|fearing)$/;

/** "fears that 12 died", "to ensure no child dies", "if 12 people die". */
function isForecastClause(passage: Passage, items: readonly Item[], at: number): boolean {
  let near = true;
  for (let i = at - 1; i >= Math.max(0, at - REACH * 2); i--) {
    const item = items[i]!;
    const word = passage.low[item.first]!;
    if (item.kind === "stop" || item.kind === "comma" || item.kind === "who") return false;
    if (item.kind === "when") return CONDITIONS.has(word);
    if (item.kind === "that") {
      const before = passage.low[item.first - 1] ?? "";
      return /^(?:fear|fears|feared|fearing|suspect|suspects|ensure|risk|possibility|prevent|chance|hope|afraid|likelihood)$/.test(
        before,
      );
    }
    // "relatives fear four climbers are dead"
    if (item.kind === "verb" && FEAR.test(word)) return true;
    if (item.kind === "phrase" && FEAR.test(passage.low[item.last - 1]!) && items[i + 1]!.kind === "phrase")
      return true;
    if (item.kind === "preposition") near = false;
    if (near && /^(?:ensure|prevent|avoid|avert)$/.test(word)) return true;
  }
  return false;
}

const UNTRUE = /^(?:false|untrue|wrong|baseless|unfounded|fabricated)$/;

/** "It is not true that 20 died", "reports that 40 died are false", "not guilty to killing", "ruled out that". */
function isSaidUntrue(passage: Passage, items: readonly Item[], at: number, link: Link): boolean {
  const { low } = passage;
  for (let i = Math.min(at, itemAt(items, link.cue.first)) - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, first } = items[i]!;
    const before = low[first - 1] ?? "";
    if (kind === "stop" || kind === "comma") return false;
    if (low[first] === "guilty") return before === "not";
    if (kind !== "that") continue;
    if (before === "true") return low[first - 2] === "not" || low[first - 2] === "n't";
    if (before === "out") return /^(?:rule|rules|ruled|ruling)$/.test(low[first - 2] ?? "");
    if (!/^(?:reports?|claims?|rumou?rs|allegations?|suggestions?|accusations?)$/.test(before)) return false;
    const end = Math.min(low.length, Math.max(link.cue.last, link.count.last) + 12);
    for (let j = link.cue.last; j < end; j++)
      if (UNTRUE.test(low[j]!)) return /^(?:are|were|is|was|as|be)$/.test(low[j - 1]!);
    return false;
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
    if (item.kind === "who") return false;
    if (DENIALS.has(word)) return passage.low[item.first - 1] !== "nor" && passage.low[item.first - 1] !== "or";
    if (item.kind === "stop" || (item.kind === "when" && word !== "as") || word === "but") return false;
    if (item.kind === "verb" && SAY_VERBS.has(word) && !/^(?:reports?|claims?|charges?)$/.test(word)) return false;
  }
  return false;
}

/** The modality of one figure. */
export function modalityOf(passage: Passage, items: readonly Item[], link: Link): Modality {
  const at = itemAt(items, link.count.first);
  const cue = itemAt(items, link.cue.first);
  if (isDenied(passage, items, at, link) || isSaidUntrue(passage, items, at, link)) return "denied";
  const forecast =
    isForecastPredicate(passage, items, cue) ||
    isForecastPredicate(passage, items, predicateOf(passage, items, cue, link)) ||
    FORECAST_WORDS.has(passage.low[link.cue.first - 1] ?? "") ||
    isForecastBehind(passage, items, cue, link) ||
    isForecastBetween(passage, link) ||
    isForecastClause(passage, items, Math.max(at, cue));
  return forecast ? "expected" : "asserted";
}
