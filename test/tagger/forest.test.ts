import { expect, it } from "vitest";
import { DEPTH, plantForest, sumForest } from "../../src/tagger/forest.js";
import { sumTrees, type Trees } from "../../src/tagger/trees.js";
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
