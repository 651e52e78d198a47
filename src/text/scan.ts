/** Where the next token ends. One pass over code units, no look back; every token is at most 200 code units long. */
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../lexicon/abbreviations.js";

/** A longer run of letters is no word: it is cut, so that no later step meets a huge one. */
const LONGEST_TOKEN = 200;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 0;

/** Classes of the first 128 code units; above, one regular expression a distinct code unit, remembered. */
const classes = new Uint8Array(65_536).fill(255);

function classOf(code: number): number {
  const known = classes[code] as number;
  return known === 255 ? classify(code) : known;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (/[\p{L}\p{M}]/u.test(char) || code === 0x200d || code === 0x200c) kind = LETTER;
  else if (/\p{N}/u.test(char)) kind = DIGIT;
  else if (/\s/.test(char)) kind = SPACE;
  classes[code] = kind;
  return kind;
}

const isWordPart = (code: number): boolean => classOf(code) === LETTER || classOf(code) === DIGIT;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The first offset at or after `at`, before `end`, that is no white space; `end` where there is none. */
export function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) === SPACE) i++;
  return i;
}

/** The end of the token that starts at `at`; at most `end`. */
export function tokenEnd(text: string, at: number, end: number): number {
  const stop = Math.min(end, at + LONGEST_TOKEN);
  const kind = classOf(text.charCodeAt(at));
  if (kind === LETTER) return isNt(text, at, stop) ? at + 3 : wordEnd(text, at, stop);
  if (kind === DIGIT) return numberEnd(text, at, stop);
  if (isApostrophe(text.charCodeAt(at)) && at > 0 && isWordPart(text.charCodeAt(at - 1)))
    return cliticEnd(text, at, stop);
  return markEnd(text, at, stop);
}

/** Letters and digits, with inner apostrophes ("O'Brien") and "&" ("AT&T"), and the stop of an abbreviation. */
function wordEnd(text: string, at: number, stop: number): number {
  let i = at + 1;
  for (; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (isWordPart(code)) continue;
    const joins = code === 0x26 || (isApostrophe(code) && cliticEnd(text, i, stop) === i + 1);
    if (!joins || i + 1 >= stop || classOf(text.charCodeAt(i + 1)) !== LETTER) break;
  }
  if (isApostrophe(text.charCodeAt(i)) && endsInNt(text, at, i, stop)) return i - 1 > at ? i - 1 : i;
  if (text.charCodeAt(i) === 0x3a && text.startsWith("://", i)) return addressEnd(text, i, stop);
  return i < stop && text.charCodeAt(i) === 0x2e ? withStop(text, at, i, stop) : i;
}

/** Whether the rest of "don't" after "do" starts at `at`. */
function isNt(text: string, at: number, stop: number): boolean {
  const glued = at > 0 && isWordPart(text.charCodeAt(at - 1));
  return glued && at + 3 <= stop && isApostrophe(text.charCodeAt(at + 1)) && endsInNt(text, at, at + 1, stop);
}

/** "don't" is "do" and "n't": whether the word before the apostrophe at `i` ends in n and a lone t follows. */
function endsInNt(text: string, at: number, i: number, stop: number): boolean {
  const n = text.charCodeAt(i - 1) | 32;
  const t = text.charCodeAt(i + 1) | 32;
  return (
    i - 1 >= at && n === 0x6e && i + 1 < stop && t === 0x74 && !(i + 2 < stop && isWordPart(text.charCodeAt(i + 2)))
  );
}

/** After a word: the clitic "'s", "’ll", "'re" and the like is a token; of any other apostrophe, just the mark. */
function cliticEnd(text: string, at: number, stop: number): number {
  let i = at + 1;
  while (i < stop && i < at + 4 && isWordPart(text.charCodeAt(i))) i++;
  const clitic = text.slice(at + 1, i).toLowerCase();
  return /^(?:s|d|m|t|ll|re|ve)$/.test(clitic) ? i : at + 1;
}

/** "U.S.", "e.g.", "J." before another word, "Gen.", "No. 10": the stop at `i` belongs to the word; else the word alone. */
function withStop(text: string, at: number, i: number, stop: number): number {
  const word = text.slice(at, i);
  if (word.length === 1) return initialsEnd(text, i, stop);
  if (word === "No" || word === "Nos") return /^ ?\d/.test(text.slice(i + 1, i + 3)) ? i + 1 : i;
  if (TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word)) {
    return word === "Ph" && text.startsWith("D.", i + 1) ? i + 3 : i + 1;
  }
  return i;
}

/** "U.S." from its first stop on; "J." only before a space and a capital. */
function initialsEnd(text: string, firstStop: number, stop: number): number {
  let i = firstStop + 1;
  while (i + 1 < stop && classOf(text.charCodeAt(i)) === LETTER && text.charCodeAt(i + 1) === 0x2e) i += 2;
  if (i > firstStop + 1) return i;
  return /^ ?\p{Lu}/u.test(text.slice(i, i + 3)) ? i : firstStop;
}

/** A web address: everything up to white space. */
function addressEnd(text: string, at: number, stop: number): number {
  let i = at;
  while (i < stop && classOf(text.charCodeAt(i)) !== SPACE) i++;
  return i;
}

/** Digits with separators between them ("1,000", "3.5", "12:30") and letters after them ("19th", "5m"). */
function numberEnd(text: string, at: number, stop: number): number {
  let i = at + 1;
  for (; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (isWordPart(code)) continue;
    const separates = code === 0x2c || code === 0x2e || code === 0x3a;
    if (!separates || i + 1 >= stop || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
  }
  return i;
}

/** A mark: runs of dots, hyphens, backticks and doubled apostrophes are one; an emoji is one with its modifiers. */
function markEnd(text: string, at: number, stop: number): number {
  const code = text.charCodeAt(at);
  let i = at + 1;
  if (code === 0x2e || code === 0x2d || code === 0x60) {
    while (i < stop && text.charCodeAt(i) === code) i++;
  } else if (code === 0x27 && text.charCodeAt(i) === code && i < stop) i++;
  else if (code >= 0xd800 && code <= 0xdbff && i < stop) i = emojiEnd(text, i + 1, stop);
  return i;
}

/** Joined emoji, skin tones and variation selectors, after a first surrogate pair. */
function emojiEnd(text: string, at: number, stop: number): number {
  let i = at;
  while (i < stop) {
    const code = text.charCodeAt(i);
    const tone = code === 0xd83c && text.charCodeAt(i + 1) >= 0xdffb;
    if (code === 0xfe0f) i++;
    else if ((tone || code === 0x200d) && i + 2 <= stop)
      i += code === 0x200d && text.charCodeAt(i + 1) >= 0xd800 ? 3 : 2;
    else break;
  }
  return Math.min(i, stop);
}
