/** Finding names: tag, trim, calibrate; the caller's own names come on top. */
import type { Doc } from "../text/types.js";
import type { Lexicon } from "../types.js";
import { NAMES } from "../weights/names.data.js";
import { type Calibration, decodePacked, type PackedNames } from "../weights/packed.js";
import { calibrate } from "./calibrate.js";
import { settleCountries } from "./countries.js";
import { findLexiconNames, mergeLexiconNames } from "./lexicon.js";
import { settlePlaces } from "./place-parts.js";
import { findPlatform } from "./platform.js";
import { createNameTagger, type NameTagger, tagNames } from "./tagger.js";
import { trimName } from "./trim.js";
import type { NameMention } from "./types.js";

/** A tagger with the calibration of its probabilities. */
export interface NameFinder {
  readonly tagger: NameTagger;
  readonly calibration: Calibration;
}

let shipped: NameFinder | undefined;

/** The names of the article, in text order, none overlapping. */
export function findNames(doc: Doc, lexicon?: Lexicon): readonly NameMention[] {
  shipped ??= createNameFinder(NAMES);
  const tagged = findNamesWith(shipped, doc);
  return lexicon === undefined ? tagged : mergeLexiconNames(tagged, findLexiconNames(doc, lexicon));
}

/** A finder from what training made; each model is decoded when it is asked for. */
export function createNameFinder({ normal, capitals, second, calibration }: PackedNames): NameFinder {
  const tagger = createNameTagger({
    get normal() {
      return decodePacked(normal);
    },
    get capitals() {
      return decodePacked(capitals);
    },
    get second() {
      return decodePacked(second);
    },
  });
  return { tagger, calibration };
}

/** The names that a tagger finds. */
export function findNamesWith({ tagger, calibration }: NameFinder, doc: Doc): readonly NameMention[] {
  const { tokens } = doc;
  const names: NameMention[] = [];
  for (const span of settlePlaces(doc, settleCountries(doc, tagNames(tagger, doc)))) {
    const { first, last } = trimName(doc, span);
    if (first >= last) continue;
    names.push({
      start: tokens.start[first] as number,
      end: tokens.end[last - 1] as number,
      first,
      last,
      type: span.type,
      confidence: calibrate(calibration, span.type, span.probability),
      step: "tagger",
    });
  }
  const missed = findPlatform(doc, names);
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.start - b.start);
}
