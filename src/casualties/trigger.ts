/** Which sentences may state a figure: a look at a token's number, so that articles without casualties cost next to nothing. */
import { COUNT_NOUNS, DEADLY_ADVERBS } from "../lexicon/outcomes.js";
import type { Doc } from "../text/types.js";
import { createMemory, knownOf, type WordMemory } from "../text/vocabulary.js";
import { OUTCOME_WORDS } from "./outcome.js";

const MORE =
  "toll tally away alive gunned mowed mown lives prisoner prisoners burns captive hostage accounted lost lose losing fatal massacre massacres";

/** As printed in lower case, with a capital and in capitals, so that no token need be lowered. */
const TRIGGERS: ReadonlySet<string> = new Set(
  [...OUTCOME_WORDS.keys(), ...COUNT_NOUNS.keys(), ...DEADLY_ADVERBS, ...MORE.split(" ")].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]),
);

/** Whether the word at `at` is alone in telling nothing: "away", but "passed away". */
function isIdle(text: readonly string[], at: number): boolean {
  return /^away$/i.test(text[at]!) && !/^pass/i.test(text[at - 1] ?? "");
}

const triggers: WordMemory<boolean> = createMemory();

/** Whether tokens `first` to `last - 1` hold a word that figures stand beside. */
export function isTriggered(doc: Doc, first: number, last: number): boolean {
  const { text, word, vocabulary } = doc.tokens;
  const known = knownOf(triggers, vocabulary);
  for (let i = first; i < last; i++) {
    const number = word[i]!;
    known[number] ??= TRIGGERS.has(text[i]!);
    if (known[number] && !isIdle(text, i)) return true;
  }
  return false;
}
