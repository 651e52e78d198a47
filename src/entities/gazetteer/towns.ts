/** Towns and divisions of the packed gazetteer, found by binary search over blocks; nothing else is decoded. */
import { COUNTRY, COUNTRY_CODES, DIVISION, DIVISION_CODES, NAMES, POINTS, SIZE } from "../../weights/gazetteer.data.js";

/** A town or division under the name it was asked for. */
export interface Spot {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames code of its first-level division: "CA" for California, "" where unknown. */
  readonly division: string;
  readonly kind: "capital" | "seat" | "town" | "division" | "district";
  /** Twice the decimal logarithm of its population, 0..15; 0 where unknown. */
  readonly size: number;
  readonly latitude: number;
  readonly longitude: number;
}

const BLOCK = 48;
const KINDS = ["capital", "seat", "town", "division", "district"] as const;

interface Tables {
  readonly blocks: readonly string[];
  /** The first name of each block. */
  readonly heads: readonly string[];
  readonly countries: readonly string[];
  readonly divisions: readonly string[];
  /** Four bytes an entry. */
  readonly points: string;
}

let decoded: Tables | undefined;

function tables(): Tables {
  if (decoded) return decoded;
  const blocks = NAMES.split("\n");
  decoded = {
    blocks,
    heads: blocks.map(headOf),
    countries: COUNTRY_CODES.split(" "),
    divisions: DIVISION_CODES.split(" "),
    points: atob(POINTS),
  };
  return decoded;
}

/** The towns and divisions of a folded name, the most populous first; none of most names. */
export function findSpots(name: string): readonly Spot[] {
  const { blocks, heads } = tables();
  const found: Spot[] = [];
  for (let block = firstBlock(heads, name); block < blocks.length; block++) {
    if (heads[block]! > name) break;
    findInBlock(blocks[block]!, name, (i) => found.push(decodeSpot(block * BLOCK + i)));
  }
  return found;
}

/** The last block that starts below the name: one name may run over several blocks. */
function firstBlock(heads: readonly string[], name: string): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heads[middle]! < name) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function isMarker(code: number): boolean {
  return code >= 48 && code <= 91;
}

function headOf(block: string): string {
  let end = 0;
  while (end < block.length && !isMarker(block.charCodeAt(end))) end++;
  return block.slice(0, end);
}

/**
 * Tells the places in a block of the entries of this name. No name is put together: an entry that shares more letters with the one
 * before it than that one does with `name` shares no more with `name` either.
 */
function findInBlock(block: string, name: string, tell: (entry: number) => void): void {
  let common = 0;
  let whole = false;
  let at = 0;
  for (let entry = 0; at < block.length; entry++) {
    // the first entry stands whole, the others behind a marker of the letters shared
    const shared = entry === 0 ? 0 : block.charCodeAt(at++) - 48;
    let end = at;
    while (end < block.length && !isMarker(block.charCodeAt(end))) end++;
    if (shared <= common) {
      common = shared;
      let letter = at;
      while (letter < end && common < name.length && block.charCodeAt(letter) === name.charCodeAt(common)) {
        letter++;
        common++;
      }
      whole = letter === end && common === name.length;
    } else whole = false;
    if (whole) tell(entry);
    at = end;
  }
}

function decodeSpot(entry: number): Spot {
  const { countries, divisions, points } = tables();
  const size = numberAt(SIZE, entry);
  const pair = (at: number): number => (points.charCodeAt(at) << 8) | points.charCodeAt(at + 1);
  return {
    country: countries[numberAt(COUNTRY, entry)]!,
    division: divisions[numberAt(DIVISION, entry)]!,
    kind: KINDS[size >> 4]!,
    size: size & 15,
    latitude: (pair(entry * 4) / 65535) * 180 - 90,
    longitude: (pair(entry * 4 + 2) / 65535) * 360 - 180,
  };
}

function numberAt(column: string, entry: number): number {
  const code = column.charCodeAt(entry);
  return code < 0xa1 ? code - 35 : code - 0xa1 + 91;
}
