/** NODE. Gazetteer entries -> the packed columns of src/weights/gazetteer.data.ts. */
import type { Entry } from "./entries.js";

/** Entries in a block; a look-up reads one or two. */
const BLOCK = 48;
const KIND_CODES = { capital: 0, seat: 1, town: 2, division: 3, district: 4 } as const;

/** The packed module's exports by name. */
export type Packed = Readonly<
  Record<"NAMES" | "COUNTRY_CODES" | "COUNTRY" | "DIVISION_CODES" | "DIVISION" | "SIZE" | "POINTS", string>
>;

/** Sorts, drops what stands twice, packs: names front-coded in blocks, a character a column and entry, points in base64. */
export function encodeGazetteer(all: readonly Entry[]): Packed {
  const entries = unique(all.filter(({ name }) => /^[a-z][a-z' -]*[a-z']$/.test(name)));
  const countries = byFrequency(entries.map((one) => one.country));
  const divisions = byFrequency(entries.map((one) => one.division));
  const code = (list: readonly string[]): ReadonlyMap<string, string> =>
    new Map(list.map((value, i) => [value, character(i)]));
  const [country, division] = [code(countries), code(divisions)];
  return {
    NAMES: encodeNames(entries.map((one) => one.name)),
    COUNTRY_CODES: countries.join(" "),
    COUNTRY: entries.map((one) => country.get(one.country)).join(""),
    DIVISION_CODES: divisions.join(" "),
    DIVISION: entries.map((one) => division.get(one.division)).join(""),
    SIZE: entries.map((one) => character(KIND_CODES[one.kind] * 16 + sizeOf(one.population))).join(""),
    POINTS: encodePoints(entries),
  };
}

/** 0..15: twice the decimal logarithm of the population, from 10 on. */
function sizeOf(population: number): number {
  return population < 10 ? 0 : Math.min(15, Math.round(2 * Math.log10(population)));
}

/** A printable character for a small number; the commonest numbers get one byte. */
function character(value: number): string {
  return String.fromCharCode(value < 91 ? 35 + value : 0xa1 - 91 + value);
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...entries].sort(
    (a, b) =>
      compare(a.name, b.name) ||
      b.population - a.population ||
      compare(a.country + a.division + a.kind, b.country + b.division + b.kind),
  );
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const key = `${one.name}:${one.country}:${one.division}:${one.kind === "division" || one.kind === "district" ? one.kind : "town"}`;
    return !seen.has(key) && seen.add(key);
  });
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/** Blocks by line: the first name whole, then for each name a character for the letters it shares, and the rest. */
function encodeNames(names: readonly string[]): string {
  let packed = "";
  names.forEach((name, i) => {
    if (i % BLOCK === 0) {
      packed += `${i === 0 ? "" : "\n"}${name}`;
      return;
    }
    const before = names[i - 1] as string;
    let common = 0;
    while (common < 43 && common < name.length && name[common] === before[common]) common++;
    packed += String.fromCharCode(48 + common) + name.slice(common);
  });
  return packed;
}

/** Four bytes an entry, big-endian: latitude and longitude scaled to 16 bits, all latitudes first. */
function encodePoints(entries: readonly Entry[]): string {
  const bytes = Buffer.alloc(entries.length * 4);
  entries.forEach(({ latitude, longitude }, i) => {
    bytes.writeUInt16BE(Math.round(((latitude + 90) / 180) * 65535), i * 4);
    bytes.writeUInt16BE(Math.round(((longitude + 180) / 360) * 65535), i * 4 + 2);
  });
  return bytes.toString("base64");
}
