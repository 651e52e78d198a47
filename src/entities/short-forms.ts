/** Organisations by a shorter name: "Boeing" of "Boeing Co", "the Post" of "The Washington Post", "Foreign Ministry" of "Japan's". */
import { COMMON_NAME_WORDS, DESIGNATORS } from "../lexicon/organisations.js";
import { countryByDemonym, countryByName } from "./gazetteer/countries.js";
import { type Links, linkForms, rootOf } from "./links.js";

const MOST_CANDIDATES = 8;
/** Last words that a newspaper, party or guard is called by alone. */
const ALONE = new Set("post times journal guardian telegraph herald tribune guard fed".split(" "));

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
    const longer = [
      ...(byFirst.get(words[0]!) ?? []).filter((j) => isHead(words, links.forms.all[j]!.words)),
      ...(byLast.get(words[words.length - 1]!) ?? []).filter((j) => isTail(words, links.forms.all[j]!.words)),
    ];
    const roots = new Set(longer.map((j) => rootOf(links, j)));
    roots.delete(rootOf(links, i));
    if (roots.size === 1) linkForms(links, [...roots][0]!, i);
  });
}

function add(index: Map<string, number[]>, word: string, form: number): void {
  const list = index.get(word);
  if (!list) index.set(word, [form]);
  else if (list.length < MOST_CANDIDATES) list.push(form);
}

/** "Boeing" of "Boeing Co", "Jamiat e Ulama e Islam" of "Jamiat e Ulama e Islam Bangladesh". */
function isHead(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !short.every((word, i) => word === long[i])) return false;
  const rest = long.slice(short.length);
  if (short.length === 1 && (COMMON_NAME_WORDS.has(short[0]!) || isGeographic(short))) return false;
  return rest.every((word) => DESIGNATORS.has(word)) || isGeographic(rest);
}

/** "Foreign Ministry" of "Japanese Foreign Ministry", "Post" of "Washington Post". */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  const offset = long.length - short.length;
  if (offset <= 0 || !short.every((word, i) => word === long[i + offset])) return false;
  if (short.length === 1) return ALONE.has(short[0]!);
  return isGeographic(long.slice(0, offset).map((word) => word.replace(/'s?$/, "")));
}

function isGeographic(words: readonly string[]): boolean {
  const key = words.join(" ");
  return countryByName(key) !== undefined || countryByDemonym(key) !== undefined;
}
