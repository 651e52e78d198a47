/** What a noun phrase counts: people, things, or nothing at all. */
import { LABELS, MONTHS, TIME_WORDS } from "../lexicon/clauses.js";
import { COUNT_NOUNS, TOLL_NOUNS } from "../lexicon/outcomes.js";
import { DEMONYM_ENDING, ENDING_EXCEPTIONS, HUMAN_ENDING, HUMAN_NOUNS, THING_NOUNS } from "../lexicon/victims.js";
import type { Count, Nature, OutcomeNoun, Passage, Range } from "./types.js";

const CURRENCY = /^(?:[$€£¥₹]|us\$|rs\.?|usd|eur|gbp)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const YEAR_BEFORE = /^(?:in|since|of|by|from|until|during|,|and|to|the|\(|between)$/;
const RATE_AFTER = /^(?:%|percent|per|pc|°)$/;
const DAY_AFTER = /^(?:st|nd|rd|th|am|pm|a\.m\.|p\.m\.|a\.m|p\.m)$/;

/** What kind of thing the last word of a name names. */
export function natureOf(passage: Passage, name: Range | null): Nature {
  if (!name) return "none";
  const at = name.last - 1;
  const low = passage.low[at]!;
  if (low === "old" && /^(?:-|years?)$/.test(passage.low[at - 1] ?? "")) return "human";
  if (HUMAN_NOUNS.has(low)) return "human";
  if (THING_NOUNS.has(low) || TIME_WORDS.has(low) || COUNT_NOUNS.has(low) || ENDING_EXCEPTIONS.has(low)) return "thing";
  if (/(?:make|take|turn|hang|lay|push|cross|change)overs?$/.test(low)) return "thing";
  if (HUMAN_ENDING.test(low) || (passage.pos[at] === "PROPN" && DEMONYM_ENDING.test(passage.text[at]!))) return "human";
  return "unknown";
}

/** A year, or an age between commas behind a name. */
function isYearOrAge(passage: Passage, count: Count): boolean {
  const { low } = passage;
  const before = low[count.first - 1] ?? "";
  if (YEAR.test(low[count.first] ?? "") && YEAR_BEFORE.test(before)) return true;
  const aside = /^[,(]$/.test(before) && /^[,).]?$/.test(low[count.last] ?? "");
  return aside && passage.pos[count.first - 2] === "PROPN" && (count.value ?? 0) < 120;
}

/** A number that counts nothing: a date, an age, a sum, a label, a percentage, part of a word ("45-seater"). */
export function isLabel(passage: Passage, count: Count, name: Range | null): boolean {
  // "one in five"
  if (
    count.kind === "one" &&
    /^(?:in|out)$/.test(passage.low[count.last] ?? "") &&
    passage.pos[count.last + 1] === "NUM"
  )
    return true;
  if (count.kind !== "number" && count.kind !== "vague") return false;
  const { low, touches } = passage;
  const before = low[count.first - 1] ?? "";
  const after = low[count.last] ?? "";
  if (CURRENCY.test(before) || RATE_AFTER.test(after)) return true;
  if (before === "-" && touches[count.first]) return true;
  if (after === "-" && touches[count.last] && touches[count.last + 1]) return true;
  if (count.kind === "vague") return false;
  if (MONTHS.has(before) || (before === "." && MONTHS.has(low[count.first - 2] ?? ""))) return true;
  if (MONTHS.has(after) || DAY_AFTER.test(after)) return true;
  return !name && (LABELS.has(before) || isYearOrAge(passage, count));
}

/** The outcome that the head of a name says, or null. */
export function nounOf(passage: Passage, name: Range | null): OutcomeNoun | null {
  if (!name) return null;
  const head = passage.low[name.last - 1]!;
  // "a sudden-death win"
  if (passage.low[name.last - 2] === "-" && passage.touches[name.last - 1]) return null;
  if (TOLL_NOUNS.has(head)) {
    const before = passage.low[name.last - 2] ?? "";
    if (head === "toll" || before === "body" || before === "death")
      return { outcome: before === "injury" ? "injured" : "dead", role: "toll" };
  }
  const outcome = COUNT_NOUNS.get(head);
  return outcome ? { outcome, role: "count" } : null;
}
