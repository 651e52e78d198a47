/** A passage as items: noun phrases, outcome words and the small words between them. */
import type { PlainKind } from "../lexicon/clauses.js";
import { CLOSED } from "../lexicon/clauses.js";
import { COUNT_NOUNS } from "../lexicon/outcomes.js";
import { findCounts } from "./count.js";
import { readOutcome } from "./outcome.js";
import { readPhrasal } from "./phrasal.js";
import { readPhrase } from "./phrase.js";
import type { Count, Item, Passage } from "./types.js";

/** Words before which "murder" is a noun. */
const NOMINAL_BEFORE =
  /^(?:the|a|an|this|that|of|with|for|in|his|her|their|its|no|any|'s|’s|mass|double|triple|twin|alleged|brutal|gruesome|first-degree|attempted|over|to|by)$/;

/** Whether the word at `at`, verb and noun both, is the noun: "the murder of". */
function isNominal(passage: Passage, at: number): boolean {
  const low = passage.low[at]!;
  if (!COUNT_NOUNS.has(low) || /ing$/.test(low)) return false;
  if (passage.low[at - 1] === "to") return passage.low[at + 1] === "of";
  return NOMINAL_BEFORE.test(passage.low[at - 1] ?? "") || passage.low[at + 1] === "of" || passage.pos[at] === "NOUN";
}

function plainKind(passage: Passage, at: number, before: Item | undefined): PlainKind {
  const low = passage.low[at]!;
  const kind = CLOSED.get(low);
  if (kind === "that") return before?.kind === "phrase" && isVerbal(passage, at + 1) ? "who" : "that";
  if (kind) return kind;
  const pos = passage.pos[at];
  if (pos === "VERB" || pos === "AUX") return "verb";
  if (pos === "ADP") return "preposition";
  if (pos === "PUNCT" && passage.touches[at] !== true) return "mark";
  return "adverb";
}

function isVerbal(passage: Passage, at: number): boolean {
  const kind = CLOSED.get(passage.low[at] ?? "");
  if (kind === "be" || kind === "have" || kind === "modal") return true;
  if (kind === "adverb") return isVerbal(passage, at + 1);
  return !kind && (passage.pos[at] === "VERB" || readOutcome(passage, at) !== null);
}

/** Words after a, an or the that only announce the number behind "of": "a total of 45 people". */
const ANNOUNCING = /^(?:total|average|record|sum|maximum|minimum)$/;

/** The token of the number that such words at `at` announce, or -1. */
function announced(passage: Passage, at: number, counts: ReadonlyMap<number, Count>): number {
  if (!/^(?:a|an|the)$/.test(passage.low[at]!)) return -1;
  for (let i = at + 1; i < at + 4; i++) {
    if (!ANNOUNCING.test(passage.low[i] ?? "")) continue;
    const number = passage.low[i + 1] === "of" ? i + 2 : i + 1;
    return counts.has(number) ? number : -1;
  }
  return -1;
}

const BEARING = /^(?:suffered|sustained|received|incurred)$/;

function readItem(passage: Passage, at: number, counts: ReadonlyMap<number, Count>, before: Item | undefined): Item {
  const low = passage.low[at]!;
  const number = announced(passage, at, counts);
  if (number > 0) return { kind: "adverb", first: at, last: number };
  if (!isNominal(passage, at) || /ing$/.test(low)) {
    const outcome = counts.has(at) ? null : (readOutcome(passage, at) ?? readPhrasal(passage, at));
    if (outcome) return outcome;
  }
  const closed = CLOSED.get(low);
  // "five people sustained injuries": behind a noun a participle is the verb
  if (BEARING.test(low) && before?.kind === "phrase") return { kind: "verb", first: at, last: at + 1 };
  const phrase = counts.has(at) || !closed ? readPhrase(passage, at, counts) : null;
  return phrase ?? { kind: plainKind(passage, at, before), first: at, last: at + 1 };
}

/** Every token of the passage in one item, from left to right. */
export function readItems(passage: Passage): readonly Item[] {
  const counts = new Map(findCounts(passage).map((count) => [count.first, count]));
  const items: Item[] = [];
  for (let at = 0; at < passage.low.length; ) {
    const item = readItem(passage, at, counts, items.at(-1));
    items.push(item);
    at = item.last;
  }
  return items;
}
