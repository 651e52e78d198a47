import type { Entities } from "../entities/types.js";
import type { NameMention } from "../names/types.js";
import type { Doc } from "../text/types.js";
import type { Quote } from "../types.js";

/** The reported speech of the article. None yet: attribution lands here. */
export function findQuotes(_doc: Doc, _names: readonly NameMention[], _entities: Entities): readonly Quote[] {
  return [];
}
