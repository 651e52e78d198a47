/**
 * The part of IPTC's ninjs 3.0 JSON schema that wirecopy's objects use, written out anew, not copied: the same types,
 * enumerations and closed sets of names, `geojson` held to a GeoJSON point. What it leaves out are names that wirecopy
 * does not write, so it is the stricter one: what it takes, IPTC's takes. It was compared, name by name, with
 * specification/ninjs-schema_3.0.json of github.com/iptc/newsinjson (MIT; the schema itself says CC BY 4.0), commit
 * 0a63ad50. `npm run test:ninjs` validates with IPTC's own file where it can be reached.
 */
const uri = { type: "string", format: "uri" };
const string = { type: "string" };
const closed = (properties: object, required: readonly string[] = []): object => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object): object => ({ type: "array", items });
/** A GeoJSON point: what wirecopy writes of GeoJSON (RFC 7946). */
export const geoJsonPoint: object = closed(
  {
    type: { const: "Point" },
    coordinates: {
      type: "array",
      prefixItems: [
        { minimum: -180, maximum: 180 },
        { minimum: -90, maximum: 90 },
      ],
      items: { type: "number" },
      minItems: 2,
      maxItems: 2,
    },
  },
  ["type", "coordinates"],
);
const concept = { name: string, rel: string, uri, literal: string };

export const ninjsSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      uri,
      type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
      representationType: { enum: ["full", "partial"] },
      standard: closed({ name: string, version: string, schema: uri }),
      altIds: list(closed({ role: string, value: string })),
      bodies: list(
        closed(
          {
            role: string,
            contentType: string,
            charCount: { type: "integer" },
            wordCount: { type: "integer" },
            value: string,
          },
          ["value"],
        ),
      ),
      people: list(closed(concept)),
      organisations: list(closed(concept)),
      places: list(closed({ ...concept, geojson: geoJsonPoint })),
    },
    ["uri"],
  ),
};
