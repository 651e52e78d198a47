/** What an article's candidates tell of each other: how the same words are read elsewhere, alone and within longer names. */
import { type Candidate, TYPES } from "./candidates.js";
import type { WordType } from "./word-features.js";

/** Sums of probabilities by type, and in `STANDS` how many stretches they are of: `[index * WIDTH + column]`. */
export const STANDS: number = TYPES;
export const WIDTH: number = STANDS + 1;

/** Sums by words. */
export interface Sums {
  readonly index: Map<number, number>;
  values: Float32Array;
}

/** The article's sums over candidates of exactly these words, and over longer ones that open or close with them. */
export interface Mentioned {
  readonly same: Sums;
  readonly within: Sums;
}

/** Parts of longer candidates are not counted. */
const LONGEST = 8;

/** The hash of words without the last from that of the words before. */
export const joinWord = (hash: number, { folded }: WordType): number =>
  hash === 0 ? folded : (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + folded) >>> 0;

/** The hash of tokens `first` to `last - 1`; of one token that of its word. */
export function hashWords(types: readonly WordType[], first: number, last: number): number {
  let hash = 0;
  for (let i = first; i < last; i++) hash = joinWord(hash, types[i]!);
  return hash;
}

/** Counts the candidates, which stand by first and last token. */
export function countMentioned(all: readonly Candidate[], types: readonly WordType[]): Mentioned {
  const same: Sums = { index: new Map(), values: new Float32Array(64 * WIDTH) };
  const within: Sums = { index: new Map(), values: new Float32Array(64 * WIDTH) };
  for (let k = 0; k < all.length; k++) {
    const one = all[k]!;
    const { first, last } = one;
    const before = all[k - 1];
    const anew = before === undefined || before.first !== first || before.last !== last ? 1 : 0;
    add(same, hashWords(types, first, last), one, anew);
    if (last - first > LONGEST) continue;
    for (let hash = 0, i = first; i + 1 < last; i++) {
      hash = joinWord(hash, types[i]!);
      add(within, hash, one, anew);
    }
    for (let i = first + 1; i < last; i++) add(within, hashWords(types, i, last), one, anew);
  }
  return { same, within };
}

function add(sums: Sums, hash: number, { type, probability }: Candidate, stands: number): void {
  let at = sums.index.get(hash);
  if (at === undefined) {
    at = sums.index.size * WIDTH;
    sums.index.set(hash, at);
    if (at + WIDTH > sums.values.length) {
      const grown = new Float32Array(sums.values.length * 2);
      grown.set(sums.values);
      sums.values = grown;
    }
  }
  sums.values[at + type]! += probability;
  sums.values[at + STANDS]! += stands;
}

/** Where the sums of the words with this hash start, -1 where they have none. */
export const findSums = ({ index }: Sums, hash: number): number => index.get(hash) ?? -1;
