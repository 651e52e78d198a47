/**
 * What is known of a word or phrase before it is read: its cluster and the lists it stands in.
 *
 * Source: clusters of GloVe 6B vectors (PDDL 1.0); lists of compromise (MIT), faker (MIT), GeoNames (CC BY 4.0) and
 * CLDR (Unicode licence). Built by training; holds hashes, no words.
 */
import { decodeBase64 } from "./base64.js";
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

interface Table {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly clusters: Uint16Array;
  readonly flags: Uint16Array;
  /** The 256 and 64 coarser clusters of each fine one. */
  readonly coarse: Uint8Array;
  readonly coarsest: Uint8Array;
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

/** The entry's clusters from fine to coarse: `1 .. 1024`, `1 .. 256`, `1 .. 64`; 0 where it has none. */
export function clusterOf(index: number, level: 0 | 1 | 2): number {
  if (index < 0 || table === undefined) return 0;
  const fine = table.clusters[index] as number;
  if (level === 0 || fine === 0) return fine;
  return ((level === 1 ? table.coarse : table.coarsest)[fine] as number) + 1;
}

/** The bits of {@link WORD_FLAGS}; 0 where there is no entry. */
export function flagsOf(index: number): number {
  return index < 0 || table === undefined ? 0 : (table.flags[index] as number);
}

/**
 * base64 of: entry count (4 bytes), 1,025 coarse and 1,025 coarsest cluster bytes, then for each entry by rising key:
 * key difference (varint), cluster (2 bytes), flags (2 bytes), in three runs of bytes so that they compress.
 */
function decodeTable(base64: string): Table {
  const bytes = decodeBase64(base64);
  const count = new DataView(bytes.buffer).getUint32(0, true);
  let size = 1;
  while (size < count * 1.6) size *= 2;
  const keys = new Int32Array(size).fill(-1);
  const clusters = new Uint16Array(size);
  const flags = new Uint16Array(size);
  const coarse = bytes.slice(4, 4 + 1025);
  const coarsest = bytes.slice(4 + 1025, 4 + 2050);
  const columns = bytes.length - count * 4;
  let at = 4 + 2050;
  let key = 0;
  for (let n = 0; n < count; n++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      key += (byte & 127) << shift;
      if (byte < 128) break;
    }
    let i = Math.imul(key, 0x9e3779b1) & (size - 1);
    while ((keys[i] as number) >= 0) i = (i + 1) & (size - 1);
    keys[i] = key;
    const byte = (column: number): number => bytes[columns + column * count + n] as number;
    clusters[i] = byte(0) | (byte(1) << 8);
    flags[i] = byte(2) | (byte(3) << 8);
  }
  return { mask: size - 1, keys, clusters, flags, coarse, coarsest };
}
