/**
 * Tags our tokens with their part of speech, as wink-nlp does: what it knows of a word by itself is asked once a word,
 * and its patterns are read here (tag-patterns.ts).
 *
 * wink's own tokens are not used: it remembers every unknown word, and from then on cuts the words around it otherwise
 * ("U.S" "." at the first call, "U.S." at the second; 21 of 155,000 tokens differed between two readings). It gets our
 * words, each in a plain spelling that it never cuts. Cutting a text that we have cut already, and looking its words up by
 * text, took it four fifths of its time.
 */
import { type Piece, tagPieces } from "./tag-patterns.js";
import type { Pos } from "./types.js";
import { createMemory, knownOf, numberOf, type Vocabulary, type WordMemory } from "./vocabulary.js";
import { TAGS } from "./wink-model.js";
import { createWordReader, type WordReader } from "./wink-words.js";

/**
 * A reader keeps every unknown word it met, so it is renewed after this many words, or code units of them. A bound on the
 * text read instead let it grow by 100 MB where each article brings 40 new words.
 */
const MOST_WORDS = 20_000;
const MOST_UNITS = 2_000_000;

let reader: WordReader | undefined;
/** Words that the reader met, and their code units. */
let met = 0;
let units = 0;
const readWords: WordMemory<readonly Piece[]> = createMemory();

/** The tags of the words with these numbers, one each, in order. `ends` has 1 where a paragraph ends after the word. */
export function tagTokens(vocabulary: Vocabulary, numbers: ArrayLike<number>, ends: Uint8Array): Pos[] {
  const stop = numberOf(vocabulary, ".", 0, 1);
  const known = learnWords(vocabulary, numbers, stop);
  const pieces: Piece[] = [];
  const firsts = new Int32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    firsts[i] = pieces.length;
    for (const piece of known[numbers[i]!]!) pieces.push(piece);
    if (ends[i]) for (const piece of known[stop]!) pieces.push(piece);
  }
  const numbered = tagPieces(pieces);
  const tags: Pos[] = [];
  for (let i = 0; i < firsts.length; i++) tags.push(TAGS[numbered[firsts[i]!]!] ?? "X");
  return tags;
}

/** What is known of words by their numbers, these and the full stop among them. */
function learnWords(
  vocabulary: Vocabulary,
  numbers: ArrayLike<number>,
  stop: number,
): readonly (readonly Piece[] | undefined)[] {
  const known = knownOf(readWords, vocabulary);
  const unknown = new Set<number>();
  if (known[stop] === undefined) unknown.add(stop);
  for (let i = 0; i < numbers.length; i++) {
    if (known[numbers[i]!] !== undefined) continue;
    unknown.add(numbers[i]!);
    if (unknown.size === MOST_WORDS) askWords(vocabulary, unknown, known);
  }
  askWords(vocabulary, unknown, known);
  return known;
}

/** Asks of all words at once: a call of wink for each costs more than what it tells. */
function askWords(vocabulary: Vocabulary, numbers: Set<number>, known: (readonly Piece[] | undefined)[]): void {
  if (numbers.size === 0) return;
  if (met >= MOST_WORDS || units >= MOST_UNITS) {
    reader = undefined;
    met = 0;
    units = 0;
  }
  const spellings: string[] = [];
  for (const number of numbers) {
    const word = vocabulary.words[number]!;
    spellings.push(PLAIN.test(word) ? word : respell(word));
    units += word.length;
  }
  met += numbers.size;
  reader ??= createWordReader();
  const read = reader(spellings);
  let i = 0;
  for (const number of numbers) known[number] = read[i++]!;
  numbers.clear();
}

const PLAIN = /^[A-Za-z]+$/;
const KNOWN_MARK = /^[.,;:!?"'()[\]{}\-–—…“”‘’«»„$%&@#*/+=<>|£€¥~^]$/;
const CLITIC = /^['’](?:s|d|m|ll|re|ve)$/i;

/** A spelling of the word that wink keeps whole and reads alike. */
function respell(token: string): string {
  if (KNOWN_MARK.test(token)) return token;
  if (CLITIC.test(token)) return `'${token.slice(1).toLowerCase()}`;
  if (/^n['’]t$/i.test(token)) return "not";
  if (/^\p{N}/u.test(token)) return /\p{L}/u.test(token) ? ordinalOrNumber(token) : "1000";
  if (/^\p{L}+:\/\//u.test(token)) return "website";
  const letters = token.normalize("NFD").replace(/[^A-Za-z]/g, "");
  if (letters.length > 0 && letters.length * 2 >= token.length) return letters;
  if (/^\p{L}/u.test(token)) return /^\p{Lu}/u.test(token) ? "Xavier" : "thing";
  if (/^\.+$/.test(token)) return "...";
  return /^-+$/.test(token) ? "--" : /^(?:''|``)$/.test(token) ? '"' : "*";
}

function ordinalOrNumber(token: string): string {
  if (/^\d+(?:st|nd|rd|th)$/i.test(token)) return "19th";
  return /^\d+s$/.test(token) ? "1990s" : "1000";
}
