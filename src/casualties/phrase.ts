/** Noun phrases: "at least 12 Iraqi policemen", "dozens of people", "the death toll". */
import { CLOSED, DETERMINERS, PRONOUNS, TIME_WORDS } from "../lexicon/clauses.js";
import { COUNT_NOUNS } from "../lexicon/outcomes.js";
import { HUMAN_NOUNS } from "../lexicon/victims.js";
import type { Outcome } from "../types.js";
import { isLabel, natureOf, nounOf } from "./nature.js";
import { OUTCOME_WORDS, readOutcome } from "./outcome.js";
import type { Count, Passage, Phrase, Range } from "./types.js";

/** Words between a count and its noun that name nobody: "two more", "12 other". */
const EXTRA: ReadonlySet<string> = new Set([
  "more",
  "other",
  "additional",
  "further",
  "another",
  "new",
  "fresh",
  "total",
  "confirmed",
  "reported",
  "suspected",
  "estimated",
  "such",
]);
const PARTITIVE: ReadonlySet<string> = new Set([
  "the",
  "its",
  "his",
  "her",
  "their",
  "our",
  "those",
  "these",
  "my",
  "your",
]);
const OPENING = /^["“‘'`]/;

function isNounLike(passage: Passage, at: number): boolean {
  const pos = passage.pos[at];
  const low = passage.low[at];
  if (low === undefined || CLOSED.has(low)) return false;
  // "US soldiers" is no pronoun
  if (PRONOUNS.has(low)) return low === "us" && passage.text[at] === "US";
  return (
    pos === "NOUN" ||
    pos === "PROPN" ||
    pos === "ADJ" ||
    (pos === "X" && /^\p{L}/u.test(low)) ||
    HUMAN_NOUNS.has(low) ||
    COUNT_NOUNS.has(low)
  );
}

/** Whether a participle at `at` stands before a noun: "masked gunmen", "an unidentified body". */
function isModifier(passage: Passage, at: number): boolean {
  const low = passage.low[at]!;
  if (passage.pos[at] === "ADV") return isNounLike(passage, at + 1) && passage.pos[at + 1] === "ADJ";
  return (
    passage.pos[at] === "VERB" &&
    /(?:ed|ing|en|wn)$/.test(low) &&
    isNounLike(passage, at + 1) &&
    !OUTCOME_WORDS.has(passage.low[at + 1]!)
  );
}

/** Words of one name that may hold a count word or a hyphen: "23-year-old", "Vice-President". */
function afterHyphens(passage: Passage, at: number): number {
  let last = at + 1;
  while (/^[-–/]$/.test(passage.low[last] ?? "") && passage.touches[last] && passage.touches[last + 1]) last += 2;
  return last;
}

interface Body {
  readonly name: Range | null;
  readonly last: number;
  readonly attribute: Outcome | null;
  readonly owns: boolean;
}

/** Whether the outcome word at `at` is an adjective of the noun after it: "two dead soldiers". */
function isAttribute(passage: Passage, at: number): boolean {
  const word = OUTCOME_WORDS.get(passage.low[at]!);
  if (!word || (word.form !== "past" && word.form !== "adjective")) return false;
  return (
    isNounLike(passage, at + 1) && !OUTCOME_WORDS.has(passage.low[at + 1]!) && !TIME_WORDS.has(passage.low[at + 1]!)
  );
}

/** Modifiers and head from token `from` on. `through`: a possessive within does not end the phrase. */
function readBody(passage: Passage, from: number, determined: boolean, through: boolean): Body {
  const { low } = passage;
  let last = from;
  let attribute: Outcome | null = null;
  let named = -1;
  while (last < low.length) {
    const word = low[last]!;
    if ((word === "'s" || word === "’s" || word === "'" || word === "’") && named >= 0) {
      if (passage.pos[last] !== "PART" && !/s$/.test(word) && !/s$/.test(low[last - 1]!)) break;
      if (!through) return { name: { first: from, last: named }, last: last + 1, attribute, owns: true };
      last++;
      continue;
    }
    if (OPENING.test(word) && isNounLike(passage, last + 1) && last === from) {
      from = ++last;
      continue;
    }
    if (TIME_WORDS.has(word) !== TIME_WORDS.has(low[from]!)) break;
    if (last > from && /^(?:toll|tally)$/.test(low[last - 1]!)) break;
    if (OUTCOME_WORDS.has(word) && readOutcome(passage, last) && !COUNT_NOUNS.has(word)) {
      if (!determined || !isAttribute(passage, last)) break;
      attribute = OUTCOME_WORDS.get(word)!.outcome;
      last++;
      continue;
    }
    const joined = afterHyphens(passage, last);
    if (!isNounLike(passage, last) && !isModifier(passage, last) && joined === last + 1) break;
    last = joined;
    named = last;
  }
  return {
    name: named > from ? { first: from, last: named } : null,
    last: Math.max(named, from),
    attribute,
    owns: false,
  };
}

/** Where the name begins after a count: past "more", "other", "of the". */
function afterCount(
  passage: Passage,
  count: Count,
  counts: ReadonlyMap<number, Count>,
): { from: number; partitive: boolean } {
  const { low } = passage;
  let from = count.last;
  if (low[from] === "of" && !counts.has(from + 1)) {
    const next = low[from + 1] ?? "";
    if (/^(?:them|whom|us|you|which)$/.test(next)) return { from: from + 2, partitive: true };
    const start = PARTITIVE.has(next) ? from + 2 : from + 1;
    if (isNounLike(passage, start) || isModifier(passage, start) || EXTRA.has(low[start] ?? "") || counts.has(start))
      from = start;
  }
  while (EXTRA.has(low[from] ?? "") && from < count.last + 5) from++;
  if (/^\d+$/.test(low[from] ?? "") && /^years?$/.test(low[from + 1] ?? "") && low[from + 2] === "old") from += 3;
  return { from, partitive: from > count.last && low[count.last] === "of" };
}

/** "13 (inmates) dead": the name stands in brackets. */
function bracketed(passage: Passage, at: number): Range | null {
  if (passage.low[at] !== "(") return null;
  let last = at + 1;
  while (last < at + 4 && isNounLike(passage, last)) last++;
  return last > at + 1 && passage.low[last] === ")" ? { first: at + 1, last } : null;
}

/** The noun phrase that begins at token `at`, or null. */
export function readPhrase(passage: Passage, at: number, counts: ReadonlyMap<number, Count>): Phrase | null {
  const count = counts.get(at) ?? null;
  const start = count ? afterCount(passage, count, counts) : { from: at, partitive: false };
  let { from } = start;
  if (!count) {
    if (PRONOUNS.has(passage.low[at]!) && passage.low[at] !== "those")
      return {
        kind: "phrase",
        first: at,
        last: at + 1,
        count: null,
        name: null,
        nature: "none",
        noun: null,
        attribute: null,
        owns: false,
      };
    while (DETERMINERS.has(passage.low[from] ?? "") && from < at + 3) from++;
  }
  if (counts.has(from) && !count && from > at) return withCount(passage, at, counts.get(from)!, counts);
  const inner = count ? bracketed(passage, from) : null;
  const body = inner
    ? { name: inner, last: inner.last + 1, attribute: null, owns: false }
    : readBody(passage, from, count !== null || from > at, start.partitive || !count);
  if (!count && !body.name && from === at) return null;
  const label = count !== null && isLabel(passage, count, body.name);
  const nature = label ? "thing" : natureOf(passage, body.name);
  const last = Math.max(body.last, from, at + 1);
  return {
    kind: "phrase",
    first: at,
    last,
    count,
    name: body.name,
    nature,
    noun: nounOf(passage, body.name),
    attribute: body.attribute,
    owns: body.owns,
  };
}

/** "the four Americans", "another 12": a count after its determiner. */
function withCount(passage: Passage, at: number, count: Count, counts: ReadonlyMap<number, Count>): Phrase | null {
  const inner = readPhrase(passage, count.first, counts);
  return inner && { ...inner, first: at };
}
