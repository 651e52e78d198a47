import { describe, expect, it } from "vitest";
import { bioes } from "../../src/tagger/labels.js";
import { createLattice, decodeBest, reserve } from "../../src/tagger/lattice.js";
import { type CrfWeights, type Draft, type Sequence, trainCrf } from "../../src/training/crf.js";
import { quantise } from "../../src/training/quantise.js";

const labels = bioes(["x"]);
const [O, B, I, E, S] = [0, 1, 2, 3, 4] as const;
const slots = 64;

/** Sequences from words by number; gold as sets of labels. */
function sequence(words: readonly number[], gold: readonly (readonly number[])[], base?: Float32Array): Sequence {
  return {
    offsets: Int32Array.from({ length: words.length + 1 }, (_, i) => i),
    features: Int32Array.from(words),
    gold: Uint32Array.from(gold, (set) => set.reduce((bits, y) => bits | (1 << y), 0)),
    ...(base === undefined ? {} : { base }),
  };
}

const full = [
  sequence([1, 2, 3, 9], [[O], [B], [E], [O]]),
  sequence([9, 2, 5, 3], [[O], [B], [I], [E]]),
  sequence([1, 7, 9], [[O], [S], [O]]),
  sequence([9, 1, 9], [[O], [O], [O]]),
];

function decode(trained: CrfWeights, words: readonly number[], base?: Float32Array): number[] {
  const model = quantise(trained, labels, slots, 0.01);
  const lattice = createLattice(model.transitions);
  reserve(lattice, words.length);
  words.forEach((word, t) => {
    for (let y = 0; y < 5; y++)
      lattice.emissions[t * 5 + y] = model.weights[word * 5 + y]! * model.scale + (base?.[t * 5 + y] ?? 0);
  });
  return [...decodeBest(lattice, words.length).slice(0, words.length)];
}

const train = (sequences: readonly Sequence[], draft?: Draft): CrfWeights =>
  trainCrf(sequences, {
    labels,
    slots,
    seed: 3,
    epochs: 60,
    rate: 0.1,
    dropout: 0,
    identityDropout: 0,
    ...(draft === undefined ? {} : { draft }),
  });

describe("trainCrf", () => {
  it("learns what the sequences show", () => {
    const trained = train(full);
    expect(decode(trained, [1, 2, 3, 9])).toEqual([O, B, E, O]);
    expect(decode(trained, [1, 2, 5, 5, 3])).toEqual([O, B, I, I, E]);
    expect(decode(trained, [9, 7, 1])).toEqual([O, S, O]);
  });

  it("gives the same weights again", () => {
    expect(train(full).weights).toEqual(train(full).weights);
  });

  it("learns the same without weights that were small early", () => {
    const count = ({ weights }: CrfWeights): number => weights.filter((weight) => weight !== 0).length;
    const whole = train(full);
    const sparse = train(full, { epochs: 5, weight: 0.3, feature: 0 });
    expect(count(sparse)).toBeLessThan(count(whole) / 2);
    expect(decode(sparse, [1, 2, 3, 9])).toEqual([O, B, E, O]);
    expect(decode(sparse, [1, 2, 5, 5, 3])).toEqual([O, B, I, I, E]);
  });

  it("learns nothing of features that were weak early", () => {
    const largest = ({ weights }: CrfWeights, slot: number): number =>
      Math.max(...weights.subarray(slot * 5, slot * 5 + 5).map(Math.abs));
    const disputed = [...full, sequence([6, 9], [[S], [O]]), sequence([6, 9], [[O], [O]])];
    const learned = train(disputed, { epochs: 5, weight: 0, feature: 0.3 });
    expect(largest(train(disputed), 6)).toBeGreaterThan(0);
    expect(largest(learned, 6)).toBe(0);
    expect(decode(learned, [1, 2, 3, 9])).toEqual([O, B, E, O]);
  });

  it("leaves a draft's sequences when the draft is done", () => {
    const draft = [{ ...sequence([1, 8, 9], [[O], [O], [O]]), draft: true }];
    const other = sequence([1, 8, 9], [[O], [S], [O]]);
    const whole = { epochs: 20, weight: 0, feature: 0 };
    expect(decode(train([...full, ...draft], whole), [1, 8, 9])).toEqual([O, O, O]);
    expect(decode(train([...full, ...draft, other], whole), [1, 8, 9])).toEqual([O, S, O]);
  });

  it("takes any of several allowed labels", () => {
    const either = train([...full, sequence([8, 9], [[O, S], [O]]), sequence([8, 1], [[S], [O]])]);
    expect(decode(either, [8, 9])).toEqual([S, O]);
  });

  it("corrects a base that it leaves as it is", () => {
    const base = new Float32Array(15).fill(0);
    base[5 + O] = 1; // an earlier pass thinks that the second word is outside
    const trained = train([...full, sequence([9, 7, 9], [[O], [S], [O]], base)]);
    expect(decode(trained, [9, 7, 9], base)).toEqual([O, S, O]);
  });
});
