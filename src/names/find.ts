/** Finding names: tag, trim, settle; the caller's own lexicon goes first. */
import type { Doc } from "../text/types.js";
import type { Lexicon } from "../types.js";
import { decodeModel } from "../weights/format.js";
import { NAMES } from "../weights/names.data.js";
import { createNameTagger, type NameTagger, tagNames } from "./tagger.js";
import { trimName } from "./trim.js";
import type { NameMention } from "./types.js";

let shipped: NameTagger | undefined;

/** The names of the article, in text order, none overlapping. */
export function findNames(doc: Doc, _lexicon?: Lexicon): readonly NameMention[] {
  shipped ??= createNameTagger(decodeModel(NAMES));
  return findNamesWith(shipped, doc);
}

/** The names that a tagger finds. */
export function findNamesWith(tagger: NameTagger, doc: Doc): readonly NameMention[] {
  const { tokens } = doc;
  const names: NameMention[] = [];
  for (const span of tagNames(tagger, doc)) {
    const { first, last } = trimName(doc, span);
    if (first >= last) continue;
    names.push({
      start: tokens.start[first] as number,
      end: tokens.end[last - 1] as number,
      first,
      last,
      type: span.type,
      confidence: span.probability,
      step: "tagger",
    });
  }
  return names;
}
