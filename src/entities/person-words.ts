/** Folded parts of people's names and how two parts can be one. */
import { FAMILY_FIRST, NICKNAMES, PARTICLES, SUFFIXES } from "../lexicon/person-names.js";
import { TITLES } from "../lexicon/roles.js";

const NICKNAMES_OF: ReadonlyMap<string, ReadonlySet<string>> = nicknamesOf();

function nicknamesOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const of = new Map<string, Set<string>>();
  for (const line of NICKNAMES) {
    for (const name of line) {
      const known = of.get(name) ?? new Set<string>();
      for (const other of line) known.add(other);
      of.set(name, known);
    }
  }
  return of;
}

/** The name without what is no part of it: Jr., Sr., III, a title that the span took in, the marks around a nickname. */
export function bareName(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && SUFFIXES.has(words[end - 1]!.replace(",", ""))) end--;
  let first = 0;
  while (first < end - 1 && ABBREVIATED.has(words[first]!)) first++;
  const bare = first > 0 || end < words.length ? words.slice(first, end) : words;
  return bare.some((word) => MARKED.test(word)) ? bare.map((word) => word.replace(MARKS, "")).filter(Boolean) : bare;
}

const MARKED = /["“”‘()]|,$/;
const MARKS = /["“”‘()]|,$/g;

/** Titles that are no name's first word, as "Sheikh" and "Baron" can be, nor initials ("M.S."). */
const ABBREVIATED: ReadonlySet<string> = new Set(
  "mr mrs dr prof rev sen gov rep gen sgt capt lt col hon justice".split(" "),
);

/** What a single word is in a full name; 3: its family name, 2: within it (a double surname's part, a middle name), 1: its first name. */
export function partOf(word: string, full: readonly string[]): 0 | 1 | 2 | 3 {
  const last = full.length - 1;
  if (full[last] === word) return 3;
  if (full[0] === word) return FAMILY_FIRST.has(word) ? 3 : 1;
  if (full.includes(word, 1)) return 2;
  const hyphen = full[last]!.indexOf("-");
  return hyphen > 0 && (full[last]!.slice(0, hyphen) === word || full[last]!.slice(hyphen + 1) === word) ? 2 : 0;
}

/** Whether two first names can be one: equal, an initial of it, a short form of it. */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return NICKNAMES_OF.get(a)?.has(b) ?? false;
}

/** Whether a name of two words or more can be a shorter print of `full`: "John Kennedy" of "John F. Kennedy", "van Gogh". */
export function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || short.length > full.length) return false;
  const offset = full.length - short.length;
  // "Nawaf Al-Ahmad Al-Jaber" is not "Ahmad Nawaf Al-Ahmad Al-Jaber": who is called by three names is called by the first
  if (short.every((word, i) => word === full[i + offset]))
    return offset === 0 || isTitled(full, offset) || (isFamily(short) && !FAMILY_FIRST.has(full[0]!));
  if (short.every((word, i) => word === full[i])) return true;
  if (offset > 0 && PARTICLES.has(short[0]!) && isRun(short, full)) return true;
  return isThinned(short, full) || (offset === 1 && isRun(short, full) && full.length === 4);
}

function isTitled(words: readonly string[], titles: number): boolean {
  return words.slice(0, titles).every((word) => TITLES.has(word));
}

/** One family name or two, with particles: "Ruiz Ortega", "van der Berg". */
function isFamily(words: readonly string[]): boolean {
  return words.filter((word) => !PARTICLES.has(word)).length < 3;
}

/** Whether `short` stands whole and unbroken within `full`. */
function isRun(short: readonly string[], full: readonly string[]): boolean {
  for (let at = 0; at + short.length <= full.length; at++)
    if (short.every((word, i) => word === full[at + i])) return true;
  return false;
}

/** Same first and family name, some middle ones left out. */
function isThinned(short: readonly string[], full: readonly string[]): boolean {
  if (short[short.length - 1] !== full[full.length - 1] || !sameFirst(short[0]!, full[0]!)) return false;
  let at = 1;
  for (let i = 1; i < short.length - 1; i++) {
    while (at < full.length - 1 && !sameFirst(short[i]!, full[at]!)) at++;
    if (at++ >= full.length - 1) return false;
  }
  return true;
}
