/**
 * Numbers as printable characters that need no escape in JSON: codes 35 to 91 and 93 to 126, for 0 .. 90. Larger ones take
 * digits of six bits, the lowest first.
 */

const BACKSLASH = 92;
const FIRST = 35;

/** The character of a number. */
export const printableOf = (value: number): string =>
  String.fromCharCode(value + FIRST + (value + FIRST >= BACKSLASH ? 1 : 0));

/** The number of a character, by its code. */
export const printedValue = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** The number of the digit at `at` and the higher one `step` further on. */
export function twoDigits(digits: string, at: number, step: number): number {
  return printedValue(digits.charCodeAt(at)) | (printedValue(digits.charCodeAt(at + step)) << 6);
}

/** The digit of a number that stands at `place`, the lowest at 0. */
export const digitOf = (value: number, place: number): string => printableOf((value >>> (6 * place)) & 63);
