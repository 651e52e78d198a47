/** Where an outcome word's victims stand: after it, before it, or in an of-phrase. */
import type { Item, OutcomeItem, Phrase } from "./types.js";

/** object: after it. passive: its subject, through "were". reduced: the noun it stands behind. middle: the subject of "died". */
export type Side = "object" | "passive" | "reduced" | "middle" | "of" | "owner";

/** The nearest item to the left of `at` that is no adverb, negation or mark; -1 where there is none. */
export function leftOf(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i >= 0 && /^(?:adverb|not|mark)$/.test(items[i]!.kind)) i--;
  return i;
}

/** The nearest item to the right of `at` that is no adverb or mark. */
export function rightOf(items: readonly Item[], at: number): number {
  let i = at + 1;
  while (i < items.length && /^(?:adverb|mark)$/.test(items[i]!.kind)) i++;
  return i;
}

/** Whether a phrase can be who an outcome word hit. */
export function canBeHit(phrase: Phrase): boolean {
  return (
    phrase.nature !== "thing" && (phrase.count !== null || phrase.nature === "human" || phrase.nature === "unknown")
  );
}

/** Whether the phrase at `at` has its own outcome word behind it: "killed 3, 12 wounded". */
export function isSubject(items: readonly Item[], at: number): boolean {
  const next = items[rightOf(items, at)];
  if (next?.kind === "be" || next?.kind === "have" || next?.kind === "modal") return true;
  return (
    next?.kind === "outcome" &&
    (next.word.form === "past" || next.word.form === "adjective" || next.word.form === "base")
  );
}

function pastSide(items: readonly Item[], at: number, word: OutcomeItem): Side {
  let left = leftOf(items, at);
  // "were shot and killed", "was trapped and injured"
  while (
    left > 1 &&
    items[left]!.kind === "and" &&
    (items[left - 1]!.kind === "verb" || items[left - 1]!.kind === "outcome")
  )
    left = leftOf(items, left - 1);
  const before = items[left];
  if (before?.kind === "be") return "passive";
  // "it can't hurt": a base form that looks like a participle
  if (before?.kind === "modal" || before?.kind === "to") return "object";
  const right = items[rightOf(items, at)];
  // "24 killed Morocco bus crash": a headline without its preposition
  const headline =
    before?.kind === "phrase" && before.count && right?.kind === "phrase" && !right.count && right.nature !== "human";
  const own = right?.kind === "phrase" && canBeHit(right) && !headline;
  const object = own && (before?.kind === "who" || !isSubject(items, rightOf(items, at)));
  if (before?.kind === "have" && word.word.frame === "active") return "object";
  if (object && word.word.frame !== "middle") return "object";
  if (word.word.frame === "middle") return "middle";
  return before?.kind === "phrase" || before?.kind === "comma" || before?.kind === "bracket" ? "reduced" : "passive";
}

/** Where the victims of the outcome word at item `at` stand. */
export function sideOf(items: readonly Item[], at: number): Side {
  const item = items[at] as OutcomeItem;
  const { form, frame } = item.word;
  const left = items[at - 1];
  if (form === "ing") {
    if (left?.kind === "phrase" && left.owns) return "owner";
    if (items[at + 1]?.kind === "of") return "of";
    if (left?.kind === "be" && items[at - 2]?.kind === "be") return "passive";
  }
  if (frame === "adjective") {
    let before = leftOf(items, at);
    // "was found dead"
    if (items[before]?.kind === "verb") before = leftOf(items, before);
    return items[before]?.kind === "be" ? "passive" : "reduced";
  }
  if (form === "past") return pastSide(items, at, item);
  if (frame === "middle") return "middle";
  // "the massacre of 49 recruits"
  if (items[at + 1]?.kind === "of") return "of";
  const right = items[rightOf(items, at)];
  const object = right?.kind === "phrase" && canBeHit(right);
  return frame === "both" && !object ? "middle" : "object";
}
