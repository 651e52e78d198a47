/** The caller's options, checked: a mistake is told in a sentence that says what to write instead. */
import { WirecopyError } from "./errors.js";
import type { Extraction, ExtractOptions, Lexicon } from "./types.js";

/** The result arrays, in the order of the contract. */
export const RESULT_NAMES: readonly (keyof Extraction)[] = [
  "people",
  "organisations",
  "places",
  "casualties",
  "quotes",
];

/** Options with their defaults filled in. */
export interface CheckedOptions {
  readonly include: ReadonlySet<keyof Extraction>;
  readonly lexicon: Lexicon | undefined;
  readonly minConfidence: number;
  readonly trace: boolean;
}

const KNOWN: readonly (keyof ExtractOptions)[] = ["include", "lexicon", "minConfidence", "trace"];

/** The text, if it is a string. @throws WirecopyError INPUT_NOT_STRING */
export function checkText(text: unknown): string {
  if (typeof text === "string") return text;
  const got = text === null ? "null" : Array.isArray(text) ? "an array" : `a value of type ${typeof text}`;
  throw new WirecopyError("INPUT_NOT_STRING", `extract() takes the article's text as a string, but got ${got}.`);
}

/** The options with defaults. @throws WirecopyError OPTION_INVALID */
export function checkOptions(options: unknown): CheckedOptions {
  if (options === undefined)
    return { include: new Set(RESULT_NAMES), lexicon: undefined, minConfidence: 0, trace: false };
  if (!isRecord(options)) throw invalid("the options must be an object such as { minConfidence: 0.5 }");
  for (const key of Object.keys(options)) {
    if (!(KNOWN as readonly string[]).includes(key))
      throw invalid(`there is no option "${key}"; there are ${KNOWN.join(", ")}`);
  }
  const { trace } = options;
  if (trace !== undefined && typeof trace !== "boolean") throw invalid("trace must be true or false");
  return {
    include: checkInclude(options.include),
    lexicon: checkLexicon(options.lexicon),
    minConfidence: checkMinConfidence(options.minConfidence),
    trace: trace === true,
  };
}

function checkInclude(include: unknown): ReadonlySet<keyof Extraction> {
  if (include === undefined) return new Set(RESULT_NAMES);
  if (!Array.isArray(include)) throw invalid(`include must be an array of ${RESULT_NAMES.join(", ")}`);
  for (const name of include) {
    if (!(RESULT_NAMES as readonly unknown[]).includes(name)) {
      throw invalid(`include names ${JSON.stringify(name)}; it may name ${RESULT_NAMES.join(", ")}`);
    }
  }
  return new Set(include as (keyof Extraction)[]);
}

function checkMinConfidence(minimum: unknown): number {
  if (minimum === undefined) return 0;
  if (typeof minimum === "number" && minimum >= 0 && minimum <= 1) return minimum;
  throw invalid(`minConfidence must be a number from 0 to 1, not ${String(minimum)}`);
}

function checkLexicon(lexicon: unknown): Lexicon | undefined {
  if (lexicon === undefined) return undefined;
  if (!isRecord(lexicon))
    throw invalid("lexicon must be an object such as { people: [...], organisations: [...], places: [...] }");
  for (const [key, entries] of Object.entries(lexicon)) {
    if (key !== "people" && key !== "organisations" && key !== "places") {
      throw invalid(`lexicon has no list "${key}"; it may have people, organisations and places`);
    }
    if (entries === undefined) continue;
    if (!Array.isArray(entries)) throw invalid(`lexicon.${key} must be an array`);
    const wrong = entries.findIndex((entry: unknown) => !isEntry(entry));
    if (wrong >= 0) throw invalid(`lexicon.${key}[${wrong}] must be a name or { name, aliases?, countryCode? }`);
  }
  return lexicon as Lexicon;
}

function isEntry(entry: unknown): boolean {
  if (typeof entry === "string") return true;
  if (!isRecord(entry) || typeof entry.name !== "string") return false;
  const { aliases, countryCode } = entry;
  const aliasesRight =
    aliases === undefined || (Array.isArray(aliases) && aliases.every((alias) => typeof alias === "string"));
  return aliasesRight && (countryCode === undefined || typeof countryCode === "string");
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const invalid = (what: string): WirecopyError => new WirecopyError("OPTION_INVALID", `extract(): ${what}.`);
