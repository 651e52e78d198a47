/** Acronyms and their expansions, in either order: "National Intelligence Service ... the NIS", "BBK (Basketball Club)". */
import { ACRONYM_SKIPS } from "../lexicon/organisations.js";
import { type Links, linkForms, rootOf } from "./links.js";

const ACRONYM = /^[A-Z][A-Za-z&]*[A-Z][a-z]?(?:-[A-Z])?$/;

/** Links the organisations of the article with their acronyms. */
export function linkAcronyms(links: Links): void {
  const acronyms: number[] = [];
  links.forms.all.forEach((form, i) => {
    if (form.type === "organisation" && form.words.length === 1 && isAcronym(form.text)) acronyms.push(i);
  });
  if (acronyms.length === 0) return;
  linkBrackets(links);
  const byInitials = indexInitials(links);
  for (const i of acronyms) {
    const form = links.forms.all[i]!;
    const found = byInitials.get(form.words[0]!.replace(/[&-]/g, "")) ?? byInitials.get(capitalsOf(form.text)) ?? [];
    const roots = new Set(found.map((other) => rootOf(links, other)));
    if (roots.size === 1) linkForms(links, found[0]!, i);
  }
}

/** Organisations of several words by each of their acronyms, a few of each. */
function indexInitials(links: Links): ReadonlyMap<string, readonly number[]> {
  const byInitials = new Map<string, number[]>();
  links.forms.all.forEach((form, i) => {
    if (form.type !== "organisation" || form.words.length < 2) return;
    for (const initials of initialsOf(form.words)) {
      const list = byInitials.get(initials);
      if (!list) byInitials.set(initials, [i]);
      else if (list.length < 8) list.push(i);
    }
  });
  return byInitials;
}

/** "IISc" of "Indian Institute of Science": the capitals are its initials, the small letters go on with the word. */
function capitalsOf(text: string): string {
  return text.replace(/[^A-Z]/g, "").toLowerCase();
}

/** Whether a printed form looks like an acronym: "NIS", "U.N.", "IISc". */
export function isAcronym(text: string): boolean {
  const bare = text.replaceAll(".", "");
  return bare.length >= 2 && bare.length <= 8 && ACRONYM.test(bare);
}

/** The acronyms a name can have: initials of all words, of those that count, and the same with hyphens as blanks. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = words.flatMap((word) => word.split(/[-/&]/)).filter((word) => word !== "");
  const counting = parts.filter((word) => !ACRONYM_SKIPS.has(word));
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join("");
  const found = [initials(parts), initials(counting), initials(words.filter((word) => !ACRONYM_SKIPS.has(word)))];
  return new Set(found.filter((acronym) => acronym.length >= 2));
}

/** Links "Expansion (ACRONYM)" and "ACRONYM (Expansion)" where the letters agree in order. */
function linkBrackets(links: Links): void {
  const { names, forms, doc } = links;
  for (let i = 0; i + 1 < names.length; i++) {
    const [a, b] = [forms.of[i]!, forms.of[i + 1]!];
    if (a < 0 || b < 0 || names[i]!.type !== "organisation" || names[i + 1]!.type !== "organisation") continue;
    if (doc.text.slice(names[i]!.end, names[i + 1]!.start).trim() !== "(") continue;
    const [short, long] = isAcronym(forms.all[b]!.text) ? [b, a] : [a, b];
    if (isAcronym(forms.all[short]!.text) && lettersOf(forms.all[short]!.key, forms.all[long]!.key))
      linkForms(links, a, b);
  }
}

/** Whether the letters of `short` stand in `long` in this order, the first at a word's start. */
function lettersOf(short: string, long: string): boolean {
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return long.split(" ").some((word) => word[0] === short[0]);
}
