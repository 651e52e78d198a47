/**
 * Where on earth the article's places are. A reading is weighed by how well known the place is, by the countries the article
 * is about, and by what is printed beside it ("Paris, Texas"; "Córdoba (Argentina)"). Weak evidence is no location.
 */
import { NO_COUNTRY } from "../lexicon/places.js";
import { type Evidence, findReadings, liesIn, type Readings, weighCountries } from "./evidence.js";
import type { Candidate } from "./gazetteer/candidates.js";
import { countryByCode } from "./gazetteer/countries.js";
import type { Links } from "./links.js";

/** A place's country and point; the point is absent where only the country is known. */
export interface Location {
  readonly countryCode: string;
  /** The place is itself a country. */
  readonly country: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The share of the article's geography from which an unknown place is taken to lie in its country. */
const DOMINANT = 0.6;
/** How much better the best reading must be than the best in another country. */
const MARGIN = 0.8;

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
  if (forms.some((form) => NO_COUNTRY.has(links.forms.all[form]!.key))) return undefined;
  const candidates = forms.map((form) => readings.get(form) ?? []).find((list) => list.length > 0) ?? [];
  const around = mentions.slice(0, 20).flatMap((i) => besides(links, i, readings));
  const weighed = candidates
    .map((one) => ({ one, weight: weigh(one, around, evidence) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  const rival = weighed.find(({ one }) => one.country !== best?.one.country);
  if (best && best.weight >= 8 && best.weight - (rival?.weight ?? 0) >= MARGIN) return toLocation(best.one);
  return dominant(evidence);
}

/** Its fame, more for each sign that its country or division is meant. */
function weigh(one: Candidate, around: readonly Candidate[], evidence: Evidence): number {
  const share = evidence.get(one.country) ?? 0;
  let weight = one.fame + (share > 0 ? 1 + 4 * share : -1.5);
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
  for (const [countryCode, share] of evidence)
    if (share >= DOMINANT) return { countryCode, country: false, latitude: null, longitude: null };
  return undefined;
}

function toLocation(one: Candidate): Location {
  const { country: countryCode, kind, latitude, longitude } = one;
  return { countryCode, country: kind === "country", latitude: rounded(latitude), longitude: rounded(longitude) };
}

/** Degrees to four places: the gazetteer knows no more. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
