/** A worker that answers with the golden annotation, so that what the page draws is tested apart from what is found. */
import type { Extraction } from "../../src/index.js";
import { goldenExtraction } from "../html/golden-extraction.js";

/** Degrees of the golden article's places. */
const WHERE: Readonly<Record<string, readonly [number, number]>> = {
  "North Korea": [40, 127],
  Moscow: [55.75, 37.62],
  "United States": [39.8, -98.6],
  Russia: [60, 90],
  Ukraine: [49, 32],
  "South Korea": [36, 128],
  Kursk: [51.73, 36.19],
  Washington: [38.9, -77.04],
  Seoul: [37.57, 126.98],
};

const drawn: Extraction = {
  ...goldenExtraction,
  places: goldenExtraction.places.map((place) => {
    const [latitude, longitude] = WHERE[place.name] ?? [null, null];
    return { ...place, latitude, longitude };
  }),
};

/** The worker's script. */
export const goldenWorker: string = `
const extraction = ${JSON.stringify(drawn)};
addEventListener("message", ({ data }) => postMessage({ turn: data.turn, extraction, milliseconds: 1 }));
`;
