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
  const seen = new Map<number, number>();
  links.forms.all.forEach((form, i) => {
    if (!hasVariants(links, form, i)) return;
    for (const cut of hashCuts(form.key, SEEDS[form.type])) {
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

const SEEDS = { person: 1, organisation: 2, place: 3 } as const;
const BASE = 0x01000193;

/**
 * Hashes of 32 bits of the word, and of the word with each of its letters but the first left out, without making the words: what
 * follows a letter left out weighs the same as in the word of its length. Two words of one hash must be compared.
 */
export function hashCuts(word: string, seed = 0): readonly number[] {
  const { length } = word;
  // hash of the first `at` letters, and the power of the base that their sum is raised by for each letter that follows
  const heads = [seed];
  const powers = [1];
  for (let at = 0; at < length; at++) {
    heads.push((Math.imul(heads[at]!, BASE) + word.charCodeAt(at)) | 0);
    powers.push(Math.imul(powers[at]!, BASE));
  }
  const hashes = [heads[length]!];
  for (let cut = 1; cut < length; cut++) {
    const rest = length - cut - 1;
    const tail = heads[length]! - Math.imul(heads[cut + 1]!, powers[rest]!);
    hashes.push((Math.imul(heads[cut]!, powers[rest]!) + tail) | 0);
  }
  return hashes;
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
