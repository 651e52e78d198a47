/** The form of a verb that may be a cue: "was accused" has no source before it, "would say" and "to say" often report nothing. */
import type { Reading } from "./reading.js";
import { TAG } from "./words.js";

/** How far before a verb its auxiliary is looked for, in tokens. */
const FARTHEST = 4;
/** What can stand before a verb, in the order of the numbers 1 to 5. */
const BE = /^(?:is|are|was|were|be|been|being|am|'s|’s|get|got|gets)$/;
const AUXILIARIES: readonly RegExp[] = [
  /^(?:has|have|had|having|'ve|’ve|'d|’d)$/,
  /^(?:will|would|could|can|may|might|should|must|'ll|’ll)$/,
  /^(?:do|does|did)$/,
  /^to$/,
];
const ENDINGS: readonly RegExp[] = [/ing$/, /(?:ed|en|wn|ght|id|ld|ade)$/, /s$/];

/** 4 * what stands before the verb (0 nothing, 1 be, 2 have, 3 modal, 4 do, 5 to, 6 preposition) + its ending (0 none, 1 -ing, 2 -ed, 3 -s). */
export function voiceOf({ doc: { tokens }, words }: Reading, head: number, first: number): number {
  const verb = (tokens.text[head] ?? "").toLowerCase();
  return auxiliaryOf(tokens.text, words, head, first) * 4 + ENDINGS.findIndex((ending) => ending.test(verb)) + 1;
}

function auxiliaryOf(texts: readonly string[], words: Reading["words"], head: number, first: number): number {
  for (let j = head - 1; j >= Math.max(first, head - FARTHEST); j--) {
    const text = (texts[j] ?? "").toLowerCase();
    const { pos } = words[j]!;
    if (BE.test(text) && (pos === TAG.AUX || pos === TAG.VERB || pos === TAG.PART)) return 1;
    const kind = AUXILIARIES.findIndex((words) => words.test(text));
    if (kind >= 0) return kind + 2;
    if (pos !== TAG.ADV && pos !== TAG.PART) return j === head - 1 && pos === TAG.ADP ? 6 : 0;
  }
  return 0;
}
