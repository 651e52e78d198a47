/** Nominal mentions: "the South Korean lawmaker" for who was given that role, "the ministry" for the ministry last named. */
import { fold } from "../lexicon/fold.js";
import { BUSINESSES, KIND_SYNONYMS, ORGANISATION_KINDS } from "../lexicon/organisations.js";
import { GENDERED_WORDS } from "../lexicon/roles.js";
import type { Cast } from "./cast.js";
import { associatedCountry, countryOf, isElsewhere, placesIn } from "./geography.js";
import { kindWords, saysKind } from "./kinds.js";
import type { Phrase } from "./phrases.js";
import { roleKey, roleKeys } from "./role-words.js";
import type { Role } from "./roles.js";

const MOST = 24;
/** Modifiers that say nothing of which one is meant. */
const EMPTY = new Set(
  "ex former late new then current outgoing own embattled veteran top senior same latter local state national".split(
    " ",
  ),
);

/** A role with the keys that call it again, and its folded words. */
interface KeyedRole {
  readonly role: Role;
  readonly keys: readonly string[];
  readonly said: readonly string[];
}

/** Members by the words that a nominal can call them by. */
export interface Callings {
  readonly people: ReadonlyMap<string, readonly number[]>;
  /** The roles of each person who has one. */
  readonly roles: ReadonlyMap<number, readonly KeyedRole[]>;
  /** Grows while the article is read. */
  readonly organisations: Map<string, number[]>;
  /** Of each organisation: the words of its names and those printed right after them. */
  readonly words: ReadonlyMap<number, ReadonlySet<string>>;
  /** Organisations whose words say no kind. */
  readonly unkind: readonly number[];
}

/** What each member can be called. */
export function findCallings(cast: Cast): Callings {
  const people = new Map<string, number[]>();
  const organisations = new Map<string, number[]>();
  const words = new Map<number, ReadonlySet<string>>();
  const unkind: number[] = [];
  const roles = new Map<number, readonly KeyedRole[]>();
  cast.members.forEach((member, i) => {
    if (member.type === "person" && member.roles.length > 0) {
      const keyed = keyRoles(member.roles);
      roles.set(i, keyed);
      for (const { keys } of keyed) for (const key of keys) add(people, key, i);
    }
    if (member.type !== "organisation") return;
    words.set(i, kindWords(cast, member));
    for (const word of words.get(i)!) add(organisations, word, i);
    if (unkind.length < MOST && !saysKind(words.get(i)!)) unkind.push(i);
  });
  return { people, roles, organisations, words, unkind };
}

/** The roles that read differently, with their keys and folded words. */
function keyRoles(roles: readonly Role[]): readonly KeyedRole[] {
  const byText = new Map(roles.map((role): [string, Role] => [role.text, role]));
  return [...byText.values()].map((role) => ({
    role,
    keys: roleKeys(role.text),
    said: fold(role.text).split(/[\s,]+/),
  }));
}

function add(index: Map<string, number[]>, word: string, member: number): void {
  const list = index.get(word);
  if (!list) index.set(word, [member]);
  else if (list.length < MOST && list[list.length - 1] !== member) list.push(member);
}

/** Who possesses a nominal: a named member ("Park's lawyer"), or whoever "his" means. */
export type Owner = ReadonlySet<string> | "pronoun" | undefined;

/** The person whom a phrase with a role noun for its head means: among those named before, or whose role ties them to the owner. */
export function findByRole(
  cast: Cast,
  callings: Callings,
  phrase: Phrase,
  seen: Int32Array,
  owner: Owner,
): number | undefined {
  const { tokens } = cast.links.doc;
  const key = roleKey(tokens.text[phrase.head]!);
  const modifiers = modifiersOf(cast, phrase, true);
  const countries = countryOf(cast.links, phrase.first, phrase.head);
  const places = placesIn(cast.links, phrase.first, phrase.head);
  const former = tokens.text[phrase.first]!.toLowerCase() === "former";
  const gender = GENDERED_WORDS.get(tokens.text[phrase.head]!.toLowerCase());
  const weighed = (callings.people.get(key) ?? [])
    .filter((member) => !gender || (cast.members[member]!.gender ?? gender) === gender)
    .map((member) => ({
      member,
      fit: roleFit(cast, callings.roles.get(member) ?? [], key, modifiers, countries, places, former, owner),
    }))
    .filter((one) => one.fit >= 0 && (owner !== undefined || seen[one.member]! >= 0));
  return pick(weighed, seen);
}

/** Parties and their people. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ["gop", "republican"],
  ["republican", "gop"],
  ["democratic", "democrat"],
  ["democrat", "democratic"],
]);

/** How well one of the member's roles fits: more for each modifier it holds; -1 where none does. */
function roleFit(
  cast: Cast,
  roles: readonly KeyedRole[],
  key: string,
  modifiers: readonly string[],
  country: string | undefined,
  places: readonly string[],
  former: boolean,
  owner: Owner,
): number {
  let best = -1;
  for (const { role, keys, said } of roles) {
    if (!keys.includes(key)) continue;
    if (!fitsOwner(said, owner)) continue;
    const held = modifiers.filter((word) => said.includes(word) || said.includes(PARTIES.get(word) ?? word)).length;
    if (modifiers.length > 0 && held === 0) continue;
    const own = countryOf(cast.links, role.first, role.last);
    if (country && own && own !== country) continue;
    if (isElsewhere(places, placesIn(cast.links, role.first, role.last))) continue;
    const past = said[0] === "former" || said[0] === "ex" ? 1 : 0;
    const exact = said.some((word) => roleKey(word) === key) ? 1 : 0;
    best = Math.max(best, 1 + exact + 2 * held + (country && own ? 2 : 0) - (past === Number(former) ? 0 : 1));
  }
  return best;
}

/** "Park's lawyer" is who is called a lawyer for Park; "his lawyer" who is called somebody's. */
function fitsOwner(said: readonly string[], owner: Owner): boolean {
  if (owner === undefined) return true;
  if (owner === "pronoun")
    return said.some(
      (word) => /^(?:for|of|his|her|their|wife|husband|ex-wife|ex-husband)$/.test(word) || /'s?$/.test(word),
    );
  return said.some((word) => owner.has(word.replace(/'s?$/, "")));
}

/** The organisation that a phrase with a kind for its head means: one that a modifier tells apart, else one named before. */
export function findByKind(cast: Cast, callings: Callings, phrase: Phrase, lastSeen: Int32Array): number | undefined {
  const head = fold(cast.links.doc.tokens.text[phrase.head]!);
  const country = countryOf(cast.links, phrase.first, phrase.head);
  const telling = modifiersOf(cast, phrase, country !== undefined);
  if (holdsUnknownName(cast, phrase)) return undefined;
  const kinds = ORGANISATION_KINDS.get(head) ?? [];
  const found = [...new Set(kinds.flatMap((kind) => callings.organisations.get(kind) ?? []))].slice(-MOST);
  const weighed = found.flatMap((member) => {
    const own = associatedCountry(cast.links, cast.members[member]!.mentions);
    if (country && own && country !== own) return [];
    const words = callings.words.get(member)!;
    const held = telling.filter((word) => (KIND_SYNONYMS.get(word) ?? [word]).some((other) => words.has(other))).length;
    if (telling.length > 0 && held === 0) return [];
    return lastSeen[member]! >= 0 || held > 0 ? [{ member, fit: held }] : [];
  });
  if (weighed.length > 0 || telling.length > 0) return pick(weighed, lastSeen);
  if (!BUSINESSES.has(head)) return undefined;
  const unkind = findUnkind(cast, callings, phrase.head, lastSeen);
  // whom the article calls "the company" once stays it
  if (unkind !== undefined) add(callings.organisations, head, unkind);
  return unkind;
}

/** "the HUR military intelligence agency": a word in capitals that the tagger passed over names another one. */
function holdsUnknownName(cast: Cast, phrase: Phrase): boolean {
  const { doc, nameAt } = cast.links;
  for (let at = phrase.first; at < phrase.head; at++)
    if (nameAt[at]! < 0 && /^\p{Lu}\p{Lu}/u.test(doc.tokens.text[at]!)) return true;
  return false;
}

/** How many sentences back "the company" may look for a name that says no kind. */
const NEAR = 3;

/** "the company" for the one organisation lately named whose name says no kind: "Halvex". */
function findUnkind(cast: Cast, callings: Callings, token: number, lastSeen: Int32Array): number | undefined {
  const { sentence } = cast.links.doc.tokens;
  const near = callings.unkind.filter(
    (member) => lastSeen[member]! >= 0 && sentence[token]! - sentence[lastSeen[member]!]! <= NEAR,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The best fit; of equal ones the last named; nobody where two fit that were named equally. */
function pick(weighed: readonly { member: number; fit: number }[], lastSeen: Int32Array): number | undefined {
  const [first, second] = [...weighed].sort((a, b) => b.fit - a.fit || lastSeen[b.member]! - lastSeen[a.member]!);
  if (first && second && first.fit === second.fit && lastSeen[first.member] === lastSeen[second.member])
    return undefined;
  return first?.member;
}

/** The folded words before the head that tell something, names of places and nationalities left out on demand. */
function modifiersOf(cast: Cast, phrase: Phrase, withoutPlaces = false): readonly string[] {
  const { doc, names, nameAt } = cast.links;
  const words: string[] = [];
  for (let at = phrase.first; at < phrase.head; at++) {
    const word = fold(doc.tokens.text[at]!);
    const type = names[nameAt[at]!]?.type;
    if (withoutPlaces && (type === "place" || type === "group")) continue;
    if (/^\p{L}/u.test(word) && !EMPTY.has(word)) words.push(word);
  }
  return words;
}
