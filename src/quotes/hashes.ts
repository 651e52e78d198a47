/**
 * Features as 32-bit hashes of a kind and up to two values. A hash is the exclusive or of three parts, each multiplied
 * out before; the sums (emissions.ts) and training spread the bits, so that listing a feature costs two look-ups.
 */
import { spreadHash } from "../tagger/hash.js";

/** Reused from token to token. */
export interface Features {
  length: number;
  /** Not yet spread; see {@link spreadHash}. */
  readonly values: Int32Array;
}

/** An empty list. */
export function createFeatures(): Features {
  return { length: 0, values: new Int32Array(256) };
}

/** The part of a first value. */
export function partA(value: number): number {
  return Math.imul(value + 0x51ed27, 0x85ebca6b);
}

/** The part of a second value. */
export function partB(value: number): number {
  return Math.imul(value + 0x2545f, 0xc2b2ae35);
}

/** The parts of the values 0 to 1023. */
export const A: Int32Array = Int32Array.from({ length: 1024 }, (_, value) => partA(value));
export const B: Int32Array = Int32Array.from({ length: 1024 }, (_, value) => partB(value));
/** The parts of the kinds 0 to 255, with the second part of features of one value: a feature is `ONE[kind] ^ A[value]`. */
export const ONE: Int32Array = Int32Array.from({ length: 256 }, (_, k) => Math.imul(k + 1, 0x9e3779b1) ^ partB(0));
/** The parts of the kinds: a feature of two values is `TWO[kind] ^ A[first] ^ B[second]`. */
export const TWO: Int32Array = Int32Array.from({ length: 256 }, (_, kind) => Math.imul(kind + 1, 0x9e3779b1));

/** Adds a feature of any one or two values. */
export function add(list: Features, kind: number, a: number, b = 0): void {
  list.values[list.length++] = TWO[kind]! ^ partA(a) ^ partB(b);
}

/** Calls `use` with every feature of the list, spread over all bits. */
export function eachFeature({ values, length }: Features, use: (hash: number) => void): void {
  for (let k = 0; k < length; k++) use(spreadHash(values[k]!));
}
