import { describe, expect, it } from "vitest";
import { createDecay } from "../../src/tagger/decay.js";
import { bioes } from "../../src/tagger/labels.js";
import { createLattice, decodeBest, type Lattice, reserve } from "../../src/tagger/lattice.js";
import { fillPotentials, labelProbability, runMarginals } from "../../src/tagger/marginals.js";
import { visitStretches } from "../../src/tagger/stretches.js";
import { createRandom } from "../../src/training/random.js";

// three types have passes of their own
for (const types of [
  ["a", "b"],
  ["a", "b", "c"],
]) {
  const labels = bioes(types);
  const count = labels.names.length;
  const random = createRandom(7);
  const score = (allowed: number): number => (allowed ? random() * 4 - 2 : Number.NEGATIVE_INFINITY);
  const transitions = {
    between: Float32Array.from(labels.between, score),
    start: Float32Array.from(labels.start, score),
    end: Float32Array.from(labels.end, score),
  };

  /** What a unit of the sums counts. */
  const SCALE = 0.05;

  /** A lattice of these sums, emissions and potentials. */
  function load(sums: Int32Array): Lattice {
    const lattice = createLattice(transitions);
    const length = sums.length / count;
    reserve(lattice, length);
    sums.forEach((sum, i) => {
      lattice.emissions[i] = sum * SCALE;
    });
    fillPotentials(lattice, sums, createDecay(SCALE), length);
    return lattice;
  }

  const filled = (length: number): Lattice =>
    load(Int32Array.from({ length: length * count }, () => random() * 120 - 60));

  function pathScore(lattice: Lattice, path: readonly number[]): number {
    let sum = transitions.start[path[0]!]! + transitions.end[path[path.length - 1]!]!;
    path.forEach((y, t) => {
      sum += lattice.emissions[t * count + y]!;
      if (t > 0) sum += transitions.between[path[t - 1]! * count + y]!;
    });
    return sum;
  }

  /** Every path of the given length with its score. */
  function allPaths(lattice: Lattice, length: number): { path: number[]; score: number }[] {
    let paths: number[][] = [[]];
    for (let t = 0; t < length; t++) paths = paths.flatMap((p) => labels.names.map((_, y) => [...p, y]));
    return paths.map((path) => ({ path, score: pathScore(lattice, path) })).filter((p) => p.score > -1e9);
  }

  /** "first last type" of each stretch of a path. */
  function stretchesOf(path: readonly number[]): string[] {
    const ends = [...path.entries()].filter(([, y]) => y > 0 && (y - 1) % 4 >= 2);
    return ends.map(([t, y]) => {
      let first = t;
      if ((y - 1) % 4 === 2)
        do first--;
        while ((path[first]! - 1) % 4 !== 0);
      return `${first} ${t + 1} ${(y - 1) >> 2}`;
    });
  }

  describe(`a lattice of ${types.length} types agrees with going through all paths`, () => {
    for (const length of [1, 2, 3, 4]) {
      const lattice = filled(length);
      const paths = allPaths(lattice, length);
      const total = paths.reduce((sum, p) => sum + Math.exp(p.score), 0);

      it(`best path of ${length} tokens`, () => {
        const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
        expect([...decodeBest(lattice, length).slice(0, length)]).toEqual(best.path);
      });

      it(`probabilities of ${length} tokens`, () => {
        runMarginals(lattice, length);
        for (let t = 0; t < length; t++) {
          for (let y = 0; y < count; y++) {
            const through = paths.filter((p) => p.path[t] === y).reduce((sum, p) => sum + Math.exp(p.score), 0);
            expect(labelProbability(lattice, t, y)).toBeCloseTo(through / total, 6);
          }
        }
      });

      it(`every stretch of ${length} tokens that has a chance of a hundredth`, () => {
        runMarginals(lattice, length);
        const found: [string, number][] = [];
        visitStretches(lattice, length, 0.01, (first, last, type, p) => found.push([`${first} ${last} ${type}`, p]));
        const wanted = new Map<string, number>();
        for (const { path, score: s } of paths)
          for (const key of stretchesOf(path)) wanted.set(key, (wanted.get(key) ?? 0) + Math.exp(s) / total);
        expect(found.map(([key]) => key).sort()).toEqual(
          [...wanted.keys()].filter((k) => wanted.get(k)! >= 0.01).sort(),
        );
        for (const [key, p] of found) expect(p).toBeCloseTo(wanted.get(key)!, 6);
      });
    }

    it("stays finite over 5,000 tokens with scores of 1,000", () => {
      const lattice = load(Int32Array.from({ length: 5000 * count }, (_, i) => (i % 7) * 3000));
      runMarginals(lattice, 5000);
      for (const t of [0, 2500, 4999]) {
        let sum = 0;
        for (let y = 0; y < count; y++) sum += labelProbability(lattice, t, y);
        expect(sum).toBeCloseTo(1, 6);
      }
    });
  });
}

describe("BIOES", () => {
  const labels = bioes(["a", "b"]);
  const count = labels.names.length;
  const follows = (from: string, to: string): number =>
    labels.between[labels.names.indexOf(from) * count + labels.names.indexOf(to)]!;
  it.each([
    ["O", "B-a", 1],
    ["O", "I-a", 0],
    ["O", "E-a", 0],
    ["B-a", "E-a", 1],
    ["B-a", "E-b", 0],
    ["B-a", "O", 0],
    ["B-a", "B-a", 0],
    ["I-a", "I-a", 1],
    ["E-a", "S-b", 1],
    ["E-a", "I-a", 0],
    ["S-a", "B-a", 1],
    ["S-a", "E-a", 0],
  ])("after %s comes %s: %i", (from, to, allowed) => {
    expect(follows(from, to)).toBe(allowed);
  });
});
