/**
 * What is known of a word or phrase before it is read: its clusters and the lists it stands in.
 *
 * Source: clusters of GloVe 6B vectors (PDDL 1.0); lists of compromise (MIT), faker (MIT), GeoNames (CC BY 4.0) and
 * CLDR (Unicode licence). Built by training; holds hashes, no words.
 */
import { WORD_TABLE } from "./word-table.data.js";

/** The lists a word or phrase can stand in, a bit each. */
export const WORD_FLAGS = {
  first: 1,
  last: 2,
  country: 4,
  city: 8,
  town: 16,
  region: 32,
  demonym: 64,
  organisation: 128,
  role: 256,
} as const;

/** Bits of the hash by which an entry is known: one unknown word in a thousand is taken for a known one. */
export const HASH_BITS = 27;
/** How many clusters each level has; each level was learned for itself. */
export const LEVELS = [64, 256, 1024] as const;
/** A level's index in {@link LEVELS}. */
export type Level = 0 | 1 | 2;

/** What stands for a table in word-table.data.ts. */
export interface EncodedTable {
  readonly count: number;
  /**
   * For each entry by rising key: key difference, rank of its cluster of the two coarser levels, finest cluster (0:
   * none), flags. Six bits a character, the lowest first, each six bits of each field in a run of their own
   * (`FIELD_DIGITS`), so that they compress.
   */
  readonly digits: string;
  /**
   * For each of the two coarser levels: by finest cluster, from 1 on, that level's clusters of its entries, the most
   * frequent first, two characters each, a space behind the last. Ranks in these lists take half of what clusters take.
   */
  readonly orders: readonly [string, string];
}

/** Characters that the fields take. */
export const FIELD_DIGITS = [4, 2, 2, 2, 2] as const;
/** Printable characters that need no escape in JSON, for 0 .. 63: from "#" on, "\" left out. */
export const digitOf = (value: number): string => String.fromCharCode(value + 35 + (value >= 57 ? 1 : 0));
const sixBits = (code: number): number => code - 35 - (code > 92 ? 1 : 0);

interface Table {
  readonly mask: number;
  readonly keys: Int32Array;
  /** By level. */
  readonly clusters: readonly [Uint16Array, Uint16Array, Uint16Array];
  readonly flags: Uint16Array;
}

let table: Table | undefined;

/** Index of an entry for `clusterOf` and `flagsOf`; -1 where the hash (see tagger/hash.ts) is not in the table. */
export function findWord(hash: number): number {
  table ??= decodeTable(WORD_TABLE);
  const key = hash >>> (32 - HASH_BITS);
  for (let i = Math.imul(key, 0x9e3779b1) & table.mask; ; i = (i + 1) & table.mask) {
    const found = table.keys[i] as number;
    if (found === key) return i;
    if (found < 0) return -1;
  }
}

/** The entry's cluster of a level, from 1 on; 0 where it has none. */
export function clusterOf(index: number, level: Level): number {
  return index < 0 || table === undefined ? 0 : (table.clusters[level][index] as number);
}

/** The bits of {@link WORD_FLAGS}; 0 where there is no entry. */
export function flagsOf(index: number): number {
  return index < 0 || table === undefined ? 0 : (table.flags[index] as number);
}

function decodeTable({ count, digits, orders }: EncodedTable): Table {
  let size = 1;
  while (size < count * 1.6) size *= 2;
  const keys = new Int32Array(size).fill(-1);
  const clusters = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)] as const;
  const flags = new Uint16Array(size);
  const columns = FIELD_DIGITS.map((_, f) => FIELD_DIGITS.slice(0, f).reduce((sum, d) => sum + d, 0) * count);
  const [difference, coarse, middle, fine, flag] = columns as [number, number, number, number, number];
  const pair = (column: number): number =>
    sixBits(digits.charCodeAt(column)) | (sixBits(digits.charCodeAt(column + count)) << 6);
  const [coarseOf, middleOf] = [decodeOrder(orders[0]), decodeOrder(orders[1])];
  let key = 0;
  for (let n = 0; n < count; n++) {
    key += pair(difference + n) | (pair(difference + 2 * count + n) << 12);
    let i = Math.imul(key, 0x9e3779b1) & (size - 1);
    while ((keys[i] as number) >= 0) i = (i + 1) & (size - 1);
    keys[i] = key;
    flags[i] = pair(flag + n);
    const finest = pair(fine + n);
    if (finest === 0) continue;
    clusters[0][i] = (coarseOf[finest] as Uint16Array)[pair(coarse + n)] as number;
    clusters[1][i] = (middleOf[finest] as Uint16Array)[pair(middle + n)] as number;
    clusters[2][i] = finest;
  }
  return { mask: size - 1, keys, clusters, flags };
}

/** By finest cluster, its entries' clusters of a level by rank; none of cluster 0. */
function decodeOrder(order: string): readonly Uint16Array[] {
  const lists = order.split(" ").map((list) => {
    const clusters = new Uint16Array(list.length / 2);
    for (let r = 0; r < clusters.length; r++)
      clusters[r] = sixBits(list.charCodeAt(2 * r)) | (sixBits(list.charCodeAt(2 * r + 1)) << 6);
    return clusters;
  });
  return [new Uint16Array(0), ...lists];
}
