/** What a printed place can be: its country, towns and divisions of its name, features, each with how well known it is. */
import { FEATURES, OTHER_NAMES, PLACE_KINDS, SHORT_DIVISIONS } from "../../lexicon/places.js";
import { countryByName } from "./countries.js";
import { findSpots, type Spot } from "./towns.js";

/** One reading of a place's name. */
export interface Candidate {
  readonly country: string;
  /** GeoNames code of its first-level division, "" where it has none. */
  readonly division: string;
  readonly kind: Spot["kind"] | "country" | "feature";
  /** How likely it is meant when nothing else is known; a unit is a factor of three in population. */
  readonly fame: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Country names that mean something else as often. */
const TWO_READINGS: ReadonlySet<string> = new Set(["georgia"]);

/** "Washington state" is no town. */
const DIVISION_KINDS: ReadonlySet<string> = new Set("state province region oblast prefecture governorate".split(" "));

/** The readings of folded words; a country's name has no other, but for Georgia. */
export function findCandidates(words: readonly string[]): readonly Candidate[] {
  const key = words.join(" ");
  const country = countryByName(key);
  if (country) {
    const { code, latitude, longitude } = country;
    const one: Candidate = { country: code, division: "", kind: "country", fame: 13, latitude, longitude };
    return TWO_READINGS.has(key) ? [one, ...findSpots(key).map(toCandidate)] : [one];
  }
  const known = named(key);
  if (known.length > 0) return known;
  const bare = withoutKinds(words);
  if (bare.length === words.length || bare.length === 0) return [];
  const readings = named(bare.join(" "));
  const divisions = readings.filter((one) => one.kind === "division");
  return DIVISION_KINDS.has(words[words.length - 1]!) && divisions.length > 0 ? divisions : readings;
}

function named(key: string): readonly Candidate[] {
  const feature = FEATURES.get(key);
  if (feature) {
    const [country, latitude, longitude] = feature;
    return [{ country, division: "", kind: "feature", fame: 12, latitude, longitude }];
  }
  const short = SHORT_DIVISIONS.get(key);
  if (short) {
    const spots = findSpots(short.name).filter((s) => s.country === short.country && s.division === short.division);
    const found = spots.map(toCandidate);
    return found
      .filter((one) => one.kind === "division")
      .concat(found)
      .slice(0, 1);
  }
  const other = OTHER_NAMES.get(key);
  return [...findSpots(key), ...(other === undefined ? [] : findSpots(other))].map(toCandidate);
}

const FAME: Readonly<Record<Spot["kind"], number>> = { capital: 2, seat: 0.7, town: 0, division: 11, district: 8 };

function toCandidate(spot: Spot): Candidate {
  const { country, division, kind, size, latitude, longitude } = spot;
  return { country, division, kind, fame: size + FAME[kind], latitude, longitude };
}

/** "kursk" of "kursk region", "kwun tong" of "kwun tong swimming pool", "mendota" of "lake mendota". */
function withoutKinds(words: readonly string[]): readonly string[] {
  let first = 0;
  let last = words.length;
  while (last > first + 1 && PLACE_KINDS.has(words[last - 1]!)) last--;
  while (first < last - 1 && PLACE_KINDS.has(words[first]!)) first++;
  return words.slice(first, last);
}
