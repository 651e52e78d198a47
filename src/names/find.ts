import type { Doc } from "../text/types.js";
import type { Lexicon } from "../types.js";
import type { NameMention } from "./types.js";

/** The names of the article, in text order. None yet: the tagger lands here. */
export function findNames(_doc: Doc, _lexicon?: Lexicon): readonly NameMention[] {
  return [];
}
