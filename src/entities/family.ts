/** Guards that keep the members of one family apart. */
import { RELATION_NOUNS } from "../lexicon/roles.js";
import type { Links } from "./links.js";

/** Whether a person is introduced as somebody's relation: "his wife, Ann Lee", "Lee's sister Ann Lee", "Ann Lee, Lee's daughter". */
export function relationBefore(links: Links, mention: number): boolean {
  const { tokens } = links.doc;
  const { first, last } = links.names[mention]!;
  const sentence = tokens.sentence[first];
  for (let at = first - 1; at >= 0 && at >= first - 4 && tokens.sentence[at] === sentence; at--)
    if (RELATION_NOUNS.has(tokens.text[at]!.toLowerCase())) return isPossessed(links, at);
  if (tokens.text[last] !== ",") return false;
  for (let at = last + 1; at < tokens.length && at <= last + 6 && tokens.sentence[at] === sentence; at++)
    if (RELATION_NOUNS.has(tokens.text[at]!.toLowerCase())) return isPossessed(links, at);
  return false;
}

const POSSESSIVE = /^(?:his|her|their|my|our|['’]s?)$/i;

/** Whether one of the three tokens before is a possessive. */
function isPossessed(links: Links, noun: number): boolean {
  const { text } = links.doc.tokens;
  for (let at = noun - 1; at >= 0 && at >= noun - 3; at--) if (POSSESSIVE.test(text[at]!)) return true;
  return text[noun + 1] === "of";
}
