/** Where it happened: a place named in the sentence, else the dateline's. */
import type { Entities, LinkedMention } from "../entities/types.js";
import type { Doc, Paragraph } from "../text/types.js";
import type { Range } from "./types.js";

/** A place mention with its entity. */
export interface PlaceMention extends LinkedMention {
  readonly id: string;
}

const WHERE: ReadonlySet<string> = new Set("in at near outside around from across inside off".split(" "));

/** All name mentions of places, in text order. */
export function findPlaces(entities: Entities): readonly PlaceMention[] {
  return entities.all
    .filter((entity) => entity.type === "place")
    .flatMap((entity) =>
      entity.mentions.filter((m) => m.form === "name").map((mention) => ({ id: entity.id, ...mention })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Index of the first mention at or after a token, by halving: `places` stand in text order. */
function firstFrom(places: readonly PlaceMention[], token: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWhere(doc: Doc, mention: PlaceMention): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 4); i--)
    if (WHERE.has(doc.tokens.text[i]!.toLowerCase())) return true;
  return false;
}

/** The id of the place that a paragraph's dateline names, or null. */
export function datelinePlace(places: readonly PlaceMention[], paragraph: Paragraph): string | null {
  const place = places[firstFrom(places, paragraph.first)];
  return place && place.last <= paragraph.datelineEnd ? place.id : null;
}

/** The id of the place nearest to token `at` that the sentence's tokens `within` name after in, at, near; or null. */
export function sentencePlace(doc: Doc, places: readonly PlaceMention[], at: number, within: Range): string | null {
  let nearest: PlaceMention | null = null;
  for (let i = firstFrom(places, within.first); i < places.length && places[i]!.last <= within.last; i++) {
    const place = places[i]!;
    if (isWhere(doc, place) && (!nearest || Math.abs(place.first - at) < Math.abs(nearest.first - at))) nearest = place;
  }
  return nearest?.id ?? null;
}
