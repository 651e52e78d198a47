/** Headlines that report: "Minister: no new taxes", "No new taxes: minister", where the tagger found nothing. */
import type { Entities, TokenRange } from "../entities/types.js";
import { ROLE_NOUNS } from "../lexicon/roles.js";
import { SPEAKING_BODIES } from "../lexicon/speaking.js";
import type { Doc } from "../text/types.js";
import { phraseFrom } from "./speaker.js";
import type { Attribution } from "./types.js";

/** A judgement: the training articles have too few such headlines to count. */
const SCORE = 0.6;
const LONGEST_SPEAKER = 5;
const SHORTEST_CONTENT = 3;

/** Attributions of the headings that `isFree` says no other step has a part of, at most one a heading. */
export function findHeadlines(
  doc: Doc,
  entities: Entities,
  isFree: (range: TokenRange) => boolean,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const { first, last, kind } of doc.paragraphs) {
    if (kind !== "heading" || !isFree({ first, last })) continue;
    const colon = colonOf(doc, first, last);
    if (colon < 0) continue;
    const left = { first, last: colon };
    const right = { first: colon + 1, last };
    const [source, content] = isSpeaker(doc, entities, left, right) ? [left, right] : [right, left];
    if (source === right && !isSpeaker(doc, entities, right, left)) continue;
    if (content.last - content.first < SHORTEST_CONTENT) continue;
    found.push({ cue: { first: colon, last: colon + 1 }, source, content: [content], score: SCORE, step: "headline" });
  }
  return found;
}

/** The heading's only colon; -1 where it has none or several. */
function colonOf({ tokens }: Doc, first: number, last: number): number {
  let colon = -1;
  for (let i = first; i < last; i++) {
    if (tokens.text[i] !== ":") continue;
    if (colon >= 0) return -1;
    colon = i;
  }
  return colon;
}

/** A role, a body that speaks, or, where the rest is a clause, a named person or organisation. */
function isSpeaker(doc: Doc, entities: Entities, range: TokenRange, rest: TokenRange): boolean {
  const size = range.last - range.first;
  if (size < 1 || size > LONGEST_SPEAKER || phraseFrom(doc, range.first, range.last)?.last !== range.last) return false;
  const head = (doc.tokens.text[range.last - 1] ?? "").toLowerCase();
  if (SPEAKING_BODIES.has(head) || ROLE_NOUNS.has(head) || ROLE_NOUNS.has(head.replace(/s$/, ""))) return true;
  if (!hasVerb(doc, rest)) return false;
  const named = entities.resolve(range);
  const type = entities.all.find(({ id }) => id === named?.id)?.type;
  return named?.form === "name" && type !== "place";
}

function hasVerb({ tokens }: Doc, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (/^(?:VERB|AUX)$/.test(tokens.pos[i] ?? "")) return true;
  return false;
}
