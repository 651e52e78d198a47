/** Where sentences start: after a full stop and what closes it, not after titles, not inside a quotation. */
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../lexicon/abbreviations.js";
import type { Tokens } from "./types.js";

type Words = Pick<Tokens, "text" | "start" | "end">;

/** Words that start a sentence even after "U.S." or "Inc.", which names follow more often. */
const STARTER =
  /^(?:The|This|That|These|Those|He|She|It|They|We|I|In|On|At|But|And|If|When|After|Before|However|Mr|Mrs|Ms|A|An|There|His|Her|Its|Their|While|As|For|So|Now|Then|Also|Last|Police|Officials)$/;
const FULL_STOP = /^(?:[.!?…。！？]|\.{2,})$/;
const CLOSER = /^(?:["”’»)\]“]|'|'')$/;
/** What a sentence starts with: a capital, a digit, a letter without case, an opening mark. */
const OPENER = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘„«([$£€#@'`–—-]/u;

/** 1 at each token of `first` to `last - 1` that starts a sentence, written into `starts`. */
export function markSentenceStarts(tokens: Words, starts: Uint8Array, first: number, last: number): void {
  const straight = pairStraightMarks(tokens, first, last);
  for (let i = first; i + 1 < last; i++) {
    if (!endsSentence(tokens, i)) continue;
    let next = i + 1;
    while (next < last && isCloser(tokens, next, straight[next - first] === 1)) next++;
    if (next < last && OPENER.test(tokens.text[next] as string)) starts[next] = 1;
    i = next - 1;
  }
  clearInsideQuotations(tokens, starts, first, last, straight);
  starts[first] = 1;
}

/** Whether a sentence may end with token `i`; after an abbreviation only before a word that usually starts one. */
function endsSentence(tokens: Words, i: number): boolean {
  const word = tokens.text[i] as string;
  const code = word.charCodeAt(word.length - 1);
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code < 0x80) return false;
  if (FULL_STOP.test(word)) return true;
  if (code !== 0x2e || word.length < 3) return false;
  const bare = word.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(bare)) return false;
  const abbreviated = OTHER_ABBREVIATIONS.has(bare) || bare.includes(".");
  return abbreviated && STARTER.test(tokens.text[i + 1] as string);
}

/** A closing mark; a straight one where the count says that it closes, and any only where it touches what it closes. */
function isCloser(tokens: Words, i: number, closesStraight: boolean): boolean {
  const word = tokens.text[i] as string;
  if (isStraight(word)) return closesStraight;
  return word === "»" || (CLOSER.test(word) && tokens.start[i] === tokens.end[i - 1]);
}

const isStraight = (word: string): boolean => word === '"' || word === "''";

/** For each token from `first` on: 1 a straight mark that closes, 2 one that opens. An odd last one opens nothing. */
function pairStraightMarks(tokens: Words, first: number, last: number): Uint8Array {
  const marks = new Uint8Array(last - first);
  let open = -1;
  for (let i = first; i < last; i++) {
    if (!isStraight(tokens.text[i] as string)) continue;
    if (open < 0) open = i;
    else {
      marks[open - first] = 2;
      marks[i - first] = 1;
      open = -1;
    }
  }
  return marks;
}

/** Clears the starts between an opening mark and its closing one; a mark that nothing closes clears nothing. */
function clearInsideQuotations(
  tokens: Words,
  starts: Uint8Array,
  first: number,
  last: number,
  straight: Uint8Array,
): void {
  let open = -1;
  let opener = "";
  for (let i = first; i < last; i++) {
    const word = tokens.text[i] as string;
    if (straight[i - first] === 2) open = open < 0 ? i : open;
    else if (straight[i - first] === 1 || (open >= 0 && closes(opener, word))) {
      if (open >= 0) starts.fill(0, open + 1, i + 1);
      open = -1;
      opener = "";
    } else if (open < 0 && (word === "“" || word === "„" || word === "«")) {
      open = i;
      opener = word;
    }
  }
}

function closes(opener: string, word: string): boolean {
  if (opener === "“") return word === "”";
  if (opener === "„") return word === "“" || word === "”";
  return opener === "«" && word === "»";
}
