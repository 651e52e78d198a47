/** Places on a map of the world that comes with the page: Natural Earth's borders from the npm package world-atlas. */
import { type GeoProjection, geoContains, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { countryName } from "../html/notes.js";
import type { Extraction, Place } from "../index.js";
import { drawing, element, nothing } from "./dom.js";
import { nameButton, otherWords } from "./names-view.js";

type Located = Place & { readonly latitude: number; readonly longitude: number };

const WIDTH = 640;
const HEIGHT = 270;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries).features;
const WORLD = geoNaturalEarth1().fitWidth(WIDTH, { type: "Sphere" });
const SCALE = WORLD.scale();

/** How near the map may come: at 8 the borders of world-atlas's coarsest file still look like borders. */
const NEAREST = 8;

/** The whole world without the Antarctic, or nearer where all places are near each other. */
function project(places: readonly Located[]): GeoProjection {
  const spots = places.map((place) => spotOf(WORLD, place));
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const near = Math.min(NEAREST, (0.6 * WIDTH) / (right - left), (0.6 * HEIGHT) / (bottom - top));
  const [x, y] = WORLD.translate();
  if (places.length === 0 || near <= 1.2) return geoNaturalEarth1().scale(SCALE).translate([x, y]);
  const [middle, level] = [(left + right) / 2, (top + bottom) / 2];
  return geoNaturalEarth1()
    .scale(SCALE * near)
    .translate([WIDTH / 2 + (x - middle) * near, HEIGHT / 2 + (y - level) * near]);
}

function spotOf(projection: GeoProjection, place: Located): readonly [number, number] {
  return projection([place.longitude, place.latitude]) ?? [WIDTH / 2, HEIGHT / 2];
}

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
  const projection = project(places);
  const path = geoPath(projection);
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
    ...dots(places, projection),
  );
}

/** Numbered dots; where two would cover each other the later one moves aside, tied to its spot by a line. */
function dots(places: readonly Located[], projection: GeoProjection): SVGElement[] {
  // on a narrow window the drawing is half as large, its numbers should not be
  const size = matchMedia("(max-width: 34rem)").matches ? 1.8 : 1;
  const taken: (readonly [number, number])[] = [];
  return places.map((place, at) => {
    const [x, y] = spotOf(projection, place);
    const [cx, cy] = freeSpot([x, y], taken, 18 * size);
    taken.push([cx, cy]);
    return drawing(
      "g",
      { class: "dot", "data-row": place.id },
      drawing("title", {}, place.name),
      drawing("line", { x1: `${x}`, y1: `${y}`, x2: `${cx}`, y2: `${cy}` }),
      drawing("circle", { cx: `${x}`, cy: `${y}`, r: "2" }),
      drawing("circle", { class: "disc", cx: `${cx}`, cy: `${cy}`, r: `${8.5 * size}` }),
      drawing("text", { x: `${cx}`, y: `${cy + 3.6 * size}`, "font-size": `${10 * size}` }, String(at + 1)),
    );
  });
}

/** The nearest of rings of spots around the point that is `apart` from all that are taken. */
function freeSpot(
  [x, y]: readonly [number, number],
  taken: readonly (readonly [number, number])[],
  apart: number,
): readonly [number, number] {
  for (let ring = 0; ring < 8; ring++) {
    const steps = Math.max(1, ring * 6);
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      const spot = [x + ring * apart * Math.cos(angle), y + ring * apart * Math.sin(angle)] as const;
      const inside = spot[0] > 9 && spot[0] < WIDTH - 9 && spot[1] > 9 && spot[1] < HEIGHT - 9;
      if (inside && taken.every(([a, b]) => Math.hypot(a - spot[0], b - spot[1]) >= apart - 0.5)) return spot;
    }
  }
  return [x, y];
}
