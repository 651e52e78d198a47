/** A sentence of the Doc as a passage. */
import { tagStretch } from "../text/tags.js";
import type { Doc } from "../text/types.js";
import { createMemory, knownOf, type WordMemory } from "../text/vocabulary.js";
import type { Passage } from "./types.js";

const lowered: WordMemory<string> = createMemory();

/** Tokens `first` to `last - 1` of the Doc. */
export function passageOf(doc: Doc, first: number, last: number): Passage {
  const { tokens } = doc;
  const text: string[] = [];
  const low: string[] = [];
  const touches: boolean[] = [];
  const known = knownOf(lowered, tokens.vocabulary);
  // one by one, as the Doc's own words are (text/tokens.ts)
  for (let i = first; i < last; i++) {
    text.push(tokens.text[i]!);
    const number = tokens.word[i]!;
    known[number] ??= tokens.text[i]!.toLowerCase();
    low.push(known[number]);
    touches.push(i > first && tokens.start[i] === tokens.end[i - 1]);
  }
  return { offset: first, text, low, pos: tagStretch(doc, first, last), touches };
}
