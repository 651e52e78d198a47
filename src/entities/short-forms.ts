/** Organisations by a shorter name: "Boeing" of "Boeing Co", "the Post" of "The Washington Post", "Foreign Ministry" of "Japan's". */
import { countryByDemonym, countryByName } from "../lexicon/country-table.js";
import {
  CALLED_ALONE,
  COMMON_NAME_WORDS,
  DESIGNATORS,
  ORGANISATION_KINDS,
  PAPERS,
  QUALIFIERS,
  SUBUNITS,
} from "../lexicon/organisations.js";
import { isAcronym } from "./acronyms.js";
import type { Form } from "./forms.js";
import { findNamed } from "./gazetteer/candidates.js";
import { type Links, linkForms, rootOf } from "./links.js";

const MOST_CANDIDATES = 8;
/** Words that tie the rest of a name to what stands before: "Department of", "Centre for". */
const TIES: ReadonlySet<string> = new Set(["of", "for", "in", "at"]);
/** Fame of a town whose name before a nickname makes a team's. */
const TEAM_TOWN = 9.5;

/** How sure it is that one name is short for another; only the surest of several counts. */
type Sureness = 0 | 1 | 2;

/** Links short names of organisations with the one longer name they can stand for. */
export function linkShortForms(links: Links): void {
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  links.forms.all.forEach((form, i) => {
    if (form.type !== "organisation" || form.words.length < 2) return;
    add(byFirst, form.words[0]!, i);
    add(byLast, form.words[form.words.length - 1]!, i);
  });
  links.forms.all.forEach((form, i) => {
    if (form.type !== "organisation") return;
    const { words } = form;
    const sure = new Map<number, Sureness>();
    for (const j of byFirst.get(words[0]!) ?? []) sure.set(j, isHead(form, links.forms.all[j]!.words));
    for (const j of byLast.get(words[words.length - 1]!) ?? [])
      if (!sure.get(j)) sure.set(j, isTail(form, links.forms.all[j]!.words));
    linkSurest(links, i, sure);
  });
}

/** Links a form with the one entity of its surest candidates. */
function linkSurest(links: Links, form: number, sure: ReadonlyMap<number, Sureness>): void {
  for (const least of [2, 1]) {
    const roots = new Set<number>();
    for (const [other, sureness] of sure) if (sureness >= least) roots.add(rootOf(links, other));
    roots.delete(rootOf(links, form));
    if (roots.size > 1) return;
    if (roots.size === 1) linkForms(links, [...roots][0]!, form);
  }
}

function add(index: Map<string, number[]>, word: string, form: number): void {
  const list = index.get(word);
  if (!list) index.set(word, [form]);
  else if (list.length < MOST_CANDIDATES) list.push(form);
}

/** "Boeing" of "Boeing Co", "Ethics Committee" of "Ethics Committee of the Guild", "Hynix" of "Hynix Semiconductor". */
function isHead({ words: short, text }: Form, long: readonly string[]): Sureness {
  if (short.length >= long.length || !short.every((word, i) => word === long[i])) return 0;
  const rest = long.slice(short.length);
  const alone = short.length === 1;
  if (alone && COMMON_NAME_WORDS.has(short[0]!)) return 0;
  if (!(alone && isCountry(short)) && (rest.every((word) => DESIGNATORS.has(word)) || isCountry(rest))) return 2;
  if (!alone) return isAddition(rest) ? 1 : 0;
  // "GCC Railway" is not the GCC
  if (ORGANISATION_KINDS.has(short[0]!) || CALLED_ALONE.has(short[0]!) || isAcronym(text)) return 0;
  // "Buffalo", an organisation, of "Buffalo Bills"
  if (isTown(short)) return rest.length === 1 && isNickname(rest[0]!) ? 1 : 0;
  const other = rest.some((word) => SUBUNITS.has(word) || TIES.has(word) || ORGANISATION_KINDS.has(word));
  return rest.length < 4 && !other ? 1 : 0;
}

/** What a name of several words may leave out at its end: "of the Negev", "Movement"; a party in one state is not the party. */
function isAddition(rest: readonly string[]): boolean {
  if (!TIES.has(rest[0]!)) return rest.every((word) => ORGANISATION_KINDS.has(word) || DESIGNATORS.has(word));
  return !findNamed(rest.slice(1).join(" ")).some((one) => one.country === "US" && one.kind === "division");
}

/** "Foreign Ministry" of "Japanese Foreign Ministry", "Post" of "Washington Post", "Homeland Security" of the department of it. */
function isTail({ words: short }: Form, long: readonly string[]): Sureness {
  const offset = long.length - short.length;
  if (offset <= 0 || !short.every((word, i) => word === long[i + offset])) return 0;
  const before = long.slice(0, offset).map((word) => word.replace(/'s?$/, ""));
  if (short.length === 1) return isTailWord(short[0]!, before) ? 2 : 0;
  if (isCountry(before)) return 2;
  if (TIES.has(before[offset - 1]!) || before[offset - 1] === "the") return ORGANISATION_KINDS.has(before[0]!) ? 1 : 0;
  return isForeignTown(before) ? 1 : 0;
}

/** Whether a single last word is called alone: "Post", "Assembly" of "National Assembly", "Nets" of "New Jersey Nets". */
function isTailWord(word: string, before: readonly string[]): boolean {
  if (PAPERS.has(word)) return true;
  if (CALLED_ALONE.has(word)) return isCountry(before) || isTown(before) || before.every((one) => QUALIFIERS.has(one));
  return isNickname(word) && isTown(before);
}

/** "Pistons", "Sox": a plural that is no kind of organisation. */
function isNickname(word: string): boolean {
  if (ORGANISATION_KINDS.has(word) || DESIGNATORS.has(word) || SUBUNITS.has(word) || COMMON_NAME_WORDS.has(word))
    return false;
  return word.length > 3 && (word.endsWith("s") || word.endsWith("sox"));
}

function isCountry(words: readonly string[]): boolean {
  const key = words.join(" ");
  return countryByName(key) !== undefined || countryByDemonym(key) !== undefined;
}

function isTown(words: readonly string[]): boolean {
  return findNamed(words.join(" ")).some((one) => one.kind === "country" || one.fame >= TEAM_TOWN);
}

/** A division or town outside the United States, whose states have courts and houses beside the country's. */
function isForeignTown(words: readonly string[]): boolean {
  const found = findNamed(words.join(" ")).filter((one) => one.fame >= TEAM_TOWN);
  return found.length > 0 && found.every((one) => one.country !== "US");
}
