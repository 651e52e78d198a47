/**
 * The words that wink's model knows, found by their characters in typed arrays, and what its tags need to know of them.
 *
 * In the package they are a list in JSON, which wink wants as an object besides: to read the one, to fill the other and to
 * decode what is known of each word took 80 ms of the time to a first result. Source: wink-eng-lite-web-model (MIT).
 */
import { printedValue, twoDigits } from "../lexicon/printable.js";
import { LEXEMES } from "./lexemes.data.js";

/** What stands in the generated file. Digits are those of lexicon/printable.ts. */
export interface EncodedLexemes {
  readonly count: number;
  /** Characters of all words together. */
  readonly length: number;
  /** For each word a digit for the characters that it shares with the one before, one for the length of the rest; the rest. */
  readonly words: string;
  /** What many words have in common: three of the four numbers that wink has of a word, the first being of no use here. */
  readonly kinds: readonly (readonly number[])[];
  /** Each word's kind: the low digits of all, then the high ones. */
  readonly kindOf: string;
  /** Bits of a word's last number of which one says that it has a lemma, which stands in the lowest bits. */
  readonly withLemma: number;
  /** Four digits for each lemma: where a contraction's expansion stands, which word another one is a spelling of. */
  readonly lemmas: string;
}

/** Numbers that wink has of a word. */
export const WORD_SIZE = 4;
const PLACES = 1 << 18;
/** No word is longer. */
const LONGEST = 64;

interface Table {
  /** The characters of all words; behind them those of a word that is looked for. */
  readonly chars: Uint16Array;
  /** Where each word begins, and where the last one ends. */
  readonly starts: Int32Array;
  /** By hash, a word's number + 1. */
  readonly places: Int32Array;
}

let table: Table | undefined;

/** The number of a word; undefined where wink does not know it. */
export function lexemeOf(word: string): number | undefined {
  if (word.length > LONGEST) return undefined;
  table ??= readTable();
  const { chars, starts, places } = table;
  const from = LEXEMES.length;
  for (let i = 0; i < word.length; i++) chars[from + i] = word.charCodeAt(i);
  for (let place = placeOf(chars, from, from + word.length); ; place = (place + 1) % PLACES) {
    const lexeme = places[place]! - 1;
    if (lexeme < 0) return undefined;
    const start = starts[lexeme]!;
    if (starts[lexeme + 1]! - start !== word.length) continue;
    let same = 0;
    while (same < word.length && chars[start + same] === chars[from + same]) same++;
    if (same === word.length) return lexeme;
  }
}

/** The word of a number. */
export function wordOf(lexeme: number): string {
  table ??= readTable();
  const { chars, starts } = table;
  return String.fromCharCode(...chars.subarray(starts[lexeme]!, starts[lexeme + 1]!));
}

function readTable(): Table {
  const { count, length, words } = LEXEMES;
  const chars = new Uint16Array(length + LONGEST);
  const starts = new Int32Array(count + 1);
  const places = new Int32Array(PLACES);
  for (let lexeme = 0, at = 0, before = 0, start = 0; lexeme < count; lexeme++) {
    const shared = printedValue(words.charCodeAt(at++));
    const end = start + shared + printedValue(words.charCodeAt(at++));
    for (let i = 0; i < shared; i++) chars[start + i] = chars[before + i]!;
    for (let i = start + shared; i < end; i++) chars[i] = words.charCodeAt(at++);
    let place = placeOf(chars, start, end);
    while (places[place] !== 0) place = (place + 1) % PLACES;
    places[place] = lexeme + 1;
    starts[lexeme + 1] = end;
    before = start;
    start = end;
  }
  return { chars, starts, places };
}

function placeOf(chars: Uint16Array, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ chars[i]!, 0x01000193);
  return (h ^ (h >>> 15)) & (PLACES - 1);
}

/** What wink has of all its words, {@link WORD_SIZE} numbers each, laid out as its model says; without those of no use to tags. */
export function readLexicon(): Uint32Array {
  const { count, kinds, kindOf, withLemma, lemmas } = LEXEMES;
  const numbers = new Uint32Array(count * WORD_SIZE);
  for (let lexeme = 0, at = 0; lexeme < count; lexeme++) {
    const kind = kinds[twoDigits(kindOf, lexeme, count)]!;
    const first = lexeme * WORD_SIZE;
    for (let i = 1; i < WORD_SIZE; i++) numbers[first + i] = kind[i - 1]!;
    if ((numbers[first + 3]! & withLemma) === 0) continue;
    numbers[first + 3]! |= twoDigits(lemmas, at, 1) | (twoDigits(lemmas, at + 2, 1) << 12);
    at += 4;
  }
  return numbers;
}
