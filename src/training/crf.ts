/** Training of a linear-chain CRF over hashed binary features, with AdaGrad and feature dropout. */
import type { LabelSet } from "../tagger/labels.js";
import { type Chain, createChain, fillGradient, reserveChain } from "./chain.js";
import { createRandom, shuffled } from "./random.js";

/** Set on a feature that identifies its token (word, affix, bigram): it is dropped more often in training. */
export const IDENTITY: number = 1 << 30;
const SLOT: number = IDENTITY - 1;

/** One training sequence. */
export interface Sequence {
  /** Features of token t: `features[offsets[t]] .. features[offsets[t + 1] - 1]`, slots, {@link IDENTITY} set or not. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  /** One bit for each label allowed at the token: one bit where it is known, several where it is known in part. */
  readonly gold: Uint32Array;
  /** Scores of an earlier pass that these features correct, `[token * labels + label]`; not learned. */
  readonly base?: Float32Array;
  /** Read in the draft alone: it tells of names, but of what counts as one the other sequences tell better. */
  readonly draft?: boolean;
}

/** How to train; the defaults are the recipe that served best. */
export interface CrfOptions {
  readonly labels: LabelSet;
  /** Rows of weights, a power of two. */
  readonly slots: number;
  readonly seed: number;
  readonly epochs?: number;
  /** Weights are the mean of those after each of the last epochs. */
  readonly averaged?: number;
  readonly rate?: number;
  readonly l2?: number;
  /** Probability to drop a feature, and an identity feature, for one visit. */
  readonly dropout?: number;
  readonly identityDropout?: number;
  readonly draft?: Draft;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/**
 * The first epochs, which read every sequence. After them the weights nearer to 0 than `weight` are 0 for good, so are
 * all weights of a feature whose largest is nearer than `feature`, and sequences of the draft are read no more.
 *
 * Small weights that are dropped at the end are missed; dropped here, the others learn to do without them: half as many
 * weights score the same. A weight that stands alone takes more bytes to say where it is than one among others: dropped
 * by feature, half as many bytes score the same again.
 */
export interface Draft {
  readonly epochs: number;
  readonly weight: number;
  readonly feature: number;
}

/** What training learned: `weights[slot * labels + label]` and the chain's scores, forbidden ones -Infinity. */
export interface CrfWeights {
  readonly weights: Float32Array;
  readonly between: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

type Options = Required<Omit<CrfOptions, "onEpoch" | "draft">>;

interface Run {
  readonly options: Options;
  readonly chain: Chain;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly chainSquares: readonly Float64Array[];
  readonly random: () => number;
  /** Kept features of the sequence at hand, and where each token's start. */
  kept: Int32Array;
  keptAt: Int32Array;
}

/** AdaGrad's sums of squares start here. */
const FIRST_SQUARE = 0.01;
/** A token whose label is this certain moves nothing: skipping it halves the time of an epoch. */
const NEGLIGIBLE = 2e-3;

/**
 * Weights that maximise the likelihood of the gold labels; the same for the same sequences and seed.
 *
 * @example
 * const labels = bioes(["person", "place"]);
 * const { weights } = trainCrf([{ offsets, features, gold }], { labels, slots: 1 << 16, seed: 1 });
 */
export function trainCrf(sequences: readonly Sequence[], given: CrfOptions): CrfWeights {
  const options = { epochs: 8, averaged: 3, rate: 0.04, l2: 1e-4, dropout: 0.3, identityDropout: 0.4, ...given };
  const run = startRun(options);
  const sum = new Float32Array(run.weights.length);
  const chainSums = chainScores(run.chain).map((scores) => new Float64Array(scores.length));
  const { draft } = given;
  const lasting = sequences.filter((sequence) => !sequence.draft);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate / (1 + 0.1 * epoch);
    const read = epoch < (draft?.epochs ?? 0) ? sequences : lasting;
    let loss = 0;
    for (const index of shuffled(read.length, run.random)) loss += learn(run, read[index] as Sequence, rate);
    given.onEpoch?.(epoch + 1, loss / read.length);
    if (epoch + 1 === draft?.epochs) prune(run, draft);
    if (epoch < options.epochs - options.averaged) continue;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (run.weights[i] as number) / options.averaged;
    chainScores(run.chain).forEach((scores, s) => {
      scores.forEach((score, i) => {
        const total = chainSums[s] as Float64Array;
        total[i] = (total[i] as number) + score / options.averaged;
      });
    });
  }
  const [between, start, end] = chainSums as [Float64Array, Float64Array, Float64Array];
  return { weights: sum, between, start, end };
}

const chainScores = (chain: Chain): readonly Float64Array[] => [chain.between, chain.start, chain.end];

function startRun(options: Options): Run {
  const chain = createChain(options.labels);
  const size = options.slots * chain.count;
  return {
    options,
    chain,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(FIRST_SQUARE),
    chainSquares: chainScores(chain).map((scores) => new Float64Array(scores.length).fill(FIRST_SQUARE)),
    random: createRandom(options.seed),
    kept: new Int32Array(0),
    keptAt: new Int32Array(0),
  };
}

/** Small weights are 0; a sum of squares without end keeps them there. */
function prune({ weights, squares, chain: { count } }: Run, { weight, feature }: Draft): void {
  for (let row = 0; row < weights.length; row += count) {
    const largest = weights.subarray(row, row + count).reduce((most, w) => Math.max(most, Math.abs(w)), 0);
    for (let i = row; i < row + count; i++) {
      if (largest >= feature && Math.abs(weights[i] as number) >= weight) continue;
      weights[i] = 0;
      squares[i] = Number.POSITIVE_INFINITY;
    }
  }
}

/** One step of gradient descent on one sequence; returns its loss before the step. */
function learn(run: Run, sequence: Sequence, rate: number): number {
  const length = sequence.gold.length;
  if (length === 0) return 0;
  reserveChain(run.chain, length);
  drop(run, sequence);
  for (let t = 0; t < length; t++) emit(run, t, sequence.base);
  const loss = fillGradient(run.chain, length, sequence.gold);
  for (let t = 0; t < length; t++) update(run, t, rate);
  const { gradientBetween, gradientStart, gradientEnd } = run.chain;
  [gradientBetween, gradientStart, gradientEnd].forEach((gradient, s) => {
    const scores = chainScores(run.chain)[s] as Float64Array;
    const squares = run.chainSquares[s] as Float64Array;
    gradient.forEach((g, i) => {
      if (g === 0 || scores[i] === Number.NEGATIVE_INFINITY) return;
      squares[i] = (squares[i] as number) + g * g;
      scores[i] = (scores[i] as number) - (rate * g) / Math.sqrt(squares[i] as number);
    });
  });
  return loss;
}

/** Chooses the features that this visit sees. */
function drop(run: Run, { offsets, features }: Sequence): void {
  const { dropout, identityDropout } = run.options;
  if (run.kept.length < features.length) run.kept = new Int32Array(features.length * 2);
  if (run.keptAt.length < offsets.length) run.keptAt = new Int32Array(offsets.length * 2);
  let n = 0;
  for (let t = 0; t + 1 < offsets.length; t++) {
    run.keptAt[t] = n;
    for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
      const feature = features[i] as number;
      if (run.random() >= (feature & IDENTITY ? identityDropout : dropout)) run.kept[n++] = feature;
    }
  }
  run.keptAt[offsets.length - 1] = n;
}

/** A kept feature counts for the dropped ones too. */
const gain = (run: Run, feature: number): number =>
  1 / (1 - (feature & IDENTITY ? run.options.identityDropout : run.options.dropout));

function emit(run: Run, t: number, base: Float32Array | undefined): void {
  const { chain, weights, kept, keptAt } = run;
  const { count, emissions } = chain;
  const row = t * count;
  if (base === undefined) emissions.fill(0, row, row + count);
  else for (let y = 0; y < count; y++) emissions[row + y] = base[row + y] as number;
  for (let i = keptAt[t] as number; i < (keptAt[t + 1] as number); i++) {
    const feature = kept[i] as number;
    const at = (feature & SLOT) * count;
    const factor = gain(run, feature);
    for (let y = 0; y < count; y++)
      emissions[row + y] = (emissions[row + y] as number) + factor * (weights[at + y] as number);
  }
}

function update(run: Run, t: number, rate: number): void {
  const { chain, weights, squares, kept, keptAt, options } = run;
  const { count, gradient } = chain;
  const row = t * count;
  let largest = 0;
  for (let y = 0; y < count; y++) largest = Math.max(largest, Math.abs(gradient[row + y] as number));
  if (largest < NEGLIGIBLE) return;
  for (let i = keptAt[t] as number; i < (keptAt[t + 1] as number); i++) {
    const feature = kept[i] as number;
    const base = (feature & SLOT) * count;
    const factor = gain(run, feature);
    for (let y = 0; y < count; y++) {
      const at = base + y;
      const weight = weights[at] as number;
      const g = factor * (gradient[row + y] as number) + options.l2 * weight;
      const square = (squares[at] as number) + g * g;
      squares[at] = square;
      weights[at] = weight - (rate * g) / Math.sqrt(square);
    }
  }
}
