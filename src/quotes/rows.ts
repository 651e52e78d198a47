/** Rows of sums that a scorer keeps: those of a word at its offsets, and those of features that hang on one small key. */
import { addFeatures, ROW, type Scorer } from "./emissions.js";
import { fillWord, OFFSETS } from "./features.js";
import type { Features } from "./hashes.js";
import type { Word } from "./words.js";

/**
 * Rows by key, a later key in the place of an earlier one that hashes alike. One key a token: its row must last until the
 * token is summed.
 */
export interface RowCache {
  /** The key whose row stands at each place; -1 where none. */
  readonly keys: Int32Array;
  readonly shift: number;
  /** Where the rows start in the scorer's `rows`. */
  readonly base: number;
}

/** A cache of 2^bits rows, bits at least 1. */
export function createCache(scorer: Scorer, bits: number): RowCache {
  return { keys: new Int32Array(1 << bits).fill(-1), shift: 32 - bits, base: reserveRows(scorer, 1 << bits) };
}

function reserveRows(scorer: Scorer, count: number): number {
  const base = scorer.used;
  scorer.used += count * ROW;
  if (scorer.used > scorer.rows.length) {
    const grown = new Int32Array(Math.max(scorer.used, scorer.rows.length * 2));
    grown.set(scorer.rows);
    scorer.rows = grown;
  }
  return base;
}

/** Where the row of `key`, 0 or more, lies; where it is not there, minus that place: list its features in `making`, then `makeRow`. */
export function findRow({ keys, shift, base }: RowCache, key: number): number {
  const place = Math.imul(key, 0x9e3779b1) >>> shift;
  const at = base + place * ROW;
  if (keys[place] === key) return at;
  keys[place] = key;
  return -at;
}

/** Sums the features of `making` into the row at `at`, which is returned; `making` is empty then. */
export function makeRow(scorer: Scorer, at: number): number {
  const { rows, making } = scorer;
  for (let k = 0; k < ROW; k++) rows[at + k] = 0;
  addFeatures(scorer, making, rows, at);
  making.length = 0;
  return at;
}

/** Adds a row to the token at hand. */
export function addRow({ pending }: Scorer, at: number): void {
  pending.values[pending.length++] = at;
}

/** Adds the row of a key to the token at hand; `fill` lists its features. */
export function addByKey(
  scorer: Scorer,
  cache: RowCache,
  key: number,
  fill: (list: Features, key: number) => void,
): void {
  let at = findRow(cache, key);
  if (at < 0) {
    fill(scorer.making, key);
    at = makeRow(scorer, -at);
  }
  addRow(scorer, at);
}

/** The rows of words by their numbers; those of one word stand in the order of OFFSETS. */
export interface WordRows {
  readonly stage: 0 | 1;
  /** Where a word's rows start; 0 where they are not there yet. */
  starts: Int32Array;
  /** Where the rows of all words start. */
  readonly base: number;
}

/** No word's rows yet; to be made after the caches. */
export function createWordRows(scorer: Scorer, stage: 0 | 1): WordRows {
  return { stage, starts: new Int32Array(1024), base: scorer.used };
}

/** Forgets all words. */
export function dropWords(scorer: Scorer, rows: WordRows): void {
  rows.starts = new Int32Array(1024);
  scorer.rows = scorer.rows.slice(0, rows.base);
  scorer.used = rows.base;
}

/** Where a word's rows start. */
export function findWordRows(scorer: Scorer, rows: WordRows, word: Word): number {
  if (word.id >= rows.starts.length) {
    const grown = new Int32Array(Math.max(word.id + 1, rows.starts.length * 2));
    grown.set(rows.starts);
    rows.starts = grown;
  }
  const known = rows.starts[word.id]!;
  if (known !== 0) return known;
  const offsets = OFFSETS[rows.stage];
  const start = reserveRows(scorer, offsets.length);
  rows.starts[word.id] = start;
  offsets.forEach((offset, o) => {
    fillWord(scorer.making, word, offset, rows.stage);
    makeRow(scorer, start + o * ROW);
  });
  return start;
}
