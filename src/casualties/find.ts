import type { Entities } from "../entities/types.js";
import type { NameMention } from "../names/types.js";
import type { Doc } from "../text/types.js";
import type { Casualty, Quote } from "../types.js";

/** The casualty figures of the article. None yet: claims land here. */
export function findCasualties(
  _doc: Doc,
  _names: readonly NameMention[],
  _entities: Entities,
  _quotes: readonly Quote[],
): readonly Casualty[] {
  return [];
}
