import { expect, it } from "vitest";
import { DEPTH, plantForest, sumForest } from "../../src/tagger/forest.js";
import { plantRealForest, sumRealForest } from "../../src/tagger/real-forest.js";
import { NO_TREES, sumTrees, type Trees } from "../../src/tagger/trees.js";
import { createRandom } from "../../src/training/random.js";

it("a forest gives what its trees give", () => {
  const random = createRandom(5);
  const whole = (limit: number): number => Math.floor(random() * limit);
  const TREES = 20;
  const questions = TREES * (2 ** DEPTH - 1);
  const trees: Trees = {
    depth: DEPTH,
    bias: 0.5,
    features: Array.from({ length: questions }, () => whole(9)),
    limits: Array.from({ length: questions }, () => (whole(10) === 0 ? 1e9 : whole(200) - 100)),
    leaves: Array.from({ length: TREES * 2 ** DEPTH }, () => random() - 0.5),
  };
  const forest = plantForest(trees);
  for (let n = 0; n < 200; n++) {
    const facts = Int32Array.from({ length: 9 }, () => whole(240) - 120);
    expect(sumForest(forest, facts)).toBeCloseTo(sumTrees(trees, facts), 9);
  }
});

it.each([1, 4, 5])("a forest of real facts gives what its trees of depth %i give", (depth) => {
  const random = createRandom(6);
  const questions = 20 * (2 ** depth - 1);
  const trees: Trees = {
    depth,
    bias: -0.5,
    features: Array.from({ length: questions }, () => Math.floor(random() * 9)),
    limits: Array.from({ length: questions }, () => Math.round(random() * 8) / 4),
    leaves: Array.from({ length: 20 * 2 ** depth }, () => random() - 0.5),
  };
  const forest = plantRealForest(trees);
  for (let n = 0; n < 200; n++) {
    // often equal to a limit
    const facts = Float64Array.from({ length: 9 }, () => Math.round(random() * 16) / 8);
    expect(sumRealForest(forest, facts)).toBeCloseTo(sumTrees(trees, facts), 9);
  }
});

it("a forest of no trees finds everything as likely as not", () => {
  expect(sumRealForest(plantRealForest(NO_TREES), new Float64Array(3))).toBe(0);
});
