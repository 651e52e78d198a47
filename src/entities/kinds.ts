/** What kind of organisation a name and the words beside it say. */
import { fold } from "../lexicon/fold.js";
import { ORGANISATION_KINDS } from "../lexicon/organisations.js";
import { usualTag } from "../text/tags.js";
import { type Cast, type Member, wordsOf } from "./cast.js";
import { findPhrase } from "./phrases.js";

/** Mentions that are read for what stands beside them. */
const READ = 12;
const ALL_KINDS: ReadonlySet<string> = new Set([...ORGANISATION_KINDS.values()].flat());

/** The words of its names, the nouns right before and after them and those of an apposition: "HUR military intelligence agency". */
export function kindWords(cast: Cast, member: Member): ReadonlySet<string> {
  const { doc, names } = cast.links;
  const { tokens } = doc;
  const { text, sentence } = tokens;
  const words = wordsOf(member);
  const addRun = (first: number, last: number): void => {
    for (let at = first; at < last && (usualTag(tokens, at) === "NOUN" || usualTag(tokens, at) === "ADJ"); at++)
      words.add(fold(text[at]!));
  };
  for (const i of member.mentions.slice(0, READ)) {
    const { first, last } = names[i]!;
    addRun(last, Math.min(last + 4, doc.tokens.length));
    if (usualTag(tokens, first - 1) === "NOUN" && sentence[first - 1] === sentence[first])
      words.add(fold(text[first - 1]!));
    if (text[last] !== "," || !/^(?:an?|the)$/.test(text[last + 1] ?? "")) continue;
    const apposed = findPhrase(doc.tokens, last + 2, doc.sentences[sentence[first]!]!.last);
    if (apposed) for (let at = apposed.first; at <= apposed.head; at++) words.add(fold(text[at]!));
  }
  return words;
}

/** Whether any of the words is one that a kind of organisation is named by. */
export function saysKind(words: ReadonlySet<string>): boolean {
  for (const word of words) if (ALL_KINDS.has(word) || ORGANISATION_KINDS.has(word)) return true;
  return false;
}
