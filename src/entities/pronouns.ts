/** Pronouns: he and she by gender and focus, it for the organisation last in focus; they, we, I and you are nobody. */
import type { Gender } from "../lexicon/roles.js";
import { SPEAKING } from "../lexicon/speaking.js";
import type { Cast, Member } from "./cast.js";
import { type Focus, fitOf } from "./focus.js";

/** What being named often adds: times the logarithm of the mentions. */
const OFTEN = 0.12;

/** Paragraphs a pronoun looks back over. */
const FARTHEST = 7;

/** The member that a he or she at `token` means, and by how much it leads; undefined where nobody fits. */
export function findReferent(cast: Cast, recent: readonly Focus[], token: number, gender: Gender): Chosen | undefined {
  return findPerson(cast, recent, token, (one) => {
    if (one.gender !== undefined && one.gender !== gender) return undefined;
    return one.gender === gender ? 0.8 : 0;
  });
}

/** The person last in focus before `token` among those that `bonusOf` gives a number. */
export function findPerson(
  cast: Cast,
  recent: readonly Focus[],
  token: number,
  bonusOf: (one: Member) => number | undefined,
): Chosen | undefined {
  const bonus = (member: number): number | undefined => {
    const one = cast.members[member]!;
    const own = one.type === "person" ? bonusOf(one) : undefined;
    return own === undefined ? undefined : own + OFTEN * Math.log(one.mentions.length);
  };
  return best(cast, recent, token, bonus, cast.links.doc.tokens.sentence[token]!);
}

/** The organisation that an "it" at `token` means. */
export function findOrganisation(cast: Cast, recent: readonly Focus[], token: number): Chosen | undefined {
  const bonus = (member: number): number | undefined => (cast.members[member]!.type === "organisation" ? 0 : undefined);
  return best(cast, recent, token, bonus, cast.links.doc.tokens.sentence[token]!);
}

/** Whether a word of saying stands beside a token. */
export function isSpeaking(cast: Cast, token: number): boolean {
  const { text } = cast.links.doc.tokens;
  return SPEAKING.has(text[token + 1]?.toLowerCase() ?? "") || SPEAKING.has(text[token - 1]?.toLowerCase() ?? "");
}

/** A referent with its lead over the next best. */
export interface Chosen {
  readonly member: number;
  readonly lead: number;
}

function best(
  cast: Cast,
  recent: readonly Focus[],
  token: number,
  bonusOf: (member: number) => number | undefined,
  sentence: number,
): Chosen | undefined {
  const { paragraph } = cast.links.doc.sentences[sentence]!;
  const scores = new Map<number, number>();
  for (const focus of recent) {
    if (focus.token >= token || paragraph - focus.paragraph > FARTHEST) continue;
    const bonus = bonusOf(focus.member);
    if (bonus === undefined) continue;
    const score = fitOf(focus, sentence, paragraph) + bonus;
    const known = scores.get(focus.member);
    // mentioned again and again: a little more than its best mention alone
    scores.set(focus.member, known === undefined ? score : Math.max(known, score) + 0.15);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const first = ranked[0];
  return first && { member: first[0], lead: first[1] - (ranked[1]?.[1] ?? first[1] - 2) };
}
