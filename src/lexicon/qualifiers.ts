/** Phrases that say how exact a number is, written for this project from the annotation guide. */
import type { Qualifier } from "../types.js";

const PHRASES: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  "at-least": [
    "at least",
    "atleast",
    "at the least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "minimum",
    "a minimum",
  ],
  "more-than": [
    "more than",
    "over",
    "above",
    "well over",
    "well above",
    "just over",
    "far more than",
    "many more than",
    "upwards of",
    "upward of",
    "in excess of",
    "exceeding",
    "greater than",
    "higher than",
    "slightly more than",
    "a little more than",
    "well more than",
    "beyond",
  ],
  "at-most": [
    "at most",
    "at the most",
    "up to",
    "as many as",
    "as much as",
    "no more than",
    "not more than",
    "a maximum of",
    "maximum",
    "as high as",
  ],
  "fewer-than": ["fewer than", "less than", "under", "below", "just under", "well under", "slightly less than"],
  almost: ["nearly", "almost", "close to", "close on", "approaching", "virtually", "nearing"],
  approximately: [
    "about",
    "around",
    "some",
    "roughly",
    "approximately",
    "an estimated",
    "estimated",
    "circa",
    "maybe",
    "perhaps",
    "probably",
    "in the region of",
    "somewhere around",
    "an approximate",
    "approximate",
  ],
};

/** Phrases before the number, word by word. The longest first, so that "no more than" wins over "more than". */
export const BEFORE: readonly (readonly [words: readonly string[], qualifier: Qualifier])[] = Object.entries(PHRASES)
  .flatMap(([qualifier, phrases]) => phrases.map((phrase) => [phrase.split(" "), qualifier as Qualifier] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** Phrases after the number: "100 or more", "200 or so", "300-odd". */
export const AFTER: readonly (readonly [words: readonly string[], qualifier: Qualifier])[] = [
  [["or", "so"], "approximately"],
  [["or", "thereabouts"], "approximately"],
  [["-", "odd"], "approximately"],
  [["odd"], "approximately"],
  [["or", "more"], "at-least"],
  [["and", "more"], "at-least"],
  [["at", "least"], "at-least"],
  [["-", "plus"], "more-than"],
  [["plus"], "more-than"],
  [["+"], "more-than"],
  [["or", "fewer"], "at-most"],
  [["or", "less"], "at-most"],
  [["at", "most"], "at-most"],
];
