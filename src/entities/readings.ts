/** How a printed place is read: "Paris, Texas" is in Texas, "northern Mali" in Mali, "the port city of Safi" is Safi. */
import { NO_COUNTRY, PLACE_KINDS } from "../lexicon/places.js";
import { type Candidate, findNamed, findWithoutKinds, liesIn, OTHER_KIND } from "./gazetteer/candidates.js";
import type { Links } from "./links.js";

/** Readings of each place form, by its index. */
export type Readings = ReadonlyMap<number, readonly Candidate[]>;

/** How often a name is taken apart: "Birmingham, Alabama, in the United States". */
const DEEPEST = 3;
const DIRECTION =
  /^(?:(?:north|south|east|west|central|mid|upper|lower|inner|outer)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|(?:north|south|east|west)-central)[ -]/;

/** The readings of all place forms. */
export function findReadings(links: Links): Readings {
  const readings = new Map<number, readonly Candidate[]>();
  links.forms.all.forEach((form, i) => {
    if (form.type === "place") readings.set(i, readPlace(form.key));
  });
  return readings;
}

/** Whether a folded name without readings is of a region that lies in no one country: "asia", "western asia". */
export function isNowhere(key: string): boolean {
  return NO_COUNTRY.has(key) || NO_COUNTRY.has(key.replace(DIRECTION, ""));
}

/** The readings of a folded place; none of a region of several countries. */
export function readPlace(key: string, depth = 0): readonly Candidate[] {
  if (NO_COUNTRY.has(key)) return [];
  const named = findNamed(key);
  if (named.length > 0 || !key.includes(" ")) return named;
  const parts = depth < DEEPEST ? splitPlace(key) : undefined;
  if (!parts) return isNowhere(key) ? [] : readWhole(key, depth);
  const around = readPlace(parts.around, depth + 1);
  if (parts.same) return around.length > 0 ? around : readWhole(key, DEEPEST);
  const whole = readPlace(parts.place, depth + 1);
  const within = whole.filter((one) => around.some((other) => liesIn(one, other)));
  if (within.length > 0) return within.map(stated);
  // "Elm Grove, Ohio": unknown, but in Ohio
  return around.length > 0 ? around.map((one) => stated(toArea(one))) : whole;
}

/** What the name itself says needs no other evidence. */
const STATED = 6;

function stated(one: Candidate): Candidate {
  return { ...one, fame: one.fame + STATED };
}

interface Parts {
  readonly place: string;
  readonly around: string;
  /** Both are one place: "city of Pune". */
  readonly same?: boolean;
}

/** A name of several places in two parts; undefined for one that is whole. */
function splitPlace(key: string): Parts | undefined {
  const comma = /^(.+?)(?:, | \()(?:in )?(?:the )?(.+?)\)?$/.exec(key);
  if (comma) return { place: comma[1]!, around: comma[2]! };
  const owned = /^(.+?)'s? (.+)$/.exec(key);
  if (owned && /\S/.test(owned[2]!)) return { place: owned[2]!, around: owned[1]! };
  const inside = /^(.+?) in (?:the )?(.+)$/.exec(key);
  if (inside) return { place: inside[1]!, around: inside[2]! };
  const of = /^(?:.+ )?(\S+) of (?:the )?(.+)$/.exec(key);
  if (of && (PLACE_KINDS.has(of[1]!) || STATES.has(of[1]!))) return { place: key, around: of[2]!, same: true };
  return undefined;
}

const STATES: ReadonlySet<string> = new Set("republic sultanate kingdom emirate commonwealth state".split(" "));

function readWhole(key: string, depth: number): readonly Candidate[] {
  const rest = key.replace(DIRECTION, "");
  const within = rest !== key && depth < DEEPEST ? readPlace(rest, depth + 1) : [];
  if (within.length === 0) return findWithoutKinds(key.split(" "));
  return within.map((one) => (one.kind === "country" || one.kind === "division" ? toArea(one) : unlikely(one)));
}

/** "West Lakes": hardly the west of a place called Lakes. */
function unlikely(one: Candidate): Candidate {
  return { ...one, fame: one.fame - OTHER_KIND };
}

/** Somewhere in a place: its country, and its point unless that is a whole country's. */
function toArea(one: Candidate): Candidate {
  return one.kind === "country" ? { ...one, kind: "area" } : one;
}
