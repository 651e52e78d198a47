/** First pass over an article: every label's score at every token of its regions, and where asked its probability. */
import { type Lattice, reserve } from "../tagger/lattice.js";
import { runMarginals } from "../tagger/marginals.js";
import { type DocumentFacts, UPPER_CASE } from "./document.js";
import type { Region } from "./regions.js";
import { addScores, type Scorer } from "./scorer.js";
import type { FirstPass } from "./votes.js";

/** What reads text as people write it, and what reads lines of capitals, where case says nothing. */
export interface Scorers {
  readonly normal: Scorer;
  readonly capitals: Scorer;
}

/** Whether a region stands in a line of capitals. */
export function isUpper({ cases, doc }: DocumentFacts, region: Region): boolean {
  return cases[doc.tokens.sentence[region.first] as number] === UPPER_CASE;
}

/** The lattice of the scorer that reads the region, filled with the scores of its tokens. */
export function scoreRegion(scorers: Scorers, facts: DocumentFacts, region: Region): Lattice {
  const scorer = isUpper(facts, region) ? scorers.capitals : scorers.normal;
  const { lattice, model } = scorer;
  const { first, last } = region;
  const size = (last - first) * lattice.count;
  reserve(lattice, last - first);
  const { emissions } = lattice;
  emissions.fill(0, 0, size);
  for (let i = first; i < last; i++) addScores(scorer, facts, i, emissions, (i - first) * lattice.count);
  for (let k = 0; k < size; k++) emissions[k]! *= model.scale;
  return lattice;
}

/** Scores and probabilities of all regions' tokens. */
export function runFirstPass(scorers: Scorers, facts: DocumentFacts, regions: readonly Region[]): FirstPass {
  const { count } = scorers.normal.lattice;
  const rows = new Int32Array(facts.doc.tokens.length).fill(-1);
  const length = regions.reduce((sum, { first, last }) => sum + last - first, 0);
  const scores = new Float32Array(length * count);
  const probabilities = new Float32Array(length * count);
  let row = 0;
  for (const region of regions) {
    const lattice = scoreRegion(scorers, facts, region);
    runMarginals(lattice, region.last - region.first);
    for (let k = 0, to = row * count; k < (region.last - region.first) * count; k++, to++) {
      scores[to] = lattice.emissions[k]!;
      probabilities[to] = lattice.forward[k]! * lattice.backward[k]!;
    }
    for (let i = region.first; i < region.last; i++) rows[i] = row++;
  }
  return { rows, scores, probabilities };
}
