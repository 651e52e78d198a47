/**
 * The judge of whole mentions: of the tagger's candidates, those that are names, none overlapping. Boosted trees give each
 * candidate the probability that it is a name of its type; of every set that does not overlap, the one whose
 * probabilities exceed {@link LEAST} by most in sum is chosen.
 */
import type { FactList } from "../tagger/fact-list.js";
import { type Forest, sumForest } from "../tagger/forest.js";
import type { Candidate } from "./candidates.js";
import { type Case, fillFacts } from "./mention-facts.js";

/** What is less probable is no name. */
const LEAST = 0.4;
/** What the tagger finds less probable is not asked about: 3 of 100 would be called names, F1 is the same without them. */
const HARDLY = 0.15;

/** The names of an article, in text order, each with the judge's probability. */
export function chooseNames(forest: Forest, list: FactList, of: Case): readonly Candidate[] {
  const likely: Candidate[] = [];
  const { all } = of.candidates;
  for (let k = 0; k < all.length; k++) {
    if (all[k]!.probability < HARDLY) continue;
    fillFacts(list, of, k);
    const probability = 1 / (1 + Math.exp(-sumForest(forest, list.values)));
    if (probability > LEAST) likely.push({ ...all[k]!, probability });
  }
  return chooseBest(likely);
}

/** The set without overlaps that exceeds the least probability by most in sum. */
function chooseBest(likely: Candidate[]): readonly Candidate[] {
  likely.sort((a, b) => a.last - b.last || a.first - b.first || a.type - b.type);
  /** Best sum over the first n candidates, and how many of them come before the n-th one begins. */
  const sums = [0];
  const before: number[] = [];
  for (const [n, { first, probability }] of likely.entries()) {
    let m = n;
    while (m > 0 && likely[m - 1]!.last > first) m--;
    before.push(m);
    sums.push(Math.max(sums[n]!, sums[m]! + probability - LEAST));
  }
  const chosen: Candidate[] = [];
  for (let n = likely.length; n > 0; ) {
    if (sums[n] === sums[n - 1]) n--;
    else {
      chosen.push(likely[n - 1]!);
      n = before[n - 1]!;
    }
  }
  return chosen.reverse();
}
