/** Places on a map of the world that comes with the page: Natural Earth's borders from the npm package world-atlas. */
import { geoContains, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { countryName } from "../html/notes.js";
import type { Extraction, Place } from "../index.js";
import { drawing, element, nothing } from "./dom.js";
import { nameButton, otherWords } from "./names-view.js";

type Located = Place & { readonly latitude: number; readonly longitude: number };

const WIDTH = 640;
const HEIGHT = 330;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries).features;
const projection = geoNaturalEarth1().fitExtent(
  [
    [2, 2],
    [WIDTH - 2, HEIGHT - 2],
  ],
  { type: "Sphere" },
);
const path = geoPath(projection);

/** The map with a numbered dot for each located place, and the list that the numbers refer to. */
export function showPlaces({ places }: Extraction): HTMLElement {
  if (places.length === 0) return nothing("No place in this text.");
  const located = places.filter(isLocated);
  const number = new Map(located.map((place, at) => [place.id, at + 1]));
  const items = places.map((place) => {
    const at = number.get(place.id);
    const badge = element(
      "span",
      { class: at === undefined ? "badge off" : "badge" },
      at === undefined ? "–" : String(at),
    );
    const where = place.countryCode === null ? "" : countryName(place.countryCode);
    const detail = [where === place.name ? "" : where, at === undefined ? "not on the map" : ""]
      .filter(Boolean)
      .join(" · ");
    const more = element("span", { class: "detail" }, detail);
    return element("li", { "data-row": place.id }, badge, nameButton(place), " ", more, otherWords(place));
  });
  return element("div", {}, drawMap(located), element("ul", { class: "names places" }, ...items));
}

function isLocated(place: Place): place is Located {
  return place.latitude !== null && place.longitude !== null;
}

function drawMap(places: readonly Located[]): SVGSVGElement {
  const names = places.map((place) => place.name).join(", ");
  const label = places.length === 0 ? "World map; no place could be located" : `World map with ${names}`;
  const named = countries.filter((country) =>
    places.some((place) => geoContains(country, [place.longitude, place.latitude])),
  );
  return drawing(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label, class: "map" },
    drawing("path", { class: "sea", d: path({ type: "Sphere" }) ?? "" }),
    drawing("path", { class: "lines", d: path(geoGraticule10()) ?? "" }),
    ...countries.map((country) =>
      drawing("path", { class: named.includes(country) ? "land named" : "land", d: path(country) ?? "" }),
    ),
    ...dots(places),
  );
}

/** Numbered dots; where two would cover each other the later one moves aside, tied to its spot by a line. */
function dots(places: readonly Located[]): SVGElement[] {
  const taken: [number, number][] = [];
  return places.map((place, at) => {
    const spot = projection([place.longitude, place.latitude]) ?? [0, 0];
    const [x, y] = freeSpot(spot, taken);
    taken.push([x, y]);
    const parts: SVGElement[] = [
      drawing("line", { x1: `${spot[0]}`, y1: `${spot[1]}`, x2: `${x}`, y2: `${y}` }),
      drawing("circle", { cx: `${spot[0]}`, cy: `${spot[1]}`, r: "2" }),
      drawing("circle", { class: "disc", cx: `${x}`, cy: `${y}`, r: "8.5" }),
      drawing("text", { x: `${x}`, y: `${y + 3.6}`, "text-anchor": "middle" }, String(at + 1)),
    ];
    return drawing("g", { class: "dot", "data-row": place.id }, drawing("title", {}, place.name), ...parts);
  });
}

const APART = 18;

/** The nearest of rings of spots around the point that keeps its distance to all that are taken. */
function freeSpot([x, y]: readonly [number, number], taken: readonly [number, number][]): [number, number] {
  for (let ring = 0; ring < 8; ring++) {
    for (let step = 0; step < Math.max(1, ring * 6); step++) {
      const angle = (step / Math.max(1, ring * 6)) * 2 * Math.PI;
      const spot: [number, number] = [x + ring * APART * Math.cos(angle), y + ring * APART * Math.sin(angle)];
      const inside = spot[0] > 9 && spot[0] < WIDTH - 9 && spot[1] > 9 && spot[1] < HEIGHT - 9;
      if (inside && taken.every(([a, b]) => Math.hypot(a - spot[0], b - spot[1]) >= APART - 0.5)) return spot;
    }
  }
  return [x, y];
}
