/** What may be a name: every stretch that the tagger gives a chance, and what it makes of each token. */
import type { Lattice } from "../tagger/lattice.js";
import { visitStretches } from "../tagger/stretches.js";
import { NAME_TYPES } from "./labels.js";
import type { Region } from "./regions.js";

/** Tokens `first` to `last - 1` as a name of the type with this number, and the tagger's probability of exactly that. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: number;
  readonly probability: number;
}

/** Less probable stretches are none: of the names of worldwide-dev 90 in 100 are among the candidates, at .05 93. */
const LEAST = 0.1;

export const TYPES: number = NAME_TYPES.length;
/** The columns of a token's row: outside of any name, of each type, the first token of a name, the last. */
export const OUTSIDE = 0;
export const OF_TYPE = 1;
export const STARTS: number = OF_TYPE + TYPES;
export const ENDS: number = STARTS + 1;
export const ROW: number = ENDS + 1;

/** An article's candidates by first token, last and type; and its tokens' probabilities, `[token * ROW + column]`. */
export interface Candidates {
  readonly all: Candidate[];
  readonly tokens: Float32Array;
}

/** No candidates yet in an article of `length` tokens. */
export function createCandidates(length: number): Candidates {
  const tokens = new Float32Array(length * ROW);
  for (let row = 0; row < tokens.length; row += ROW) tokens[row + OUTSIDE] = 1;
  return { all: [], tokens };
}

/** Adds what the lattice, after `runMarginals`, tells of the region; regions come in order. */
export function addRegion({ all, tokens }: Candidates, lattice: Lattice, { first, last }: Region): void {
  fillTokens(lattice, tokens, first, last);
  const found: Candidate[] = [];
  visitStretches(lattice, last - first, LEAST, (from, to, type, probability) => {
    found.push({ first: first + from, last: first + to, type, probability });
  });
  if (found.length > 1) found.sort((a, b) => a.first - b.first || a.last - b.last || a.type - b.type);
  for (const one of found) all.push(one);
}

function fillTokens({ count, forward, backward }: Lattice, tokens: Float32Array, first: number, last: number): void {
  for (let i = first, at = 0; i < last; i++, at += count) {
    const row = i * ROW;
    let [starts, ends] = [0, 0];
    tokens[row + OUTSIDE] = forward[at]! * backward[at]!;
    for (let type = 0, b = at + 1; type < TYPES; type++, b += 4) {
      const begin = forward[b]! * backward[b]!;
      const end = forward[b + 2]! * backward[b + 2]!;
      const alone = forward[b + 3]! * backward[b + 3]!;
      tokens[row + OF_TYPE + type] = begin + forward[b + 1]! * backward[b + 1]! + end + alone;
      starts += begin + alone;
      ends += end + alone;
    }
    tokens[row + STARTS] = starts;
    tokens[row + ENDS] = ends;
  }
}
