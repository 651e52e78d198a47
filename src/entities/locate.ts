/** Where on earth the article's places are. */
import { countryByName } from "./gazetteer/countries.js";
import type { Links } from "./links.js";

/** A place's country and point. */
export interface Location {
  readonly countryCode: string;
  /** The place is itself a country. */
  readonly country: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

/** The locations of entities, given each one's mentions; absent where the evidence is weak. */
export function locate(links: Links, entities: readonly (readonly number[])[]): ReadonlyMap<number, Location> {
  const found = new Map<number, Location>();
  entities.forEach((mentions, i) => {
    const form = links.forms.all[links.forms.of[mentions[0]!]!]!;
    if (form.type !== "place") return;
    const country = countryByName(form.key);
    if (country)
      found.set(i, {
        countryCode: country.code,
        country: true,
        latitude: country.latitude,
        longitude: country.longitude,
      });
  });
  return found;
}
