/** NODE. What openly licensed lists know of words and phrases, as flags of the word table. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise/two";
import { foldWord } from "../../lexicon/fold.js";
import { WORD_FLAGS } from "../../lexicon/word-table.js";
import { readEntries } from "../gazetteer/entries.js";
import { fetchPackage } from "../packages.js";

/** Latin letters, digits, and the marks that names hold. */
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}’' .&/+-]+$/u;
const BIG_CITY = 200_000;

/** Flags by folded word or phrase ("new york"), words joined as the tokeniser cuts them. */
export async function readGazetteer(): Promise<Map<string, number>> {
  const flags = new Map<string, number>();
  const add = (phrase: string, flag: number): void => {
    if (!LATIN.test(phrase)) return;
    const key = foldWord(phrase.replace(/[’']/g, "'").replace(/-/g, " - ").replace(/\s+/g, " ").trim());
    if (key.length > 1 && key.split(" ").length <= 5) flags.set(key, (flags.get(key) ?? 0) | flag);
  };
  addCompromise(add);
  addPlaces(add);
  addCountries(add);
  await addPeople(add);
  addOwn(add);
  return flags;
}

type Add = (phrase: string, flag: number) => void;

/** compromise's word lists, MIT. */
function addCompromise(add: Add): void {
  const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  const flagOf: Record<string, number> = {
    FemaleName: WORD_FLAGS.first,
    MaleName: WORD_FLAGS.first,
    FirstName: WORD_FLAGS.first,
    LastName: WORD_FLAGS.last,
    City: WORD_FLAGS.city,
    Country: WORD_FLAGS.country,
    Region: WORD_FLAGS.region,
    Place: WORD_FLAGS.region,
    Demonym: WORD_FLAGS.demonym,
    Organization: WORD_FLAGS.organisation,
    SportsTeam: WORD_FLAGS.organisation,
    Actor: WORD_FLAGS.role,
    Honorific: WORD_FLAGS.role,
  };
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    for (const tag of [tags].flat()) if (flagOf[tag] !== undefined) add(word, flagOf[tag]);
  }
}

/** GeoNames' towns and divisions, CC BY 4.0: those of the gazetteer, so that what can be placed is known as a place. */
function addPlaces(add: Add): void {
  for (const { name, kind, population } of readEntries()) {
    if (kind === "division" || kind === "district") add(name, WORD_FLAGS.region);
    else add(name, population >= BIG_CITY ? WORD_FLAGS.city : WORD_FLAGS.town);
  }
}

/** Country names of the Unicode CLDR, Unicode licence, as the running Node carries them. */
function addCountries(add: Add): void {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      if (name !== undefined) add(name.replace(/^St\. /, "Saint "), WORD_FLAGS.country);
    }
  }
}

/** faker's lists of names, MIT. */
async function addPeople(add: Add): Promise<void> {
  const faker = (await import(join(fetchPackage("@faker-js/faker"), "dist", "index.js"))) as {
    allLocales: Record<string, { person?: { first_name?: unknown; last_name?: unknown } }>;
  };
  const strings = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : value && typeof value === "object"
        ? Object.values(value).flatMap(strings)
        : [];
  for (const { person } of Object.values(faker.allLocales)) {
    for (const name of strings(person?.first_name)) add(name, WORD_FLAGS.first);
    for (const name of strings(person?.last_name)) add(name, WORD_FLAGS.last);
  }
}

/** The lists written for this project, MIT: a name a line, as papers print it. */
function addOwn(add: Add): void {
  const flagOf: Record<string, number> = {
    institutions: WORD_FLAGS.institution,
    clubs: WORD_FLAGS.institution,
    companies: WORD_FLAGS.business,
    media: WORD_FLAGS.business,
    landmarks: WORD_FLAGS.landmark,
    places: WORD_FLAGS.town,
    groups: WORD_FLAGS.demonym,
    given: WORD_FLAGS.first,
    surnames: WORD_FLAGS.last,
  };
  for (const [list, flag] of Object.entries(flagOf)) {
    const names = readFileSync(new URL(`lists/${list}.txt`, import.meta.url), "utf8").split("\n");
    for (const name of names) add(name, flag);
  }
}
