/** When a found quote is an annotated one: the extent of a content, and which belong together. */
import type { QuoteKind } from "../types.js";
import { type Coverage, type Letters, sharedOf } from "./coverage.js";
import type { Range } from "./types.js";

const EDGE = /[\s"“”'‘’,.;:!?—–-]/u;
const MARK = /["“”]/u;
const THAT = /^that\s+/i;
/** A pair's Dice coefficient: twice what both cover by the sum of what each does. */
const ENOUGH = 0.5;

/** From a content's first part to its last, without marks and punctuation at its ends and a leading "that". */
export function extentOf(text: string, parts: readonly Range[]): Range {
  const whole = {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  };
  const { start, end } = trimEdges(text, whole);
  const that = THAT.exec(text.slice(start, end))?.[0] ?? "";
  return trimEdges(text, { start: start + that.length, end });
}

function trimEdges(text: string, { start, end }: Range): Range {
  while (start < end && EDGE.test(text[start] as string)) start++;
  while (end > start && EDGE.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** The kind of an annotated content, by where its quotation marks stand. */
export function kindOf(text: string, parts: readonly Range[]): QuoteKind {
  const words = parts
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .trim();
  if (!MARK.test(words)) return "indirect";
  return /^["“]/.test(words) && /["”]$/.test(words) ? "direct" : "mixed";
}

/** For each annotated content the index of the found one that it is paired with, if any: one to one, nearest first. */
export function pairContents(
  letters: Letters,
  gold: readonly Coverage[],
  found: readonly Coverage[],
): readonly (number | undefined)[] {
  const near: { dice: number; g: number; f: number }[] = [];
  gold.forEach((one, g) => {
    found.forEach((other, f) => {
      const sizes = one.size + other.size;
      const dice = sizes === 0 ? 0 : (2 * sharedOf(letters, one, other)) / sizes;
      if (dice >= ENOUGH) near.push({ dice, g, f });
    });
  });
  const pairs: (number | undefined)[] = gold.map(() => undefined);
  const taken = new Set<number>();
  for (const { g, f } of near.sort((a, b) => b.dice - a.dice)) {
    if (pairs[g] !== undefined || taken.has(f)) continue;
    pairs[g] = f;
    taken.add(f);
  }
  return pairs;
}
