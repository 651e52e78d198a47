/**
 * The words that articles are printed in, numbered from 0: what a room knows of a word it remembers by the number, so
 * that a token costs it no look-up of a string. A word that was seen before is not even cut out of the text anew.
 */

/** Words by their numbers, and where to find them. */
export interface Vocabulary {
  readonly words: string[];
  /** By place, `[place * 2]`: a word's hash, and its number + 1; 0 where none is. A power of two of places, a quarter of them taken at most. */
  places: Int32Array;
}

/** Distinct words of the articles so far; then a new vocabulary begins with the next article. */
const MOST_WORDS = 20_000;

let current: Vocabulary | undefined;

/** The vocabulary for the next article. */
export function vocabularyAtHand(): Vocabulary {
  if (current === undefined || current.words.length > MOST_WORDS)
    current = { words: [], places: new Int32Array(2 * 8192) };
  return current;
}

/** Places looked at for a word. Where so many hash alike, text is hostile: the word gets a number anew each time. */
const MOST_LOOKS = 24;

/** The number of the word that stands in the text from `start` to `end`. */
export function numberOf(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  const { words, places } = vocabulary;
  const mask = places.length - 1;
  const hash = hashOf(text, start, end);
  let place = (hash << 1) & mask;
  for (let look = 0; look < MOST_LOOKS; look++, place = (place + 2) & mask) {
    const number = places[place + 1]! - 1;
    if (number < 0) {
      places[place] = hash;
      places[place + 1] = words.push(cut(text, start, end));
      if (words.length * 8 > places.length) widen(vocabulary);
      return words.length - 1;
    }
    if (places[place] === hash && isAt(words[number]!, text, start, end)) return number;
  }
  return words.push(cut(text, start, end)) - 1;
}

function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Twice the places, each word in a new one. */
function widen(vocabulary: Vocabulary): void {
  const old = vocabulary.places;
  const wider = new Int32Array(2 * old.length);
  const mask = wider.length - 1;
  for (let from = 0; from < old.length; from += 2) {
    if (old[from + 1] === 0) continue;
    let place = (old[from]! << 1) & mask;
    while (wider[place + 1] !== 0) place = (place + 2) & mask;
    wider[place] = old[from]!;
    wider[place + 1] = old[from + 1]!;
  }
  vocabulary.places = wider;
}

/** Shorter strings are copied when they are cut. */
const VIEWED_FROM = 13;

/**
 * A part of the text that keeps nothing else of it alive. V8 cuts 13 characters or more as a view of the whole string,
 * and words are remembered: a long word for each of 300 articles of 111 kB kept all 33 MB.
 */
function cut(text: string, start: number, end: number): string {
  if (end - start < VIEWED_FROM) return text.slice(start, end);
  return ` ${text.slice(start, end)}`.slice(1);
}

/** What a room knows of words, by a number of its own or the word's; undefined where it was not asked yet. */
export interface WordMemory<T> {
  vocabulary: Vocabulary | undefined;
  known: (T | undefined)[];
}

/** Nothing known. */
export function createMemory<T>(): WordMemory<T> {
  return { vocabulary: undefined, known: [] };
}

/** What is known by numbers of the vocabulary's words, to be read and added to; none where it was another vocabulary's. */
export function knownOf<T>(memory: WordMemory<T>, vocabulary: Vocabulary): (T | undefined)[] {
  if (memory.vocabulary !== vocabulary) {
    memory.vocabulary = vocabulary;
    memory.known = [];
  }
  // without gaps an array stays one
  while (memory.known.length < vocabulary.words.length) memory.known.push(undefined);
  return memory.known;
}
