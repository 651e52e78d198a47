/**
 * Results as IPTC ninjs 3.0 news objects, one a line. Source of the field names:
 * https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json
 *
 * ninjs has no fields for quotes and casualty figures, and allows no others: those formats have them that name them.
 */
import type { Extraction, Place } from "../../index.js";
import type { Article, ArticleId } from "../types.js";

/** A concept in ninjs's words. */
interface Concept {
  readonly name: string;
  /** The entity's id in wirecopy's other formats. */
  readonly literal: string;
  readonly geojson?: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** One line: the article as a ninjs object, with its people, organisations and places. */
export function encodeNinjs({ id, text }: Article, { people, organisations, places }: Extraction): string {
  const item = {
    uri: uriOf(id),
    type: "text",
    representationType: "partial",
    standard: {
      name: "ninjs",
      version: "3.0",
      schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
    },
    altIds: [{ role: "id", value: String(id) }],
    bodies: [{ contentType: "text/plain", charCount: text.length, value: text }],
    people: people.map(conceptOf),
    organisations: organisations.map(conceptOf),
    places: places.map((place) => ({ ...conceptOf(place), ...pointOf(place) })),
  };
  return `${JSON.stringify(item)}\n`;
}

function conceptOf({ name, id }: { readonly name: string; readonly id: string }): Concept {
  return { name, literal: id };
}

/** GeoJSON puts the longitude first. */
function pointOf({ latitude, longitude }: Place): Pick<Concept, "geojson"> {
  if (latitude === null || longitude === null) return {};
  return { geojson: { type: "Point", coordinates: [longitude, latitude] } };
}

/** The one thing ninjs requires: an id that is an absolute URI already, or a name within wirecopy's own. */
function uriOf(id: ArticleId): string {
  const name = String(id);
  const isUri = /^(?:https?|urn|tag):[\w\-.~:/?#@!$&'()*+,;=%]+$/iu.test(name) && URL.canParse(name);
  return isUri ? name : `urn:wirecopy:${encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}
