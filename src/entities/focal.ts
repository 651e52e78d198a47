/**
 * "The senator", "the nominee", "the woman", asked for as a source, for somebody whose role the article never prints: the person
 * in focus, where nobody else is near. Never a mention, an answer only.
 */
import { FOCAL_NOUNS, GENDERED_WORDS } from "../lexicon/roles.js";
import type { Cast } from "./cast.js";
import type { Focus } from "./focus.js";
import type { Phrase } from "./phrases.js";
import { type Chosen, findPerson } from "./pronouns.js";

/** By how much the person must lead the next best. */
const LEAST_LEAD = 0.8;

/** The person in focus that the phrase can stand for; undefined where its noun, a role or another person speaks against it. */
export function findFocal(cast: Cast, recent: readonly Focus[], phrase: Phrase): Chosen | undefined {
  const head = cast.links.doc.tokens.text[phrase.head]!.toLowerCase();
  if (!FOCAL_NOUNS.has(head)) return undefined;
  const gender = GENDERED_WORDS.get(head);
  const chosen = findPerson(cast, recent, phrase.first, (one) => {
    if (gender) return one.gender === gender ? 0.8 : undefined;
    return 0;
  });
  if (!chosen || chosen.lead < LEAST_LEAD) return undefined;
  // a person whose roles were printed would have been found by them
  return gender === undefined && cast.members[chosen.member]!.roles.length > 0 ? undefined : chosen;
}
