/** Dots for places on the map, none on another. */
import type { GeoProjection } from "d3-geo";
import type { Place } from "../index.js";
import { drawing } from "./dom.js";
import { everyPlace } from "./names-view.js";

/** A place that can be drawn. */
export type Located = Place & { readonly latitude: number; readonly longitude: number };

/** The map's size in its own units. */
export const WIDTH = 640;
export const HEIGHT = 270;

/** Where the place is on the map; its middle where the projection cannot say. */
export function spotOf(projection: GeoProjection, place: Located): readonly [number, number] {
  return projection([place.longitude, place.latitude]) ?? [WIDTH / 2, HEIGHT / 2];
}

/** Numbered dots above all lines; where two would cover each other the later one moves aside, tied to its spot by a line. */
export function drawDots(places: readonly Located[], projection: GeoProjection): SVGElement[] {
  // on a narrow window the drawing is half as large, its numbers should not be
  const size = matchMedia("(max-width: 34rem)").matches ? 1.8 : 1;
  const taken: (readonly [number, number])[] = [];
  const ties: SVGElement[] = [];
  const discs = places.map((place, at) => {
    const [x, y] = spotOf(projection, place);
    const [cx, cy] = freeSpot([x, y], taken, 18 * size);
    taken.push([cx, cy]);
    ties.push(
      drawing("line", { class: "tie", x1: `${x}`, y1: `${y}`, x2: `${cx}`, y2: `${cy}` }),
      drawing("circle", { class: "spot", cx: `${x}`, cy: `${y}`, r: "2" }),
    );
    return drawing(
      "g",
      { class: "dot", "data-row": place.id, "data-goto": place.id, "data-places": everyPlace(place).join(" ") },
      drawing("title", {}, place.name),
      drawing("circle", { class: "disc", cx: `${cx}`, cy: `${cy}`, r: `${8.5 * size}` }),
      drawing("text", { x: `${cx}`, y: `${cy + 3.6 * size}`, "font-size": `${10 * size}` }, String(at + 1)),
    );
  });
  return [...ties, ...discs];
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
