/** Places: a country by any of its names is one entity; a town with and without its region too. */
import { countryByName } from "../lexicon/country-table.js";
import { SHORT_DIVISIONS } from "../lexicon/places.js";
import { type Links, linkForms } from "./links.js";

/** Divisions that have short forms, by their own name. */
const DIVISION_NAMES: ReadonlyMap<string, string> = new Map(
  [...SHORT_DIVISIONS.values()].flat().map(({ name }): [string, string] => [name, name]),
);
const KINDS = new Set(
  "district province state city county region prefecture town village governorate oblast municipality".split(" "),
);

/** Links the places of the article. */
export function linkPlaces(links: Links): void {
  const byKey = new Map<string, number>();
  links.forms.all.forEach((form, i) => {
    if (form.type === "place") byKey.set(form.key, i);
  });
  const byArea = new Map<string, number>();
  links.forms.all.forEach((form, i) => {
    if (form.type !== "place") return;
    const area = areaOf(form.key);
    if (area !== undefined) {
      const same = byArea.get(area);
      if (same === undefined) byArea.set(area, i);
      else linkForms(links, same, i);
      return;
    }
    const bare = bareKey(form.words, form.text);
    const other = bare === undefined ? undefined : byKey.get(bare);
    if (other !== undefined) linkForms(links, other, i);
  });
}

/** One key for all names of a country, and for a division and its short forms: "US", "North Carolina" and "N.C.". */
function areaOf(key: string): string | undefined {
  const country = countryByName(key.replaceAll("-", "")) ?? countryByName(key);
  if (country) return country.code;
  const short = SHORT_DIVISIONS.get(key) ?? [];
  return short.length === 1 ? short[0]!.name : DIVISION_NAMES.get(key);
}

/** "malappuram" of "Malappuram district", "washington" of "Washington, D.C."; undefined where the form is bare. */
function bareKey(words: readonly string[], text: string): string | undefined {
  const comma = text.indexOf(",");
  if (comma > 0) return words.join(" ").slice(0, words.join(" ").indexOf(","));
  return words.length > 1 && KINDS.has(words[words.length - 1]!) ? words.slice(0, -1).join(" ") : undefined;
}
