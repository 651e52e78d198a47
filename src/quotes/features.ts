/** Features as 32-bit hashes: those of a word at an offset, and those of a place in its text (first stage). */
import { spreadHash } from "../tagger/hash.js";
import { distanceStep, pathBetween, type Reading } from "./reading.js";
import type { Word } from "./words.js";

/** Reused from token to token. */
export interface Features {
  length: number;
  readonly values: Int32Array;
}

/** An empty list. */
export function createFeatures(): Features {
  return { length: 0, values: new Int32Array(256) };
}

/** Adds template `kind` with up to two values. */
export function add(list: Features, kind: number, a: number, b = 0): void {
  list.values[list.length++] = spreadHash(
    Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a + 0x51ed27, 0x85ebca6b) ^ Math.imul(b + 0x2545f, 0xc2b2ae35),
  );
}

/** Offsets at which a word's own features count: first stage, second stage. */
export const OFFSETS = [
  [-3, -2, -1, 0, 1, 2, 3],
  [-2, -1, 0, 1, 2],
] as const;

/** The features of a word seen at an offset. */
export function fillWord(list: Features, word: Word, offset: number, stage: 0 | 1): void {
  list.length = 0;
  const at = offset + 3 + stage * 7;
  add(list, 1, word.word, at);
  if (offset > 2 || offset < -2) return;
  add(list, 2, word.pos, at);
  add(list, 3, word.strength * 32 + word.pos, at);
  if (offset > 1 || offset < -1) return;
  add(list, 4, word.stem, at);
  add(list, 5, word.shape, at);
  add(list, 6, word.suffix, at);
}

/** Stands before a paragraph's first and after its last token. */
export const EDGE: Word = { id: -1, word: 1, stem: 1, suffix: 1, pos: 20, shape: 6, strength: 0, class: 0 };

/** The word at i within the paragraph from `first` to `last - 1`. */
export function wordAt(reading: Reading, i: number, first: number, last: number): Word {
  return i < first || i >= last ? EDGE : (reading.words[i] as Word);
}

/** The tags around i: five of them, packed. */
export function fillTags(list: Features, reading: Reading, i: number, first: number, last: number): void {
  const a = wordAt(reading, i - 2, first, last).pos;
  const b = wordAt(reading, i - 1, first, last).pos;
  const c = wordAt(reading, i, first, last).pos;
  const d = wordAt(reading, i + 1, first, last).pos;
  const e = wordAt(reading, i + 2, first, last).pos;
  add(list, 10, b, c);
  add(list, 11, c, d);
  add(list, 12, a * 32 + b, c);
  add(list, 13, b * 32 + c, d);
  add(list, 14, c * 32 + d, e);
  add(list, 15, a * 1024 + b * 32 + c, d * 32 + e);
}

/** Where the token stands: marks around it, sentence, paragraph. */
export function fillPlace(list: Features, reading: Reading, i: number, first: number, last: number): void {
  const state = reading.state[i]!;
  const word = reading.words[i] as Word;
  const q = reading.marks.quotations[(reading.marks.inside[i] as number) - 1];
  add(list, 20, state);
  add(list, 21, state, word.pos);
  add(list, 22, state, wordAt(reading, i - 1, first, last).word);
  add(list, 23, state, wordAt(reading, i + 1, first, last).word);
  if (q !== undefined) {
    add(list, 24, distanceStep(i - q.open), state);
    add(list, 25, distanceStep(q.close - i), state);
    add(list, 26, distanceStep(q.last - q.first), state);
  }
  const sentence = reading.doc.sentences[reading.doc.tokens.sentence[i] as number]!;
  const head = distanceStep(i - sentence.first);
  add(list, 27, head);
  add(list, 28, distanceStep(sentence.last - 1 - i));
  add(list, 29, head, distanceStep(i - first));
  const quoted = reading.counts[2]![sentence.last]! > reading.counts[2]![sentence.first]! ? 1 : 0;
  add(list, 30, quoted, word.pos * 8 + state);
}

/** First stage: everything about token i that hangs on its neighbours. */
export function fillContext(list: Features, reading: Reading, i: number, first: number, last: number): void {
  list.length = 0;
  const word = reading.words[i] as Word;
  const before = wordAt(reading, i - 1, first, last);
  const after = wordAt(reading, i + 1, first, last);
  add(list, 40, before.stem, word.stem);
  add(list, 41, word.stem, after.stem);
  add(list, 42, word.stem, before.pos);
  add(list, 43, word.stem, after.pos);
  add(list, 44, word.pos, before.stem);
  add(list, 45, word.pos, after.stem);
  fillTags(list, reading, i, first, last);
  fillPlace(list, reading, i, first, last);
  add(list, 46, reading.state[i]!, word.stem);
  let both = 0;
  for (let s = 0; s < 2; s++)
    for (let side = 0; side < 2; side++) {
      const cue = (side === 0 ? reading.left : reading.right)[s]![i] as number;
      const kind = 50 + (s * 2 + side) * 8;
      if (cue < 0) {
        add(list, kind, -1);
        continue;
      }
      const stem = (reading.words[cue] as Word).stem;
      const path = pathBetween(reading, i, cue);
      const steps = distanceStep(Math.abs(i - cue));
      both = Math.imul(both, 331) + path;
      add(list, kind + 1, stem, steps);
      add(list, kind + 2, path);
      add(list, kind + 3, path, stem);
      add(list, kind + 4, path, steps);
      add(list, kind + 5, path, word.pos);
      add(list, kind + 6, path, word.stem);
      if (s === 0) add(list, kind + 7, stem, word.pos);
    }
  add(list, 90, both);
}
