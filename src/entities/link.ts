/**
 * Who is who. Order: forms that read the same; people, acronyms, short forms and places; then spelling variants of what is
 * still alone; then entities with their roles, countries and points; then nominal and pronoun mentions over them.
 */
import type { NameMention } from "../names/types.js";
import type { Doc } from "../text/types.js";
import { linkAcronyms } from "./acronyms.js";
import { assembleEntities } from "./assemble.js";
import { findCast } from "./cast.js";
import { findForms } from "./forms.js";
import { startLinks } from "./links.js";
import { linkPeople } from "./people.js";
import { linkPlaces } from "./places.js";
import { findReferences } from "./references.js";
import { makeResolver } from "./resolve.js";
import { linkSameNames } from "./same-name.js";
import { linkShortForms } from "./short-forms.js";
import { linkSpellings } from "./spellings.js";
import type { Entities } from "./types.js";

/**
 * The entities of an article, numbered by first mention, and the resolver of source phrases.
 *
 * @param names In text order, never overlapping; groups and misc are evidence only, never entities.
 */
export function linkEntities(doc: Doc, names: readonly NameMention[]): Entities {
  const links = startLinks(doc, names, findForms(doc.text, names));
  linkPlaces(links);
  linkSameNames(links);
  linkAcronyms(links);
  linkShortForms(links);
  linkSpellings(links);
  linkPeople(links);
  const cast = findCast(links);
  const references = findReferences(cast);
  return { all: assembleEntities(cast, references), resolve: makeResolver(cast, references) };
}
