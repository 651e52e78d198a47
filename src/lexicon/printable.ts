/** Numbers as printable characters that need no escape in JSON: codes 35 to 91 and 93 to 126, for 0 .. 90. */

const BACKSLASH = 92;
const FIRST = 35;

/** The character of a number. */
export const printableOf = (value: number): string =>
  String.fromCharCode(value + FIRST + (value + FIRST >= BACKSLASH ? 1 : 0));

/** The number of a character, by its code. */
export const printedValue = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);
