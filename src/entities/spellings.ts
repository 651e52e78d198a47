/** Spelling variants: "Zelensky" and "Zelenskyy", "Abu Dhabi" and a slip of it: one letter more, less, other, or two swapped. */
import type { Form } from "./forms.js";
import { type Links, linkForms, rootOf } from "./links.js";

const SHORTEST = 6;
const LONGEST = 24;

/**
 * Links forms of one type, of as many words, that differ by one letter in one word of six letters or more. Forms are indexed by
 * their key with one letter deleted, so that the work grows with the letters alone.
 */
export function linkSpellings(links: Links): void {
  const seen = new Map<string, number>();
  links.forms.all.forEach((form, i) => {
    if (!hasVariants(links, form, i)) return;
    for (const cut of cutsOf(form)) {
      const other = seen.get(cut);
      if (other === undefined) seen.set(cut, i);
      else if (other !== i && isVariant(form.key, links.forms.all[other]!.key)) {
        if (!bothFrequent(form, links.forms.all[other]!)) linkForms(links, other, i);
        break;
      }
    }
  });
}

/** A form of some length that nothing was linked with yet, or that stands for its entity. */
function hasVariants(links: Links, form: Form, index: number): boolean {
  const { length } = form.key;
  if (length < SHORTEST || length > LONGEST || /\d/.test(form.key)) return false;
  return form.type !== "person" || links.owner[form.mentions[0]!]! < 0 || rootOf(links, index) === index;
}

function cutsOf(form: Form): readonly string[] {
  return wordCuts(form.key).map((cut) => `${form.type}:${cut}`);
}

/** The word, and the word with each of its letters but the first left out. */
export function wordCuts(word: string): readonly string[] {
  const cuts = [word];
  for (let i = 1; i < word.length; i++) cuts.push(word.slice(0, i) + word.slice(i + 1));
  return cuts;
}

/** Two names that the article prints often are hardly one name misspelt: "Austria", "Australia". */
function bothFrequent(a: Form, b: Form): boolean {
  return a.mentions.length > 1 && b.mentions.length > 1 && a.type === "place";
}

/** Whether two keys are one edit apart, in a word of six letters or more that begins alike, and no inflection apart. */
function isVariant(a: string, b: string): boolean {
  const x = a.split(" ");
  const y = b.split(" ");
  if (x.length !== y.length) return false;
  const at = x.findIndex((word, i) => word !== y[i]);
  if (at < 0 || x.some((word, i) => i !== at && word !== y[i])) return false;
  const [p, q] = [x[at]!, y[at]!];
  return Math.min(p.length, q.length) >= SHORTEST - 1 && p[0] === q[0] && oneEdit(p, q);
}

/** Whether one letter more, less, other, or two swapped tell two words apart. */
export function oneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(at);
  if (long.length > short.length) return rest === long.slice(at + 1);
  if (rest.slice(1) === long.slice(at + 1)) return true;
  return rest[0] === long[at + 1] && rest[1] === long[at] && rest.slice(2) === long.slice(at + 2);
}
