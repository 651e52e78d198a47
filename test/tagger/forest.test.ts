import { expect, it } from "vitest";
import { plantForest, sumForest } from "../../src/tagger/forest.js";
import { NO_TREES, type Trees } from "../../src/tagger/trees.js";
import { createRandom } from "../../src/training/random.js";

it.each([1, 4, 5])("a forest gives what its trees of depth %i give", (depth) => {
  const random = createRandom(6);
  const questions = 20 * (2 ** depth - 1);
  const trees: Trees = {
    depth,
    bias: -0.5,
    features: Array.from({ length: questions }, () => Math.floor(random() * 9)),
    limits: Array.from({ length: questions }, () => Math.round(random() * 8) / 4),
    leaves: Array.from({ length: 20 * 2 ** depth }, () => random() - 0.5),
  };
  const forest = plantForest(trees);
  for (let n = 0; n < 200; n++) {
    // often equal to a limit
    const facts = Float64Array.from({ length: 9 }, () => Math.round(random() * 16) / 8);
    expect(sumForest(forest, facts)).toBeCloseTo(sumTrees(trees, facts), 9);
  }
});

it("a forest of no trees finds everything as likely as not", () => {
  expect(sumForest(plantForest(NO_TREES), new Float64Array(3))).toBe(0);
});

/** What the trees give to these facts, asked as they are written. */
function sumTrees({ depth, bias, features, limits, leaves }: Trees, facts: ArrayLike<number>): number {
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let tree = 0; tree * inner < features.length; tree++) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const question = tree * inner + node;
      node = 2 * node + (facts[features[question]!]! <= limits[question]! ? 1 : 2);
    }
    sum += leaves[tree * (inner + 1) + node - inner]!;
  }
  return sum;
}
