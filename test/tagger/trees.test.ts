import { expect, test } from "vitest";
import { plantForest, sumForest } from "../../src/tagger/forest.js";
import { NO_TREES, type Trees } from "../../src/tagger/trees.js";
import { trainTrees } from "../../src/training/boost.js";
import { createRandom } from "../../src/training/random.js";

const two: Trees = { depth: 1, bias: 0.5, features: [0, 1], limits: [3, 10], leaves: [1, -1, 0.25, -0.25] };

test.each([
  [[3, 10], 0.5 + 1 + 0.25],
  [[3.1, 10], 0.5 - 1 + 0.25],
  [[0, 11], 0.5 + 1 - 0.25],
])("facts %j", (facts, sum) => {
  expect(sumTrees(two, facts)).toBe(sum);
});

test("without trees everything is as likely as not", () => {
  expect(sumTrees(NO_TREES, [1, 2, 3])).toBe(0);
});

/** What the trees give to these facts. */
function sumTrees(trees: Trees, facts: readonly number[]): number {
  return sumForest(plantForest(trees), Float64Array.from(facts));
}

/** Right where exactly one of the first two facts is large; the third says nothing. */
function rows(seed: number): { facts: number[][]; right: number[] } {
  const random = createRandom(seed);
  const facts = Array.from({ length: 800 }, () => [random(), random(), random()]);
  return { facts, right: facts.map(([a = 0, b = 0]) => (a > 0.5 !== b > 0.5 ? 1 : 0)) };
}

test("trees learn what no single fact tells, and the same trees from the same rows", () => {
  const { facts, right } = rows(1);
  const trees = trainTrees(facts, right, { depth: 2, trees: 60, rate: 0.2 });
  const unseen = rows(2);
  const hits = unseen.facts.filter((f, i) => sumTrees(trees, f) > 0 === (unseen.right[i] === 1));
  expect(hits.length / unseen.facts.length).toBeGreaterThan(0.95);
  expect(trainTrees(facts, right, { depth: 2, trees: 60, rate: 0.2 })).toEqual(trees);
});

test("in groups trees learn which row is the best, however good the others are", () => {
  const random = createRandom(3);
  // right is the largest of three, though all of a group may be small
  const groups = Array.from({ length: 300 }, () => {
    const base = random();
    return [0, 1, 2].map(() => base + random() / 4);
  });
  const facts = groups.flatMap((group) => group.map((x) => [x - Math.max(...group), x]));
  const right = groups.flatMap((group) => group.map((x) => (x === Math.max(...group) ? 1 : 0)));
  const trees = trainTrees(facts, right, { depth: 2, trees: 30, groups: groups.map(({ length }) => length) });
  const hits = groups.filter((_, g) => {
    const scores = [0, 1, 2].map((i) => sumTrees(trees, facts[3 * g + i]!));
    return right[3 * g + scores.indexOf(Math.max(...scores))] === 1;
  });
  expect(hits.length / groups.length).toBeGreaterThan(0.9);
});

test("a group without a right row teaches nothing", () => {
  const { leaves } = trainTrees([[1], [2], [3]], [0, 0, 0], { depth: 1, trees: 1, leastWeight: 0, groups: [3] });
  expect(leaves.every((leaf) => leaf === 0)).toBe(true);
});
