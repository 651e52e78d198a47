/**
 * The one place that talks to wink-nlp: it tags our tokens with their part of speech.
 *
 * wink's own tokens are not used: it remembers every unknown word, and from then on cuts the words around it otherwise
 * ("U.S" "." at the first call, "U.S." at the second; 21 of 155,000 tokens differed between two readings). It gets our
 * tokens, each in a plain spelling that it never cuts, with one space between.
 */
import winkNLP, { type ItsHelpers, type WinkMethods } from "wink-nlp";
import type { Pos } from "./types.js";
import { createMemory, knownOf, type Vocabulary, type WordMemory } from "./vocabulary.js";
import { WINK_MODEL } from "./wink-model.js";

/**
 * An instance keeps every unknown word it met (0.27 kB each), so it is renewed (60 ms) after this many different words,
 * or code units of them. A bound on the text read instead let it grow by 100 MB where each article brings 40 new words.
 */
const MOST_WORDS = 20_000;
const MOST_UNITS = 2_000_000;
/** Tokens a call: long enough that the cost of a call vanishes, short enough to keep wink's arrays small. */
const BATCH = 20_000;

let instance: WinkMethods | undefined;
/** Spellings of the words met since the instance is there. */
let spellings: WordMemory<string> = createMemory();
/** How many they are, and their code units. */
let met = 0;
let units = 0;

/** The tags of the words with these numbers, one each, in order. `ends` has 1 where a paragraph ends after the word. */
export function tagTokens(vocabulary: Vocabulary, numbers: ArrayLike<number>, ends: Uint8Array): Pos[] {
  const tags: Pos[] = [];
  for (let from = 0; from < numbers.length; from += BATCH) {
    tagBatch(vocabulary, numbers, ends, from, Math.min(from + BATCH, numbers.length), tags);
  }
  return tags;
}

function tagBatch(
  vocabulary: Vocabulary,
  numbers: ArrayLike<number>,
  ends: Uint8Array,
  from: number,
  to: number,
  tags: Pos[],
): void {
  const plain: string[] = [];
  for (let i = from; i < to; i++) {
    plain.push(plainSpelling(vocabulary, numbers[i]!));
    if (ends[i]) plain.push(".");
  }
  const text = plain.join(" ");
  instance ??= winkNLP(WINK_MODEL, ["pos"]);
  const nlp = instance;
  const its: ItsHelpers = nlp.its;
  const read = nlp.readDoc(text).tokens();
  const pos = read.out(its.pos) as Pos[];
  // as many as it got: it cut none of them
  const words = pos.length === plain.length ? plain : (read.out(its.value) as string[]);
  let at = 0;
  let next = 0;
  for (let i = from; i < to; i++) {
    const length = (plain[next++] as string).length;
    tags.push(pos[at] ?? "X");
    // wink cuts "cannot" and a few more: go on until the token is used up
    for (let used = 0; used < length && at < words.length; at++) used += (words[at] as string).length;
    if (ends[i]) {
      next++;
      at++;
    }
  }
}

const PLAIN = /^[A-Za-z]+$/;
const KNOWN_MARK = /^[.,;:!?"'()[\]{}\-–—…“”‘’«»„$%&@#*/+=<>|£€¥~^]$/;
const CLITIC = /^['’](?:s|d|m|ll|re|ve)$/i;

/** A spelling of the word that wink keeps whole and reads alike. Remembered as long as the instance remembers it. */
function plainSpelling(vocabulary: Vocabulary, number: number): string {
  const known = knownOf(spellings, vocabulary)[number];
  if (known !== undefined) return known;
  const token = vocabulary.words[number]!;
  const plain = PLAIN.test(token) ? token : respell(token);
  if (met >= MOST_WORDS || units >= MOST_UNITS) renew();
  knownOf(spellings, vocabulary)[number] = plain;
  met++;
  units += token.length;
  return plain;
}

function renew(): void {
  instance = undefined;
  spellings = createMemory();
  met = 0;
  units = 0;
}

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
