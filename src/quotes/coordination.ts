/** Contents that end in the middle of what "and" joins: "is hiding them [and keeping them from …]". */
import type { TokenRange } from "../entities/types.js";
import type { Reading } from "./reading.js";
import { TAG } from "./words.js";

const BE = /^(?:is|are|was|were|be|been|am|'s|’s|'re|’re)$/i;
const AND = /^(?:and|or)$/i;
const ING = /^\p{L}+ing$/u;

/**
 * Whether the parts hold a progressive ("is hiding") and break off before "and" and another participle: the cue's own
 * clause cannot go on so. Of the training contents that hold both, 51 of 52 go on beyond the "and".
 */
export function splitsProgressive(reading: Reading, parts: readonly TokenRange[]): boolean {
  const { text } = reading.doc.tokens;
  const { last } = parts.at(-1)!;
  const and = text[last] === "," ? last + 1 : last;
  return (
    AND.test(text[and] ?? "") && isParticiple(reading, and + 1) && parts.some((part) => hasProgressive(reading, part))
  );
}

function hasProgressive(reading: Reading, { first, last }: TokenRange): boolean {
  const { text } = reading.doc.tokens;
  for (let i = first; i + 1 < last; i++) {
    if (!BE.test(text[i] ?? "")) continue;
    const next = reading.words[i + 1]!.pos === TAG.ADV || /^not$/i.test(text[i + 1] ?? "") ? i + 2 : i + 1;
    if (next < last && isParticiple(reading, next)) return true;
  }
  return false;
}

function isParticiple({ doc, words }: Reading, i: number): boolean {
  return words[i]?.pos === TAG.VERB && ING.test(doc.tokens.text[i] ?? "");
}
