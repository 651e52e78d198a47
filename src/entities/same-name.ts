/** Organisations under one name said otherwise: "Department of Justice" and "Justice Department", "Pentagon" and "Defense Department". */
import { ALIASES_OF } from "../lexicon/organisations.js";
import { type Links, linkForms } from "./links.js";

/** Kinds that stand before or after what they are of. */
const TURNED: ReadonlySet<string> = new Set(["department", "ministry", "office", "bureau"]);

/** Links forms whose names say the same in another order or by other words. */
export function linkSameNames(links: Links): void {
  const seen = new Map<string, number>();
  links.forms.all.forEach((form, i) => {
    if (form.type !== "organisation") return;
    const key = ALIASES_OF.get(form.key) ?? turned(form.words) ?? form.key;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i);
    else linkForms(links, other, i);
  });
}

/** "justice department" for "department of justice", "foreign ministry" for "ministry of foreign affairs". */
function turned(words: readonly string[]): string | undefined {
  if (words.length < 3 || words[1] !== "of" || !TURNED.has(words[0]!)) return undefined;
  const rest = words.slice(words[2] === "the" ? 3 : 2).filter((word) => word !== "affairs");
  return [...rest, words[0]].join(" ");
}
