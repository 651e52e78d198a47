/** Countries and demonyms of src/lexicon/countries.ts, looked up by any of their names. */
import { COUNTRIES } from "./countries.js";
import { fold } from "./fold.js";

/** A country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The fullest usual name. */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Tables {
  readonly names: ReadonlyMap<string, Country>;
  readonly codes: ReadonlyMap<string, Country>;
  readonly demonyms: ReadonlyMap<string, Country>;
}

let tables: Tables | undefined;

function decodeCountries(): Tables {
  const names = new Map<string, Country>();
  const codes = new Map<string, Country>();
  const demonyms = new Map<string, Country>();
  for (const line of COUNTRIES.split("\n")) {
    const [code, listed, people, point] = line.split("|") as [string, string, string, string];
    const [latitude, longitude] = point.split(",").map(Number) as [number, number];
    const all = listed.split(",");
    const country: Country = { code, name: all[0] as string, latitude, longitude };
    codes.set(code, country);
    for (const name of all) names.set(fold(name), country);
    for (const demonym of people === "" ? [] : people.split(",")) {
      demonyms.set(fold(demonym), country);
      demonyms.set(`${fold(demonym)}s`, country);
    }
  }
  return { names, codes, demonyms };
}

function table(): Tables {
  tables ??= decodeCountries();
  return tables;
}

/** The country of a folded name or short form ("us", "drc", "holland"), without a leading "the". */
export function countryByName(folded: string): Country | undefined {
  return table().names.get(folded);
}

/** The country of an ISO 3166-1 alpha-2 code in capitals. */
export function countryByCode(code: string): Country | undefined {
  return table().codes.get(code);
}

/** The country of a folded demonym, singular or plural: "north korean", "dutch", "swedes". */
export function countryByDemonym(folded: string): Country | undefined {
  return table().demonyms.get(folded);
}
