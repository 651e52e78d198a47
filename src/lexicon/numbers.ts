/** Words of quantity, written for this project. */

/** Words worth less than a hundred. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, value): [string, number] => [word, value],
  ),
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"].map(
    (word, index): [string, number] => [word, index + 13],
  ),
]);

/** The tens. */
export const TENS: ReadonlyMap<string, number> = new Map(
  ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, index) => [
    word,
    (index + 2) * 10,
  ]),
);

/** Words that multiply the number before them; lakh and crore are South Asian. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
]);

/** Letters that multiply the digits they touch: "1.2m", "3k". */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
]);

/** Plurals that count without saying how many: "dozens", "tens of thousands". */
export const VAGUE_PLURALS: ReadonlySet<string> = new Set(
  "tens dozens scores hundreds thousands millions lakhs crores".split(" "),
);

/** Determiners that count without saying how many. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  "several many few untold numerous multiple countless various some".split(" "),
);

/** Nouns after a/an that count without saying how many: "a number of". */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  "number handful few couple multitude series group score".split(" "),
);

/** Adjectives that may stand before those: "an unknown number of", "a large number of". */
export const VAGUE_ADJECTIVES: ReadonlySet<string> = new Set(
  "large small great unknown undetermined unspecified undisclosed untold unconfirmed similar significant considerable huge high growing good further".split(
    " ",
  ),
);
