/** Forward-backward of one training sequence, and the gradient that comes of it. Natural units, scaled per token. */
import type { LabelSet } from "../tagger/labels.js";

/** Buffers for sequences over one label set, reused from sequence to sequence. */
export interface Chain {
  readonly count: number;
  /** Allowed predecessors of label y: `from[at[y]] .. from[at[y + 1] - 1]`; `pair` is their index in `between`. */
  readonly at: Int32Array;
  readonly from: Int32Array;
  /** Scores of transitions, starts and ends; -Infinity where forbidden. */
  readonly between: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** exp of `between`, refreshed before each sequence. */
  readonly expBetween: Float64Array;
  /** `[token * count + label]` */
  emissions: Float64Array;
  potentials: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scales: Float64Array;
  /** Expected counts: model's minus gold's, of labels at tokens, of transitions, starts and ends. */
  gradient: Float64Array;
  readonly gradientBetween: Float64Array;
  readonly gradientStart: Float64Array;
  readonly gradientEnd: Float64Array;
}

/** Buffers for a label set, all scores 0 or forbidden. */
export function createChain(labels: LabelSet): Chain {
  const count = labels.names.length;
  const at = new Int32Array(count + 1);
  const from: number[] = [];
  for (let y = 0; y < count; y++) {
    for (let f = 0; f < count; f++) if (labels.between[f * count + y]) from.push(f);
    at[y + 1] = from.length;
  }
  const score = (allowed: Uint8Array): Float64Array =>
    Float64Array.from(allowed, (a) => (a ? 0 : Number.NEGATIVE_INFINITY));
  const none = new Float64Array(0);
  return {
    count,
    at,
    from: Int32Array.from(from),
    between: score(labels.between),
    start: score(labels.start),
    end: score(labels.end),
    expBetween: new Float64Array(count * count),
    emissions: none,
    potentials: none,
    forward: none,
    backward: none,
    scales: none,
    gradient: none,
    gradientBetween: new Float64Array(count * count),
    gradientStart: new Float64Array(count),
    gradientEnd: new Float64Array(count),
  };
}

/** Makes room for a sequence of `length` tokens. */
export function reserveChain(chain: Chain, length: number): void {
  const size = length * chain.count;
  if (chain.emissions.length >= size) return;
  chain.emissions = new Float64Array(size * 2);
  chain.potentials = new Float64Array(size * 2);
  chain.forward = new Float64Array(size * 2);
  chain.backward = new Float64Array(size * 2);
  chain.gradient = new Float64Array(size * 2);
  chain.scales = new Float64Array(length * 2);
}

/**
 * Fills the gradients of minus the log-likelihood from `emissions` of the first `length` tokens, and returns it.
 * `gold[t]` holds one bit for each label allowed at token t.
 */
export function fillGradient(chain: Chain, length: number, gold: Uint32Array): number {
  const { count, gradient, gradientBetween, gradientStart, gradientEnd } = chain;
  gradient.fill(0, 0, length * count);
  for (const g of [gradientBetween, gradientStart, gradientEnd]) g.fill(0);
  for (let i = 0; i < chain.between.length; i++) chain.expBetween[i] = Math.exp(chain.between[i] as number);
  const all = addExpectations(chain, length, undefined, 1);
  const right = addExpectations(chain, length, gold, -1);
  return all - right;
}

/** Adds `sign` times the expected counts over the allowed paths to the gradients; returns the paths' log-sum. */
function addExpectations(chain: Chain, length: number, gold: Uint32Array | undefined, sign: number): number {
  const logSum = runForward(chain, length, gold);
  runBackward(chain, length, sign);
  return logSum;
}

function fillPotential(chain: Chain, t: number, gold: Uint32Array | undefined): number {
  const { count, emissions, potentials } = chain;
  const row = t * count;
  const allowed = gold === undefined ? 0xffffffff : (gold[t] as number);
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < count; y++) if ((allowed >>> y) & 1) top = Math.max(top, emissions[row + y] as number);
  for (let y = 0; y < count; y++) {
    potentials[row + y] = (allowed >>> y) & 1 ? Math.exp((emissions[row + y] as number) - top) : 0;
  }
  return top;
}

function runForward(chain: Chain, length: number, gold: Uint32Array | undefined): number {
  const { count, at, from, expBetween, start, end, potentials, forward, scales } = chain;
  let logSum = 0;
  for (let t = 0; t < length; t++) {
    logSum += fillPotential(chain, t, gold);
    const row = t * count;
    let sum = 0;
    for (let y = 0; y < count; y++) {
      const potential = potentials[row + y] as number;
      let value = 0;
      if (potential > 0) {
        if (t === 0) value = Math.exp(start[y] as number);
        else {
          for (let k = at[y] as number, to = at[y + 1] as number; k < to; k++) {
            const f = from[k] as number;
            value += (forward[row - count + f] as number) * (expBetween[f * count + y] as number);
          }
        }
        value *= potential;
        if (t === length - 1) value *= Math.exp(end[y] as number);
      }
      forward[row + y] = value;
      sum += value;
    }
    const scale = 1 / sum;
    scales[t] = scale;
    logSum += Math.log(sum);
    for (let y = 0; y < count; y++) forward[row + y] = (forward[row + y] as number) * scale;
  }
  return logSum;
}

function runBackward(chain: Chain, length: number, sign: number): void {
  const { count, forward, backward, gradient, gradientStart, gradientEnd } = chain;
  const last = (length - 1) * count;
  for (let y = 0; y < count; y++) {
    backward[last + y] = 1;
    gradientEnd[y] = (gradientEnd[y] as number) + sign * (forward[last + y] as number);
  }
  for (let t = length - 2; t >= 0; t--) stepBack(chain, t, t + 2 === length, sign);
  for (let i = 0; i < length * count; i++) {
    gradient[i] = (gradient[i] as number) + sign * (forward[i] as number) * (backward[i] as number);
  }
  for (let y = 0; y < count; y++) {
    gradientStart[y] = (gradientStart[y] as number) + sign * (forward[y] as number) * (backward[y] as number);
  }
}

/** Backward scores of token t from those of t + 1, and the expected transitions between them. */
function stepBack(chain: Chain, t: number, beforeLast: boolean, sign: number): void {
  const { count, at, from, expBetween, end, potentials, forward, backward, scales, gradientBetween } = chain;
  const row = t * count;
  const next = row + count;
  backward.fill(0, row, next);
  for (let y = 0; y < count; y++) {
    let value = (backward[next + y] as number) * (potentials[next + y] as number) * (scales[t + 1] as number);
    if (value === 0) continue;
    if (beforeLast) value *= Math.exp(end[y] as number);
    for (let k = at[y] as number, to = at[y + 1] as number; k < to; k++) {
      const f = from[k] as number;
      const moved = (expBetween[f * count + y] as number) * value;
      backward[row + f] = (backward[row + f] as number) + moved;
      const pair = f * count + y;
      gradientBetween[pair] = (gradientBetween[pair] as number) + sign * moved * (forward[row + f] as number);
    }
  }
}
