/** Remembered score vectors in one growing array: no object for each, nothing for the garbage collector. */

/** Vectors of one width, of sums of pairs of labels (scorer.ts), by key, a whole number from 0 on. */
export interface Vectors {
  readonly width: number;
  /** All vectors, one behind the other. */
  values: Int32Array;
  used: number;
  /** By key: where its vector starts in `values`, plus 1; 0: none yet. */
  starts: Int32Array;
}

/** No vectors yet. */
export function createVectors(width: number): Vectors {
  return { width, values: new Int32Array(64 * width), used: 0, starts: new Int32Array(64) };
}

/** Forgets all. */
export function clearVectors(vectors: Vectors): void {
  vectors.used = 0;
  vectors.starts.fill(0);
}

/** Where the key's vector starts in `values`; -1 where there is none. */
export function vectorOf(vectors: Vectors, key: number): number {
  return key < vectors.starts.length ? vectors.starts[key]! - 1 : -1;
}

/** Makes a vector of zeros for a key that has none; returns where it starts. Moves `values` where it grows. */
export function addVector(vectors: Vectors, key: number): number {
  if (key >= vectors.starts.length) vectors.starts = grown(vectors.starts, key + 1);
  const start = vectors.used;
  if (start + vectors.width > vectors.values.length) vectors.values = grown(vectors.values, start + vectors.width);
  vectors.values.fill(0, start, start + vectors.width);
  vectors.used += vectors.width;
  vectors.starts[key] = start + 1;
  return start;
}

function grown(old: Int32Array, least: number): Int32Array {
  const wider = new Int32Array(Math.max(least, old.length * 2));
  wider.set(old);
  return wider;
}
