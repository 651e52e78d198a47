/**
 * Where on earth the article's places are. A reading is weighed by how well known the place is, by the countries the article
 * is about, and by what is printed beside it ("Paris, Texas"; "Córdoba (Argentina)"). Weak evidence is no location.
 */
import { countryByCode } from "../lexicon/country-table.js";
import { dominantCountry, type Evidence, shareOf, weighCountries } from "./evidence.js";
import { type Candidate, liesIn } from "./gazetteer/candidates.js";
import type { Links } from "./links.js";
import { findReadings, isNowhere, type Readings } from "./readings.js";

/** A place's country and point; the point is absent where only the country is known. */
export interface Location {
  readonly countryCode: string;
  /** The place is itself a country. */
  readonly country: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** How much better the best reading must be than the best in another country. */
const MARGIN = 0.8;

const LEAST = 7.4;
/** What speaks against a place in a country that nothing else in the article is of. */
const UNHEARD_OF = -1.8;
/** A bare name that a town shares with one 150 times as large hardly means the small one; nor one 40 times as large that settlers named it after. */
const MUCH_SMALLER = 4.5;
const NAMED_AFTER = 3.4;
const SETTLED: ReadonlySet<string> = new Set(["US", "CA", "AU", "NZ", "ZA"]);
/** Fame from which a place is known beyond its country. */
const WELL_KNOWN = 10;
/** What the article's naming a town's division adds to the town. */
const SAME_DIVISION = 1.5;

/** What a country or division printed right beside a place outweighs: any fame. */
const BESIDE = 20;

/** The locations of entities, given each one's mentions; absent where the evidence is weak. */
export function locate(links: Links, entities: readonly (readonly number[])[]): ReadonlyMap<number, Location> {
  const readings = findReadings(links);
  const evidence = weighCountries(links, readings);
  const found = new Map<number, Location>();
  entities.forEach((mentions, i) => {
    if (links.names[mentions[0]!]!.type !== "place") return;
    const location = given(links, mentions) ?? locateOne(links, mentions, readings, evidence);
    if (location) found.set(i, location);
  });
  return found;
}

/** The country that the caller's lexicon states. */
function given(links: Links, mentions: readonly number[]): Location | undefined {
  const code = mentions.map((i) => links.names[i]!.countryCode).find((one) => one !== undefined);
  const country = code === undefined ? undefined : countryByCode(code);
  return code === undefined
    ? undefined
    : { countryCode: code, country: false, latitude: country?.latitude ?? null, longitude: country?.longitude ?? null };
}

function locateOne(
  links: Links,
  mentions: readonly number[],
  readings: Readings,
  evidence: Evidence,
): Location | undefined {
  const forms = [...new Set(mentions.map((i) => links.forms.of[i]!))];
  const candidates = forms.map((form) => readings.get(form) ?? []).find((list) => list.length > 0) ?? [];
  if (candidates.length === 0 && forms.some((form) => isNowhere(links.forms.all[form]!.key))) return undefined;
  const around = mentions.slice(0, 20).flatMap((i) => besides(links, i, readings));
  const fame = candidates.reduce((top, one) => Math.max(top, one.fame), 0);
  const weighed = candidates
    .map((one) => {
      const share = shareOf(evidence, one.country, forms);
      const bonus = share > 0 ? 0.5 + 4.5 * share : UNHEARD_OF;
      const small = one.fame < fame - (SETTLED.has(one.country) ? NAMED_AFTER : MUCH_SMALLER);
      const said = bonus > 0 && small ? bonus / 2 : bonus;
      return { one, weight: one.fame + said + besideWeight(one, around, evidence) };
    })
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  const rival = weighed.find(({ one }) => one.country !== best?.one.country);
  if (best && best.weight >= LEAST && best.weight - (rival?.weight ?? 0) >= MARGIN) return toLocation(best.one);
  // "Geneva": well known, and it may not be the one of this country
  return weighed.some(({ one }) => one.fame >= WELL_KNOWN) ? undefined : dominant(evidence);
}

/** What speaks for a place by the divisions that are named, beside it or elsewhere. */
function besideWeight(one: Candidate, around: readonly Candidate[], evidence: Evidence): number {
  let weight = 0;
  if (one.kind !== "division" && evidence.divisions.has(`${one.country}.${one.division}`)) weight += SAME_DIVISION;
  if (around.some((other) => liesIn(one, other) || (one.kind === "division" && liesIn(other, one)))) weight += BESIDE;
  else if (around.length > 0 && around.some((other) => other.country !== one.country)) weight -= 1;
  return weight;
}

/** The readings of the places printed right beside a mention: ", Texas", "(Argentina)", and a town before this division. */
function besides(links: Links, mention: number, readings: Readings): readonly Candidate[] {
  const { names, doc, forms } = links;
  const found: Candidate[] = [];
  const between = (a: number, b: number): string => doc.text.slice(names[a]!.end, names[b]!.start);
  if (mention + 1 < names.length && /^(?:,| \() ?$/.test(between(mention, mention + 1)))
    found.push(...(readings.get(forms.of[mention + 1]!) ?? []).filter(isAround));
  if (mention > 0 && /^(?:,| \() ?$/.test(between(mention - 1, mention)))
    found.push(...(readings.get(forms.of[mention - 1]!) ?? []));
  return found;
}

function isAround(one: Candidate): boolean {
  return one.kind === "country" || one.kind === "division";
}

/** The country of the article, for a place that no list knows. */
function dominant(evidence: Evidence): Location | undefined {
  const countryCode = dominantCountry(evidence);
  return countryCode === undefined ? undefined : { countryCode, country: false, latitude: null, longitude: null };
}

function toLocation(one: Candidate): Location {
  const { country: countryCode, kind, latitude, longitude } = one;
  if (kind === "area") return { countryCode, country: false, latitude: null, longitude: null };
  return { countryCode, country: kind === "country", latitude: rounded(latitude), longitude: rounded(longitude) };
}

/** Degrees to four places: the gazetteer knows no more. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
