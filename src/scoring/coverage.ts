/** How much of a text spans cover, and share: its letters and digits, each counted once. */
import type { Range } from "./types.js";

/** Of each offset, how many letters and digits stand before it. */
export type Letters = Int32Array;

/** What spans cover: ranges in text order that do not touch, and how many letters and digits they hold. */
export interface Coverage {
  readonly ranges: readonly Range[];
  readonly size: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The letters and digits of a text, to be looked up. */
export function countLetters(text: string): Letters {
  const before = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++)
    before[i + 1] = (before[i] as number) + (LETTER.test(text[i] as string) ? 1 : 0);
  return before;
}

const within = (letters: Letters, start: number, end: number): number =>
  (letters[end] as number) - (letters[start] as number);

/** What the spans cover together. */
export function coverageOf(letters: Letters, spans: readonly Range[]): Coverage {
  const ranges: Range[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last === undefined || start > last.end) ranges.push({ start, end });
    else ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return { ranges, size: ranges.reduce((sum, { start, end }) => sum + within(letters, start, end), 0) };
}

/** How many letters and digits both cover. */
export function sharedOf(letters: Letters, a: Coverage, b: Coverage): number {
  let shared = 0;
  for (const one of a.ranges)
    for (const other of b.ranges) {
      const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
      if (end > start) shared += within(letters, start, end);
    }
  return shared;
}
