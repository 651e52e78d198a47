import type { NameMention } from "../names/types.js";
import type { Doc } from "../text/types.js";
import type { Entities } from "./types.js";

/** The entities of the article. None yet: linking lands here. */
export function linkEntities(_doc: Doc, _names: readonly NameMention[]): Entities {
  return { all: [], resolve: () => null };
}
