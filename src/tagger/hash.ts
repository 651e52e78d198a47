/** Feature hashing: 32-bit, no allocation, the same on every platform. */

/** Spreads a 32-bit integer over all bits (the finaliser of MurmurHash3). */
export function spreadHash(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Unsigned 32-bit hash of `text` from `start` to `end` in UTF-16 units (FNV-1a, not yet spread). */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
