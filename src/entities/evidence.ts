/** Which countries an article is about: its countries, demonyms and towns of one reading; the dateline counts three times. */
import { countryByDemonym, countryByName } from "../lexicon/country-table.js";
import type { Candidate } from "./gazetteer/candidates.js";
import { countryOfName } from "./geography.js";
import type { Links } from "./links.js";
import type { Readings } from "./readings.js";

/** What the article says of its geography. */
export interface Evidence {
  /** What geographic mentions weigh by country code, and all together. */
  readonly countries: ReadonlyMap<string, number>;
  readonly total: number;
  /** What each form's own mentions add to a country. */
  readonly own: ReadonlyMap<number, Vote>;
  /** Divisions named in it: "US.TX". */
  readonly divisions: ReadonlySet<string>;
}

interface Vote {
  readonly code: string;
  weight: number;
}

/** Mentions of nowhere that every article is taken to have: a single mention is little evidence. */
const PRIOR = 2;

/** The share of the mentions that are of a country, 0..1; those of the forms left out. */
export function shareOf({ countries, total, own }: Evidence, code: string, without: readonly number[]): number {
  let all = total;
  let weight = countries.get(code) ?? 0;
  for (const form of without) {
    const vote = own.get(form);
    if (!vote) continue;
    all -= vote.weight;
    if (vote.code === code) weight -= vote.weight;
  }
  return weight > 1e-6 ? weight / (all + PRIOR) : 0;
}

/** The country that most geographic mentions are of, if there is one. */
export function dominantCountry({ countries, total }: Evidence): string | undefined {
  if (total < LEAST_MENTIONS) return undefined;
  for (const [code, weight] of countries) if (weight >= DOMINANT * total) return code;
  return undefined;
}

/** The share of the article's geography from which a place that nobody knows is taken to lie in its country. */
const DOMINANT = 0.6;
const LEAST_MENTIONS = 1;

/** What the article's names say of its countries. */
export function weighCountries(links: Links, readings: Readings): Evidence {
  const countries = new Map<string, number>();
  const own = new Map<number, Vote>();
  let total = 0;
  const count = (code: string | undefined, weight: number, form: number): void => {
    if (code === undefined) return;
    countries.set(code, (countries.get(code) ?? 0) + weight);
    total += weight;
    if (form < 0) return;
    const vote = own.get(form);
    if (vote) vote.weight += weight;
    else own.set(form, { code, weight });
  };
  const codes = links.forms.all.map((form, i) =>
    form.type === "organisation" ? countryWithin(form.words) : onlyCountry(readings.get(i) ?? []),
  );
  links.names.forEach((name, i) => {
    const weight = inDateline(links, name.first) ? 3 : 1;
    const form = links.forms.of[i]!;
    if (name.type === "group") count(countryOfName(links, i)?.code, weight, -1);
    else if (name.type === "organisation" || name.type === "place")
      count(codes[form], name.type === "place" ? weight : 0.5, form);
  });
  return { countries, total, own, divisions: findDivisions(readings) };
}

/** The divisions that places are named after which are known by nothing else: "Alabama", "Fla.". */
function findDivisions(readings: Readings): ReadonlySet<string> {
  const divisions = new Set<string>();
  for (const all of readings.values()) {
    const [first, ...others] = [...all].sort((a, b) => b.fame - a.fame);
    if (first?.kind === "division" && others.every((one) => one.fame < first.fame - 1))
      divisions.add(`${first.country}.${first.division}`);
  }
  return divisions;
}

function inDateline(links: Links, token: number): boolean {
  const { doc } = links;
  const paragraph = doc.paragraphs[doc.sentences[doc.tokens.sentence[token]!]!.paragraph]!;
  return token < paragraph.datelineEnd;
}

/** The country that a known place lies in by all readings that could be meant. */
function onlyCountry(readings: readonly Candidate[]): string | undefined {
  const best = readings.reduce((top, one) => Math.max(top, one.fame), 0);
  if (best < 9) return undefined;
  const codes = new Set(readings.filter((one) => one.fame > best - 3.5).map((one) => one.country));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** The country of an organisation's name: "South African Airways", "Bank of Japan". */
function countryWithin(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length && at < 8; at++) {
    const pair = `${words[at]} ${words[at + 1] ?? ""}`;
    const country =
      countryByDemonym(pair) ??
      countryByName(pair) ??
      countryByDemonym(words[at]!) ??
      (words[at]!.length > 3 ? countryByName(words[at]!) : undefined);
    if (country) return country.code;
  }
  return undefined;
}
