import { describe, expect, it } from "vitest";
import { bioes } from "../../src/tagger/labels.js";
import { createRandom } from "../../src/training/random.js";
import { decodePacked, encodePacked, encodeWhole, LARGEST_STEP } from "../../src/weights/packed.js";

const labels = bioes(["person", "organisation", "place", "group", "misc"]);
const count = labels.names.length;

function model(slots: number, density: number) {
  const random = createRandom(slots);
  const weights = Int8Array.from({ length: slots * count }, () =>
    random() < density ? Math.round(random() * 254) - 127 : 0,
  );
  const score = (allowed: number): number => (allowed ? random() * 3 : Number.NEGATIVE_INFINITY);
  const transitions = {
    between: Float32Array.from(labels.between, score),
    start: Float32Array.from(labels.start, score),
    end: Float32Array.from(labels.end, score),
  };
  return { labels: labels.names, transitions, slots, weights, scale: 0.01 };
}

describe("a model as text", () => {
  it.each([
    [16, 0],
    [64, 0.2],
    [256, 1],
  ])("of %i slots, %d of the weights there, comes back", (slots, density) => {
    const given = model(slots, density);
    const encoded = encodePacked(given);
    const back = decodePacked(encoded);
    const half = ((127 / LARGEST_STEP) * given.scale) / 2 + 1e-6;
    for (let i = 0; i < given.weights.length; i++)
      expect(Math.abs(back.weights[i]! * back.scale - given.weights[i]! * given.scale)).toBeLessThan(half);
    expect(back.transitions.between.map((x) => (Number.isFinite(x) ? 1 : 0))).toEqual(
      Float32Array.from(labels.between),
    );
    expect(back.transitions.start[1]).toBeCloseTo(given.transitions.start[1]!, 3);
    expect(back.labels).toEqual(labels.names);
  });

  it.each([
    [64, 0.2, undefined],
    [64, 0.9, true],
  ])("of %i slots, %d of the weights there, is the shorter of the two ways", (slots, density, dense) => {
    expect(encodePacked(model(slots, density)).dense).toBe(dense);
  });

  it.each([0.2, 0.95])("with few steps comes back as it was, %d of the weights there", (density) => {
    const given = model(64, density);
    const weights = given.weights.map((weight) => weight % 46);
    const back = decodePacked(encodeWhole({ ...given, weights }));
    expect(back.weights).toEqual(weights);
    expect(back.scale).toBe(given.scale);
  });

  it("of too large steps is refused", () => {
    expect(() => encodeWhole(model(16, 1))).toThrow("steps");
  });

  it("needs no escape in JSON", () => {
    const { weights } = encodePacked(model(256, 1));
    expect(JSON.stringify(weights)).toBe(`"${weights}"`);
  });
});
