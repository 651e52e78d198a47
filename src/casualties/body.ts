/** The words of a noun phrase: modifiers and head, up to where the clause goes on. */
import { CLOSED, DETERMINERS, LEVELS, PRONOUNS, TIME_WORDS } from "../lexicon/clauses.js";
import { DENIALS } from "../lexicon/modality.js";
import { COUNT_NOUNS } from "../lexicon/outcomes.js";
import { HUMAN_NOUNS } from "../lexicon/victims.js";
import type { Outcome } from "../types.js";
import { OUTCOME_WORDS, readOutcome } from "./outcome.js";
import type { Count, Passage, Range } from "./types.js";

const OPENING = /^["“‘'`]/;

/** Whether the token can be a modifier or the head of a name. */
export function isNounLike(passage: Passage, at: number): boolean {
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
export function isModifier(passage: Passage, at: number): boolean {
  const low = passage.low[at]!;
  if (passage.pos[at] === "ADV") return isNounLike(passage, at + 1) && passage.pos[at + 1] === "ADJ";
  return (
    passage.pos[at] === "VERB" &&
    !DENIALS.has(low) &&
    /(?:ed|ing|en|wn)$/.test(low) &&
    isNounLike(passage, at + 1) &&
    !/^(?:prisoners?|captive|hostage)$/.test(passage.low[at + 1]!) &&
    !OUTCOME_WORDS.has(passage.low[at + 1]!)
  );
}

/** Whether the number at `at` is part of a name: "a Class 12 girl". */
function isLevel(passage: Passage, at: number): boolean {
  return LEVELS.has(passage.low[at - 1] ?? "") && passage.pos[at] === "NUM" && isNounLike(passage, at + 1);
}

/** Words of one name that may hold a count word or a hyphen: "23-year-old", "Vice-President". */
function afterHyphens(passage: Passage, at: number): number {
  let last = at + 1;
  while (/^[-–/]$/.test(passage.low[last] ?? "") && passage.touches[last] && passage.touches[last + 1]) last += 2;
  return last;
}

/** The words of a phrase behind its determiner and count. */
export interface Body {
  readonly name: Range | null;
  readonly last: number;
  readonly attribute: Outcome | null;
  readonly owns: boolean;
}

/** Whether the outcome word at `at` is an adjective of the noun after it: "two dead soldiers". */
function isAttribute(passage: Passage, at: number): boolean {
  const word = OUTCOME_WORDS.get(passage.low[at]!);
  // "60 dead nationwide"
  if (passage.pos[at + 1] === "ADJ" && !isNounLike(passage, at + 2)) return false;
  if (
    !word ||
    (word.frame === "middle" && passage.low[at] !== "disappeared") ||
    (word.form !== "past" && word.form !== "adjective")
  )
    return false;
  return (
    isNounLike(passage, at + 1) && !OUTCOME_WORDS.has(passage.low[at + 1]!) && !TIME_WORDS.has(passage.low[at + 1]!)
  );
}

/** "a bomb killing 12 people": before an object the word is no noun. */
function isGerund(low: readonly string[], at: number, counts: ReadonlyMap<number, Count>): boolean {
  return (
    /ing$/.test(low[at]!) && COUNT_NOUNS.has(low[at]!) && (counts.has(at + 1) || DETERMINERS.has(low[at + 1] ?? ""))
  );
}

/** The token after two modifiers joined by "and" that begin at `at`, or `at`: "25 charred and bloated bodies". */
function afterPair(passage: Passage, at: number): number {
  const { low, pos } = passage;
  const first = pos[at] === "ADJ" || (pos[at] === "VERB" && /(?:ed|en)$/.test(low[at]!));
  if (!first || low[at + 1] !== "and" || OUTCOME_WORDS.has(low[at]!) || OUTCOME_WORDS.has(low[at + 2] ?? "")) return at;
  return pos[at + 2] === "ADJ" || isModifier(passage, at + 2) ? at + 2 : at;
}

/** Modifiers and head from token `from` on. `through`: a possessive within does not end the phrase. */
export function readBody(
  passage: Passage,
  counts: ReadonlyMap<number, Count>,
  start: number,
  { determined, through }: { readonly determined: boolean; readonly through: boolean },
): Body {
  const { low } = passage;
  let from = start;
  let last = from;
  let attribute: Outcome | null = null;
  let named = -1;
  if (determined) last = afterPair(passage, last);
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
    if (last > from && (counts.has(last) || isGerund(low, last, counts))) break;
    if (TIME_WORDS.has(word) !== TIME_WORDS.has(low[from]!)) break;
    if (last > from && (/^(?:toll|tally)$/.test(low[last - 1]!) || /^prisoners?$/.test(word))) break;
    if (OUTCOME_WORDS.has(word) && readOutcome(passage, last) && !COUNT_NOUNS.has(word)) {
      const whole = named > 0 && HUMAN_NOUNS.has(low[named - 1]!);
      if (!determined || whole || !isAttribute(passage, last)) break;
      attribute = OUTCOME_WORDS.get(word)!.outcome;
      last++;
      continue;
    }
    const joined = afterHyphens(passage, last);
    // "8,529 deaths due to": an adjective behind the noun is no part of it
    if (named > 0 && passage.pos[last] === "ADJ" && passage.pos[named - 1] === "NOUN" && !isNounLike(passage, joined))
      break;
    // "a Turkish engineer abducted by gunmen"
    if (named > 0 && /ed$/.test(word) && HUMAN_NOUNS.has(low[named - 1]!) && CLOSED.has(low[last + 1] ?? "")) break;
    // "officials denied reports": behind a noun it is a verb
    const modifier =
      isModifier(passage, last) && !counts.has(last + 1) && (named < 0 || passage.pos[named - 1] === "ADJ");
    if (!isNounLike(passage, last) && !modifier && joined === last + 1 && !isLevel(passage, last)) break;
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
