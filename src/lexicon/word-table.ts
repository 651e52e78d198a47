/**
 * What is known of a word or phrase before it is read: its clusters and the lists it stands in.
 *
 * Source: clusters of GloVe 6B vectors (PDDL 1.0); lists of compromise (MIT), faker (MIT), GeoNames (CC BY 4.0), CLDR
 * (Unicode licence) and our own (src/training/names/lists). Built by training; holds hashes, no words.
 */
import { twoDigits } from "./printable.js";
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
  /** Of our own lists alone: institutions and clubs, companies and media, landmarks. */
  institution: 512,
  business: 1024,
  landmark: 2048,
} as const;

/** How many of them there are. */
export const FLAG_BITS = 12;
/** Those of our own lists alone. */
export const OWN_LISTS: number = WORD_FLAGS.institution | WORD_FLAGS.business | WORD_FLAGS.landmark;

/** Bits of the hash by which an entry is known: two unknown words in a thousand are taken for known ones. */
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
/** Only the keys are decoded at first use; clusters and flags of an entry when they are asked for. */
interface Table {
  /** Rising. */
  readonly keys: Int32Array;
  /** Where the keys of each bucket of the highest bits start. */
  readonly buckets: Int32Array;
  /** Where each field's digits start. */
  readonly columns: readonly number[];
  /** Of the coarser levels. */
  readonly orders: readonly (readonly Uint16Array[])[];
}

const BUCKET_BITS = 15;
const BUCKET_SHIFT: number = HASH_BITS - BUCKET_BITS;
const FINE_FIELD = 3;
const FLAGS_FIELD = 4;

let table: Table | undefined;

/** Index of an entry for `clusterOf` and `flagsOf`; -1 where the hash (see tagger/hash.ts) is not in the table. */
export function findWord(hash: number): number {
  table ??= decodeTable(WORD_TABLE);
  const key = hash >>> (32 - HASH_BITS);
  const { keys, buckets } = table;
  const bucket = key >>> BUCKET_SHIFT;
  for (let i = buckets[bucket]!, end = buckets[bucket + 1]!; i < end; i++) if (keys[i] === key) return i;
  return -1;
}

/** The entry's cluster of a level, from 1 on; 0 where it has none. */
export function clusterOf(index: number, level: Level): number {
  if (index < 0 || table === undefined) return 0;
  const finest = fieldOf(table, index, FINE_FIELD);
  if (finest === 0 || level === 2) return finest;
  return table.orders[level]![finest]![fieldOf(table, index, 1 + level)]!;
}

/** The bits of {@link WORD_FLAGS}; 0 where there is no entry. */
export function flagsOf(index: number): number {
  return index < 0 || table === undefined ? 0 : fieldOf(table, index, FLAGS_FIELD);
}

/** A field of two digits. */
function fieldOf({ columns }: Table, index: number, field: number): number {
  const { digits, count } = WORD_TABLE;
  return twoDigits(digits, columns[field]! + index, count);
}

function decodeTable({ count, digits, orders }: EncodedTable): Table {
  const keys = new Int32Array(count);
  const buckets = new Int32Array((1 << BUCKET_BITS) + 1);
  for (let n = 0, key = 0; n < count; n++) {
    key += twoDigits(digits, n, count) | (twoDigits(digits, 2 * count + n, count) << 12);
    keys[n] = key;
    buckets[(key >>> BUCKET_SHIFT) + 1]!++;
  }
  for (let b = 1; b < buckets.length; b++) buckets[b]! += buckets[b - 1]!;
  const columns = FIELD_DIGITS.map((_, f) => FIELD_DIGITS.slice(0, f).reduce((sum, d) => sum + d, 0) * count);
  return { keys, buckets, columns, orders: orders.map(decodeOrder) };
}

/** By finest cluster, its entries' clusters of a level by rank; none of cluster 0. */
function decodeOrder(order: string): readonly Uint16Array[] {
  const lists = order.split(" ").map((list) => {
    const clusters = new Uint16Array(list.length / 2);
    for (let r = 0; r < clusters.length; r++) clusters[r] = twoDigits(list, 2 * r, 1);
    return clusters;
  });
  return [new Uint16Array(0), ...lists];
}
