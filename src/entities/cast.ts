/** The cast of an article: entities with their fullest names, aliases, roles, genders and places, before pronouns are read. */
import { countryByName } from "../lexicon/country-table.js";
import type { Gender } from "../lexicon/roles.js";
import type { EntityType } from "../types.js";
import { isAcronym } from "./acronyms.js";
import type { Form } from "./forms.js";
import { findGenders } from "./gender.js";
import { entityOf, type Links } from "./links.js";
import { type Location, locate } from "./locate.js";
import { findRoleAfter, findRoleBefore, type Role } from "./roles.js";

/** One entity while it is being read. */
export interface Member {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender | undefined;
  /** Indices into the names, in text order. */
  readonly mentions: readonly number[];
  /** Every role printed beside a mention, in text order. */
  readonly roles: readonly Role[];
  readonly location: Location | undefined;
  /** The forms of its names, in text order. */
  readonly forms: readonly Form[];
}

/** All members in the order of first mention, and which one each name is of (-1: none). */
export interface Cast {
  readonly links: Links;
  readonly members: readonly Member[];
  readonly of: Int32Array;
  /** By how many names the person named most is. */
  readonly mostMentions: number;
}

/** The article's cast. */
export function findCast(links: Links): Cast {
  const { names } = links;
  const of = new Int32Array(names.length).fill(-1);
  const byRoot = new Map<number, number>();
  const groups: { root: number; mentions: number[] }[] = [];
  for (let i = 0; i < names.length; i++) {
    const root = entityOf(links, i);
    if (root < 0) continue;
    let member = byRoot.get(root);
    if (member === undefined) {
      member = groups.length;
      byRoot.set(root, member);
      groups.push({ root, mentions: [] });
    }
    groups[member]!.mentions.push(i);
    of[i] = member;
  }
  const genders = findGenders(links);
  const places = locate(
    links,
    groups.map((group) => group.mentions),
  );
  const members = groups.map(({ root, mentions }, i) =>
    makeMember(links, mentions, { id: `e${i + 1}`, gender: genders.get(root), location: places.get(i) }),
  );
  const mostMentions = members.reduce(
    (top, one) => (one.type === "person" ? Math.max(top, one.mentions.length) : top),
    0,
  );
  return { links, members, of, mostMentions };
}

/** The folded words of all of a member's names. */
export function wordsOf({ forms }: Member): Set<string> {
  const words = new Set<string>();
  for (const form of forms) for (const word of form.words) words.add(word);
  return words;
}

function makeMember(
  links: Links,
  mentions: readonly number[],
  { id, gender, location }: Pick<Member, "id" | "gender" | "location">,
): Member {
  const forms = formsOf(links, mentions);
  const { type } = forms[0]!;
  let fullest = forms[0]!;
  for (const form of forms) if (isFuller(form, fullest)) fullest = form;
  const name =
    type === "place" && location?.country ? (countryByName(fullest.key)?.name ?? fullest.text) : fullest.text;
  const aliases = type === "organisation" && forms.length > 1 ? aliasesOf(forms, fullest) : [];
  const roles = type === "person" ? rolesOf(links, mentions) : [];
  return { id, type, name, aliases, gender, mentions, roles, location, forms };
}

/** The distinct forms of mentions, in text order. */
function formsOf({ forms }: Links, mentions: readonly number[]): readonly Form[] {
  const first = forms.of[mentions[0]!]!;
  if (mentions.every((i) => forms.of[i] === first)) return [forms.all[first]!];
  return [...new Set(mentions.map((i) => forms.of[i]!))].map((i) => forms.all[i]!);
}

function aliasesOf(forms: readonly Form[], fullest: Form): readonly string[] {
  return [...new Set(forms.filter((form) => form !== fullest).map((form) => form.text))];
}

/** More words, or for one word no acronym, or more letters. */
function isFuller(a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  if (isAcronym(a.text) !== isAcronym(b.text)) return isAcronym(b.text);
  return a.mentions.length > b.mentions.length;
}

function rolesOf(links: Links, mentions: readonly number[]): readonly Role[] {
  const roles: Role[] = [];
  for (const i of mentions) {
    const name = links.names[i]!;
    const before = findRoleBefore(links.doc, name, links.names, i);
    if (before) roles.push(before);
    const after = findRoleAfter(links.doc, name);
    if (after) roles.push(after);
  }
  return roles;
}
