/** What a printed place can be: its country, towns and divisions of its name, features, each with how well known it is. */
import { countryByName } from "../../lexicon/country-table.js";
import {
  FEATURES,
  OTHER_NAMES,
  PLACE_KINDS,
  SHORT_DIVISIONS,
  type ShortDivision,
  WORLD_TOWNS,
} from "../../lexicon/places.js";
import { findSpots, type Spot } from "./towns.js";

/** One reading of a place's name. */
export interface Candidate {
  readonly country: string;
  /** GeoNames code of its first-level division, "" where it has none. */
  readonly division: string;
  /** area: somewhere in the country of its point. */
  readonly kind: Spot["kind"] | "country" | "feature" | "area";
  /** How likely it is meant when nothing else is known; a unit is a factor of three in population. */
  readonly fame: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Country names that mean something else as often. */
const TWO_READINGS: ReadonlySet<string> = new Set(["georgia"]);

/** "Washington state" is no town. */
const DIVISION_KINDS: ReadonlySet<string> = new Set("state province region oblast prefecture governorate".split(" "));

/** Words that name a town again, or a part of it that bears its name. */
const TOWN_KINDS: ReadonlySet<string> = new Set(
  "city town village district county municipality metropolitan downtown capital greater central borough township area airport port harbour harbor north south east west northern southern eastern western upper lower".split(
    " ",
  ),
);

/** By how much less a lake, street or palace is known than the town that its name holds. */
export const OTHER_KIND = 2.5;

/** The readings of a folded name; a country's name has no other, but for Georgia. */
export function findNamed(key: string): readonly Candidate[] {
  const country = countryByName(key);
  if (country) {
    const { code, latitude, longitude } = country;
    const one: Candidate = { country: code, division: "", kind: "country", fame: 13, latitude, longitude };
    return TWO_READINGS.has(key) ? [one, ...findSpots(key).map(toCandidate)] : [one];
  }
  return named(key);
}

/** The readings of folded words without those for what it is: "kursk region", "lake mendota", which may be of another Mendota. */
export function findWithoutKinds(words: readonly string[]): readonly Candidate[] {
  const bare = withoutKinds(words);
  if (bare.length === words.length || bare.every((word) => PLACE_KINDS.has(word))) return [];
  const readings = named(bare.join(" "));
  if (DIVISION_KINDS.has(words[words.length - 1]!)) {
    const divisions = readings.filter((one) => one.kind === "division");
    return divisions.length > 0 ? divisions : readings;
  }
  const own = words.every((word) => TOWN_KINDS.has(word) || bare.includes(word));
  return own ? readings : readings.map((one) => ({ ...one, fame: one.fame - OTHER_KIND }));
}

/** Whether a town, district or division lies in a country or division. */
export function liesIn(one: Candidate, around: Candidate): boolean {
  if (one.country !== around.country) return false;
  if (around.kind === "country") return one.kind !== "country";
  return around.kind === "division" && one.division === around.division && one !== around;
}

function named(key: string): readonly Candidate[] {
  const feature = FEATURES.get(key);
  if (feature) {
    const [country, latitude, longitude] = feature;
    return [{ country, division: "", kind: "feature", fame: 12, latitude, longitude }];
  }
  const short = SHORT_DIVISIONS.get(key);
  if (short) return short.flatMap(findDivision);
  const other = OTHER_NAMES.get(key);
  const found = [...findSpots(key), ...(other === undefined ? [] : findSpots(other))].map(toCandidate);
  const known = WORLD_TOWNS.get(key);
  if (known === undefined) return found;
  return found.map((one) => (one.country === known ? { ...one, fame: one.fame + WORLD_FAME } : one));
}

/** The division of a short form; the town that it is ("D.C.") where no division bears its name. */
function findDivision({ country, division, name }: ShortDivision): readonly Candidate[] {
  const spots = findSpots(name).filter((s) => s.country === country && s.division === division);
  const found = spots.map(toCandidate);
  return found
    .filter((one) => one.kind === "division")
    .concat(found)
    .slice(0, 1);
}

const FAME: Readonly<Record<Spot["kind"], number>> = { capital: 3, seat: 0.7, town: 0, division: -2, district: 8 };
/** The divisions of these are known wherever English is read, however few live there: "Nunavut". */
const WELL_KNOWN: ReadonlySet<string> = new Set(["US", "CA", "AU", "GB", "IN", "ZA"]);
const LEAST_KNOWN = 10;
/** What being known all over the world adds to a town's size. */
const WORLD_FAME = 4.5;

function toCandidate(spot: Spot): Candidate {
  const { country, division, kind, size, latitude, longitude } = spot;
  const known = size + FAME[kind];
  const fame = kind === "division" && WELL_KNOWN.has(country) ? Math.max(LEAST_KNOWN, known) : known;
  return { country, division, kind, fame, latitude, longitude };
}

/** "kursk" of "kursk region", "kwun tong" of "kwun tong swimming pool", "mendota" of "lake mendota". */
function withoutKinds(words: readonly string[]): readonly string[] {
  let first = 0;
  let last = words.length;
  while (last > first + 1 && PLACE_KINDS.has(words[last - 1]!)) last--;
  while (first < last - 1 && PLACE_KINDS.has(words[first]!)) first++;
  return words.slice(first, last);
}
