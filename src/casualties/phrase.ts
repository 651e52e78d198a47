/** Noun phrases: "at least 12 Iraqi policemen", "dozens of people", "the death toll". */
import { DETERMINERS, PRONOUNS } from "../lexicon/clauses.js";
import { type Body, isModifier, isNounLike, readBody } from "./body.js";
import { isLabel, natureOf, nounOf } from "./nature.js";
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
    if (
      isNounLike(passage, start) ||
      isModifier(passage, start) ||
      EXTRA.has(low[start] ?? "") ||
      isGroup(passage, start)
    )
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
  if (last === at + 1 || passage.low[last] !== ")") return null;
  const name = { first: at + 1, last };
  // "kills 33 (AP)"
  return natureOf(passage, name) === "human" ? name : null;
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
  const body: Body = inner
    ? { name: inner, last: inner.last + 1, attribute: null, owns: false }
    : readBody(passage, counts, from, { determined: count !== null || from > at, through: start.partitive || !count });
  if (start.partitive && !body.name && isGroup(passage, from)) return group(at, count, from);
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

/** "six of the wounded": the outcome word stands for people. */
function isGroup(passage: Passage, at: number): boolean {
  return /^(?:wounded|injured|dead|missing)$/.test(passage.low[at] ?? "") && passage.low[at - 1] === "the";
}

function group(first: number, count: Count | null, at: number): Phrase {
  const name = { first: at, last: at + 1 };
  return {
    kind: "phrase",
    first,
    last: at + 1,
    count,
    name,
    nature: "human",
    noun: null,
    attribute: null,
    owns: false,
  };
}

/** "the four Americans", "another 12": a count after its determiner. */
function withCount(passage: Passage, at: number, count: Count, counts: ReadonlyMap<number, Count>): Phrase | null {
  const inner = readPhrase(passage, count.first, counts);
  return inner && { ...inner, first: at };
}
