/** Which country a phrase or an entity is tied to by the names and demonyms beside it. */
import { type Country, countryByDemonym, countryByName } from "../lexicon/country-table.js";
import { fold, foldWords } from "../lexicon/fold.js";
import type { Links } from "./links.js";
import { isPossessive } from "./phrases.js";

/** The country that a name names: "Ukraine", "US", "North Korean"; undefined for all others. */
export function countryOfName(links: Links, index: number): Country | undefined {
  const name = links.names[index]!;
  if (name.type !== "place" && name.type !== "group") return undefined;
  const printed = links.doc.text.slice(name.start, name.end);
  let country = links.countries.get(printed);
  if (country === undefined) {
    const key = foldWords(printed).join(" ");
    country = countryByName(key) ?? countryByDemonym(key) ?? null;
    links.countries.set(printed, country);
  }
  return country ?? undefined;
}

/** The code of the country named within tokens `first` to `last - 1`. */
export function countryOf(links: Links, first: number, last: number): string | undefined {
  for (let at = first; at < last; at++) {
    const name = links.nameAt[at]!;
    const country = name >= 0 ? countryOfName(links, name) : undefined;
    if (country) return country.code;
  }
  return undefined;
}

/** The code of the country printed right before one of an entity's first mentions: "Ukraine's HUR", "the Russian FSB". */
export function associatedCountry(links: Links, mentions: readonly number[]): string | undefined {
  for (const i of mentions.slice(0, 6)) {
    const before = links.names[i]!.first - 1;
    const at = isPossessive(links.doc.tokens.text[before]) ? before - 1 : before;
    const code = at >= 0 ? countryOf(links, at, at + 1) : undefined;
    if (code) return code;
  }
  return undefined;
}

/** The folded places named within tokens `first` to `last - 1`, countries left out. */
export function placesIn(links: Links, first: number, last: number): readonly string[] {
  const places: string[] = [];
  for (let at = first; at < last; at++) {
    const index = links.nameAt[at]!;
    const name = links.names[index];
    if (name?.type === "place" && name.first === at && countryOfName(links, index) === undefined)
      places.push(fold(links.doc.text.slice(name.start, name.end)));
  }
  return places;
}

/** Whether two phrases name places and none that both name: "the Ohio governor", "Texas Governor". */
export function isElsewhere(places: readonly string[], others: readonly string[]): boolean {
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}
