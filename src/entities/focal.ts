/**
 * "The senator", "the Republican nominee", "the woman", asked for as a source, for somebody whom no printed role ties to it: the
 * person in focus, where nobody else is near and no role speaks against it. Never a mention, an answer only.
 */
import { fold } from "../lexicon/fold.js";
import { FIGURES, FOCAL_NOUNS, GENDERED_WORDS, OFFICES } from "../lexicon/roles.js";
import type { Cast, Member } from "./cast.js";
import type { Focus } from "./focus.js";
import { countryOf, isElsewhere, placesIn } from "./geography.js";
import type { Phrase } from "./phrases.js";
import { type Chosen, findPerson } from "./pronouns.js";
import { roleKey } from "./role-words.js";

/** By how much the person must lead the next best. */
const LEAST_LEAD = 0.8;
const PARTIES: ReadonlyMap<string, string> = new Map([
  ["republican", "r"],
  ["gop", "r"],
  ["democratic", "d"],
  ["democrat", "d"],
]);

/** The person in focus that the phrase can stand for; undefined where its noun, a role or another person speaks against it. */
export function findFocal(cast: Cast, recent: readonly Focus[], phrase: Phrase): Chosen | undefined {
  const { text } = cast.links.doc.tokens;
  const head = text[phrase.head]!.toLowerCase();
  if (!FOCAL_NOUNS.has(head) || countryOf(cast.links, phrase.first, phrase.head) !== undefined) return undefined;
  const modifiers = text.slice(phrase.first, phrase.head).map((word) => word.toLowerCase());
  // "the last man", "the star-turned-candidate": another one than whom the article is about
  // "the New Jersey governor" is no new one
  const isName = (i: number): boolean => cast.links.nameAt[phrase.first + i]! >= 0;
  if (modifiers.some((word, i) => OTHERS.has(word) && !isName(i)) || modifiers[modifiers.length - 1] === "-")
    return undefined;
  const gender = GENDERED_WORDS.get(head);
  const party = partyOf(modifiers);
  const places = placesIn(cast.links, phrase.first, phrase.head);
  const chosen = findPerson(cast, recent, phrase.first, (one) => {
    if (gender && one.gender !== gender) return undefined;
    if (one.roles.some((role) => isElsewhere(places, placesIn(cast.links, role.first, role.last)))) return undefined;
    return fits(one, head, modifiers[0] === "former", party) ? 0 : undefined;
  });
  if (!chosen || chosen.lead < LEAST_LEAD) return undefined;
  // "the candidate", "the mogul" is whom the article is about
  return !SUBJECTS.has(head) || cast.members[chosen.member]!.mentions.length * 3 > cast.mostMentions
    ? chosen
    : undefined;
}

const SUBJECTS: ReadonlySet<string> = new Set(
  "candidate nominee front-runner frontrunner hopeful contender challenger incumbent businessman billionaire mogul magnate tycoon developer".split(
    " ",
  ),
);

const UNELECTED: ReadonlySet<string> = new Set("judge king queen".split(" "));

const OTHERS: ReadonlySet<string> = new Set("last first next other another only same second third new two".split(" "));

/** Whether the roles printed for a person let the noun call them: figures of some kind, no other office or party. */
function fits({ roles }: Member, head: string, former: boolean, party: string | undefined): boolean {
  if (roles.length === 0) return true;
  const words = roles.flatMap((role) => fold(role.text).split(/[\s,()-]+/));
  const own = partyOf(words);
  if (party !== undefined && own !== undefined && own !== party) return false;
  if (!words.some((word) => FIGURES.has(roleKey(word)) || FIGURES.has(word))) return false;
  // judges and kings run for nothing
  if (!OFFICES.has(head)) return !words.some((word) => UNELECTED.has(roleKey(word)));
  if (former) return true;
  return !words.some((word) => OFFICES.has(roleKey(word)) && roleKey(word) !== roleKey(head));
}

/** "r" or "d" where one party is named. */
function partyOf(words: readonly string[]): string | undefined {
  const parties = new Set(words.flatMap((word) => PARTIES.get(word.toLowerCase()) ?? []));
  return parties.size === 1 ? [...parties][0] : undefined;
}
