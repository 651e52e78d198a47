/** Which sentences may state a figure: a set look-up a token, so that articles without casualties cost next to nothing. */
import { COUNT_NOUNS, DEADLY_ADVERBS, TOLL_NOUNS } from "../lexicon/outcomes.js";
import type { Doc } from "../text/types.js";
import { OUTCOME_WORDS } from "./outcome.js";

const MORE =
  "alive gunned mowed mown lives life prisoner prisoners burns captive hostage accounted lost lose losing fatal massacre massacres";

/** As printed in lower case, with a capital and in capitals, so that no token need be lowered. */
const TRIGGERS: ReadonlySet<string> = new Set(
  [...OUTCOME_WORDS.keys(), ...COUNT_NOUNS.keys(), ...TOLL_NOUNS, ...DEADLY_ADVERBS, ...MORE.split(" ")].flatMap(
    (word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()],
  ),
);

/** Whether tokens `first` to `last - 1` hold a word that figures stand beside. */
export function isTriggered(doc: Doc, first: number, last: number): boolean {
  const { text } = doc.tokens;
  for (let i = first; i < last; i++)
    if (TRIGGERS.has(text[i]!) || (/^(?:away|AWAY)$/.test(text[i]!) && /^pass/i.test(text[i - 1] ?? ""))) return true;
  return false;
}
