/**
 * People: short prints of a full name are linked with it ("Ryder" with "Pat Ryder"), mention by mention where several of a
 * family share it ("Mr Clinton", "Mrs Clinton").
 */
import type { Gender } from "../lexicon/roles.js";
import { relationBefore } from "./family.js";
import type { Form } from "./forms.js";
import { nameGender, titleGender } from "./gender.js";
import { type Links, linkForms, rootOf } from "./links.js";
import { bareName, isShortOf, partOf } from "./person-words.js";
import { hashCuts, oneEdit } from "./spellings.js";

/** At most so many full names are weighed for one word: hostile texts share one word among thousands. */
const MOST_CANDIDATES = 12;

interface Candidate {
  readonly form: number;
  readonly words: readonly string[];
}

interface Index {
  /** Full names by each of their words, longest names first. */
  readonly byWord: ReadonlyMap<string, readonly Candidate[]>;
  /** Words that stand alone as a name. */
  readonly singles: ReadonlySet<string>;
  /** Family names by the hashes of their cuts; empty where every single name is a word of a full one. */
  readonly bySpelling: ReadonlyMap<number, string>;
}

/** Links the people of the article. */
export function linkPeople(links: Links): void {
  const people: Candidate[] = [];
  links.forms.all.forEach((form, i) => {
    if (form.type === "person") people.push({ form: i, words: bareName(form.words) });
  });
  const full = people.filter((one) => one.words.length > 1);
  const byWord = linkFullNames(links, full);
  const singles = new Set(people.filter((one) => one.words.length === 1).map((one) => one.words[0]!));
  const odd = [...singles].some((word) => mayBeMisspelt(word, byWord));
  const index = { byWord, singles, bySpelling: odd ? findFamilySpellings(full) : new Map<number, string>() };
  for (const one of people) if (one.words.length === 1) linkSingle(links, one, index);
}

/** Whether a single name is long enough to be another spelling of a family name that the article prints in full. */
function mayBeMisspelt(word: string, byWord: ReadonlyMap<string, unknown>): boolean {
  return word.length > 5 && word.length <= 20 && !byWord.has(word);
}

/** Family names of six letters or more, by the hash of every spelling with a letter left out. */
function findFamilySpellings(full: readonly Candidate[]): ReadonlyMap<number, string> {
  const spellings = new Map<number, string>();
  for (const { words } of full)
    for (const word of [words[words.length - 1]!, words[0]!])
      if (word.length > 5 && word.length < 20)
        for (const cut of hashCuts(word)) if (!spellings.has(cut)) spellings.set(cut, word);
  return spellings;
}

/** The word of a full name that a word spells otherwise; itself where there is none. */
function spelledOtherwise(word: string, index: Index): string {
  if (!mayBeMisspelt(word, index.byWord)) return word;
  for (const cut of hashCuts(word)) {
    const other = index.bySpelling.get(cut);
    if (other !== undefined && other[0] === word[0] && oneEdit(word, other)) return other;
  }
  return word;
}

/** Links full names with longer ones; the index holds every word of a full name, longest names first. */
function linkFullNames(links: Links, full: Candidate[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  const longestFirst = [...full].sort((a, b) => b.words.length - a.words.length || a.form - b.form);
  for (const one of longestFirst) {
    const found = candidates(index, one.words).filter((other) => isShortOf(one.words, other.words));
    const roots = new Set(found.map((other) => rootOf(links, other.form)));
    if (roots.size === 1) linkForms(links, found[0]!.form, one.form);
    for (const word of new Set(one.words.flatMap(hyphenated))) {
      const list = index.get(word);
      if (!list) index.set(word, [one]);
      else if (list.length < MOST_CANDIDATES) list.push(one);
    }
  }
  return index;
}

function hyphenated(word: string): readonly string[] {
  return word.includes("-") ? [word, ...word.split("-")] : [word];
}

function candidates(index: ReadonlyMap<string, readonly Candidate[]>, words: readonly string[]): readonly Candidate[] {
  return [...new Set([...(index.get(words[words.length - 1]!) ?? []), ...(index.get(words[0]!) ?? [])])];
}

/** Links a form of one word with the full names that hold it as their best part. */
function linkSingle(links: Links, single: Candidate, index: Index): void {
  const word = spelledOtherwise(single.words[0]!, index);
  const all = (index.byWord.get(word) ?? []).map((one) => ({ part: partOf(word, one.words), ...one }));
  const best = Math.max(0, ...all.map((one) => one.part));
  const found = all.filter((one) => one.part === best && best > 0);
  if (found.length === 0) return;
  const roots = new Map<number, Candidate>();
  for (const one of found) if (!roots.has(rootOf(links, one.form))) roots.set(rootOf(links, one.form), one);
  const form = links.forms.all[single.form]!;
  chooseEach(
    links,
    form,
    [...roots.values()].map((one) => weigh(links, one, word, index)),
  );
}

interface Weighed {
  readonly form: number;
  readonly gender: Gender | undefined;
  /** Full-name mentions, as indices into the names. */
  readonly mentions: readonly number[];
  /** Introduced as somebody's relation: the bare family name is then hardly theirs. */
  readonly relation: boolean;
  /** Called in full again and again, by the first name: for each, the bare family name is rather another's. */
  readonly otherwise: number;
}

function weigh(links: Links, { form, words }: Candidate, word: string, index: Index): Weighed {
  const root = rootOf(links, form);
  const { mentions } = links.forms.all[form]!;
  const titled = mentions
    .slice(0, 4)
    .map((i) => titleGender(links, i))
    .find((gender) => gender !== undefined);
  const relation = words[words.length - 1] === word && relationBefore(links, mentions[0]!);
  const otherwise = Number(mentions.length > 2) + Number(index.singles.has(words[0]!));
  return { form: root, gender: titled ?? nameGender(words), mentions, relation, otherwise };
}

/** Settles each mention of a one-word form: by its title's gender, else by who was last named in full before it. */
function chooseEach(links: Links, form: Form, weighed: readonly Weighed[]): void {
  for (const mention of form.mentions) {
    const said = titleGender(links, mention);
    const fits = weighed.filter((one) => !said || !one.gender || one.gender === said);
    const chosen = choose(fits, mention, form.mentions[0]!);
    if (chosen) links.owner[mention] = chosen.form;
  }
}

/** Not a relation before a relation, named before named after, rarely printed in full before often, the latest before the earlier. */
function choose(fits: readonly Weighed[], mention: number, firstBare: number): Weighed | undefined {
  const heads = fits.filter((one) => !one.relation);
  // "his wife, Ann Lee ... Lee said": she, unless a Lee was about before she was introduced
  if (heads.length === 0) return fits.length === 1 && fits[0]!.mentions[0]! < firstBare ? fits[0] : undefined;
  const before = heads.filter((one) => one.mentions[0]! < mention);
  const pool = before.length > 0 ? before : heads;
  return pool.reduce((best, one) => {
    if (one.otherwise !== best.otherwise) return one.otherwise > best.otherwise ? best : one;
    return lastBefore(one.mentions, mention) > lastBefore(best.mentions, mention) ? one : best;
  });
}

/** The last of the ascending indices below `limit`; -1 where none is. */
function lastBefore(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : ascending[low - 1]!;
}
