/** Places on a map of the world that comes with the page: Natural Earth's borders from the npm package world-atlas. */
import { type GeoProjection, geoContains, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { countryName } from "../html/notes.js";
import type { Extraction, Place } from "../index.js";
import { drawing, element, nothing } from "./dom.js";
import { drawDots, HEIGHT, type Located, spotOf, WIDTH } from "./map-dots.js";
import { nameButton, otherWords } from "./names-view.js";

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
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
  const named = new Set(places.map(countryOf));
  return drawing(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label, class: "map" },
    drawing("path", { class: "sea", d: path({ type: "Sphere" }) ?? "" }),
    drawing("path", { class: "lines", d: path(geoGraticule10()) ?? "" }),
    ...countries.map((country) =>
      drawing("path", { class: named.has(country) ? "land named" : "land", d: path(country) ?? "" }),
    ),
    ...drawDots(places, projection),
  );
}

/**
 * The country of the place: by its name, else by the ground, since borders this coarse put Geneva into France. Not by
 * ground that is another country's by name: they lack Singapore, and have Malaysia there.
 */
function countryOf({ countryCode, longitude, latitude }: Located): (typeof countries)[number] | undefined {
  const name = countryCode === null ? null : countryName(countryCode);
  const named = countries.find(({ properties }) => properties.name === name);
  if (named !== undefined) return named;
  const ground = countries.find((country) => geoContains(country, [longitude, latitude]));
  return name !== null && ground !== undefined && NAMES.has(ground.properties.name) ? undefined : ground;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Every country's usual name; the atlas has some shorter or longer ones ("Dem. Rep. Congo"). */
const NAMES: ReadonlySet<string> = new Set(LETTERS.flatMap((a) => LETTERS.map((b) => countryName(a + b))));
