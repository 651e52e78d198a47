/** The cast of an article: entities with their fullest names, aliases, roles, genders and places, before pronouns are read. */
import type { Gender } from "../lexicon/roles.js";
import type { EntityType } from "../types.js";
import { isAcronym } from "./acronyms.js";
import type { Form } from "./forms.js";
import { countryByName } from "./gazetteer/countries.js";
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
  /** Folded words of all its names. */
  readonly words: ReadonlySet<string>;
}

/** All members in the order of first mention, and which one each name is of (-1: none). */
export interface Cast {
  readonly links: Links;
  readonly members: readonly Member[];
  readonly of: Int32Array;
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
  return { links, members, of };
}

function makeMember(
  links: Links,
  mentions: readonly number[],
  known: Pick<Member, "id" | "gender" | "location">,
): Member {
  const { type } = links.forms.all[links.forms.of[mentions[0]!]!]!;
  const forms = [...new Set(mentions.map((i) => links.forms.of[i]!))].map((i) => links.forms.all[i]!);
  const fullest = forms.reduce((best, form) => (isFuller(form, best) ? form : best));
  const name =
    type === "place" && known.location?.country ? (countryByName(fullest.key)?.name ?? fullest.text) : fullest.text;
  const aliases =
    type === "organisation" ? [...new Set(forms.filter((form) => form !== fullest).map((form) => form.text))] : [];
  const roles = type === "person" ? rolesOf(links, mentions) : [];
  const words = new Set(forms.flatMap((form) => form.words));
  return { ...known, type, name, aliases, mentions, roles, words };
}

/** More words, or for one word no acronym, or more letters. */
function isFuller(a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  if (isAcronym(a.text) !== isAcronym(b.text)) return isAcronym(b.text);
  return a.mentions.length > b.mentions.length;
}

function rolesOf(links: Links, mentions: readonly number[]): readonly Role[] {
  return mentions.flatMap((i) => {
    const name = links.names[i]!;
    const found = [findRoleBefore(links.doc, name, links.names, i), findRoleAfter(links.doc, name)];
    return found.filter((role) => role !== undefined);
  });
}
