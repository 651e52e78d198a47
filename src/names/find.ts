/** Finding names: tag, judge, trim, calibrate; the caller's own names come on top. */
import { type Forest, plantForest } from "../tagger/forest.js";
import type { Doc } from "../text/types.js";
import type { Lexicon } from "../types.js";
import { NAMES } from "../weights/names.data.js";
import { type Calibration, decodePacked, type PackedNames } from "../weights/packed.js";
import { calibrate } from "./calibrate.js";
import { settleCountries } from "./countries.js";
import { findLexiconNames, mergeLexiconNames } from "./lexicon.js";
import { settlePlaces } from "./place-parts.js";
import { findPlatform } from "./platform.js";
import { createNameTagger, type NameTagger, type TaggedSpan, tagNames } from "./tagger.js";
import { trimName } from "./trim.js";
import type { NameMention } from "./types.js";

/** A tagger with the judge of what it finds and the calibration of the judge's probabilities. */
export interface NameFinder {
  readonly tagger: NameTagger;
  readonly judge: Forest;
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
export function createNameFinder({ normal, capitals, judge, calibration }: PackedNames): NameFinder {
  const tagger = createNameTagger({
    get normal() {
      return decodePacked(normal);
    },
    get capitals() {
      return decodePacked(capitals);
    },
  });
  return { tagger, judge: plantForest(judge), calibration };
}

/** The names that a tagger finds. */
export function findNamesWith({ tagger, judge, calibration }: NameFinder, doc: Doc): readonly NameMention[] {
  const { tokens } = doc;
  const names = settleNames(doc, tagNames(tagger, judge, doc)).map(
    ({ first, last, type, probability }): NameMention => ({
      start: tokens.start[first] as number,
      end: tokens.end[last - 1] as number,
      first,
      last,
      type,
      confidence: calibrate(calibration, type, probability),
      step: "tagger",
    }),
  );
  const missed = findPlatform(doc, names);
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.start - b.start);
}

/** The spans as names are printed: places by themselves, without what is no part of the name. */
export function settleNames(doc: Doc, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  return settlePlaces(doc, settleCountries(doc, spans))
    .map((span) => ({ ...span, ...trimName(doc, span) }))
    .filter(({ first, last }) => first < last);
}
