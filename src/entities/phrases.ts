/** Noun phrases as far as resolving needs them: where the head noun stands and what modifies it. */
import { ROLE_NOUNS } from "../lexicon/roles.js";
import { SPEAKING } from "../lexicon/speaking.js";
import { usualTag } from "../text/tags.js";
import type { Tokens } from "../text/types.js";

const POSSESSIVE: ReadonlySet<string> = new Set(["'", "’", "'s", "’s"]);
const WORD = /^[\p{L}\p{N}]/u;
const STOPS: ReadonlySet<string> = new Set(
  "who whom whose which that when where while and or but as the a an".split(" "),
);
const LONGEST = 14;

/** A run of nouns and their modifiers, `first` to `head`, the last noun; the article is left out. */
export interface Phrase {
  readonly first: number;
  readonly head: number;
}

/** The noun phrase that starts at `first`, at most to `limit`; undefined where no noun stands there. */
export function findPhrase(tokens: Tokens, first: number, limit: number): Phrase | undefined {
  let head = -1;
  for (let at = first; at < limit && at < first + LONGEST; at++) {
    const text = tokens.text[at]!;
    const pos = usualTag(tokens, at);
    if (at > first && (POSSESSIVE.has(text) || isJoint(tokens, at))) continue;
    // "the candidate claims": the tagger takes many a verb for a noun
    if (!opensWord(text) || isStop(text) || (head >= 0 && SPEAKING.has(text))) break;
    if (pos === "NOUN" || pos === "PROPN" || ROLE_NOUNS.has(text)) head = at;
    else if (isJoint(tokens, at + 1)) continue;
    else if (pos !== "ADJ" && pos !== "NUM" && !(pos === "VERB" && /(?:ed|ing)$/.test(text) && head < 0)) break;
  }
  return head < 0 ? undefined : { first, head };
}

function opensWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? WORD_CODES[code] === 1 : WORD.test(text);
}

/** Letters and digits of ASCII, which most words begin with. */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => Number(WORD.test(String.fromCharCode(code))));

function isStop(text: string): boolean {
  return text.length < 6 && STOPS.has(text.toLowerCase());
}

/** A hyphen within a word: "ex-wife". */
function isJoint(tokens: Tokens, at: number): boolean {
  return tokens.text[at] === "-" && tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at];
}

/** Whether a token is a possessive mark. */
export function isPossessive(text: string | undefined): boolean {
  return text !== undefined && POSSESSIVE.has(text);
}
