/** Places: a country by any of its names is one entity; a town with and without its region too. */
import { countryByName } from "./gazetteer/countries.js";
import { type Links, linkForms } from "./links.js";

const KINDS = new Set(
  "district province state city county region prefecture town village governorate oblast municipality".split(" "),
);

/** Links the places of the article. */
export function linkPlaces(links: Links): void {
  const byKey = new Map<string, number>();
  links.forms.all.forEach((form, i) => {
    if (form.type === "place") byKey.set(form.key, i);
  });
  const byCode = new Map<string, number>();
  links.forms.all.forEach((form, i) => {
    if (form.type !== "place") return;
    const country = countryByName(form.key);
    if (country) {
      const same = byCode.get(country.code);
      if (same === undefined) byCode.set(country.code, i);
      else linkForms(links, same, i);
      return;
    }
    const bare = bareKey(form.words, form.text);
    const other = bare === undefined ? undefined : byKey.get(bare);
    if (other !== undefined) linkForms(links, other, i);
  });
}

/** "malappuram" of "Malappuram district", "washington" of "Washington, D.C."; undefined where the form is bare. */
function bareKey(words: readonly string[], text: string): string | undefined {
  const comma = text.indexOf(",");
  if (comma > 0) return words.join(" ").slice(0, words.join(" ").indexOf(","));
  return words.length > 1 && KINDS.has(words[words.length - 1]!) ? words.slice(0, -1).join(" ") : undefined;
}
