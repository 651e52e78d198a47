/** When a found content is the annotated one. */
import type { TokenRange } from "../../entities/types.js";
import type { Doc } from "../../text/types.js";

/** Whether two sets of parts share a token. */
export function overlaps(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return a.some((x) => b.some((y) => x.first < y.last && y.first < x.last));
}

/** Dice's coefficient of two contents' words, 0..1. */
export function sameContent(doc: Doc, a: readonly TokenRange[], b: readonly TokenRange[]): number {
  if (!overlaps(a, b)) return 0;
  const words = new Set(wordsOf(doc, a));
  const others = wordsOf(doc, b);
  return (2 * others.filter((i) => words.has(i)).length) / (words.size + others.length);
}

/** Whether two contents run from the same first to the same last word, marks and a leading "that" left out. */
export function isExact(doc: Doc, a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  const [x, y] = [edgesOf(doc, a), edgesOf(doc, b)];
  return x[0] === y[0] && x[1] === y[1];
}

function wordsOf({ tokens }: Doc, parts: readonly TokenRange[]): number[] {
  const words: number[] = [];
  for (const { first, last } of parts)
    for (let i = first; i < last; i++) if (/[\p{L}\p{N}]/u.test(tokens.text[i] ?? "")) words.push(i);
  return words;
}

function edgesOf(doc: Doc, parts: readonly TokenRange[]): [number | undefined, number | undefined] {
  const words = wordsOf(doc, parts);
  const from = /^that$/i.test(doc.tokens.text[words[0] ?? -1] ?? "") ? 1 : 0;
  return [words[from], words.at(-1)];
}
