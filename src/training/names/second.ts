/** NODE. The second pass: learned on what runs that did not see an article make of it. */
import { gatherFacts } from "../../names/document.js";
import { isUpper, runFirstPass } from "../../names/first-pass.js";
import { NAME_LABELS } from "../../names/labels.js";
import { findAllRegions } from "../../names/regions.js";
import { forgetArticle } from "../../names/scorer.js";
import { createNameTagger, describeWords, type NameModels, type NameTagger, tagNames } from "../../names/tagger.js";
import { countVotes, fillVotes, VOTE_SLOTS } from "../../names/votes.js";
import type { TagModel } from "../../tagger/types.js";
import { readText } from "../../text/read.js";
import type { Doc } from "../../text/types.js";
import { type Sequence, trainCrf } from "../crf.js";
import { quantise } from "../quantise.js";
import type { Outcome } from "./calibration.js";
import { type Article, labelDoc } from "./corpus.js";
import { closeEnds, inCapitals } from "./examples.js";
import { foldArticles } from "./recipe.js";

const DROP = 0.02;

/** First passes that have not seen a fold of the articles, by fold. */
export type Folds = readonly Omit<NameModels, "second">[];

/** The second pass's model, for lines of capitals: learned on the articles in capitals. */
export function trainSecond(folds: Folds, articles: readonly Article[]): TagModel {
  const sequences: Sequence[] = [];
  folds.forEach((models, fold) => {
    const tagger = createNameTagger({ ...models, second: null });
    for (const article of foldArticles(articles, fold, true)) {
      const { doc, gold } = labelDoc(article, inCapitals(article.text));
      for (const sequence of secondSequences(tagger, doc, gold)) sequences.push(sequence);
    }
  });
  const options = { labels: NAME_LABELS, slots: VOTE_SLOTS, seed: 1, epochs: 5, dropout: 0.1, identityDropout: 0 };
  return quantise(trainCrf(sequences, options), NAME_LABELS, VOTE_SLOTS, DROP);
}

/** The sequences of an article that `tagger` has not seen; the first pass's scores are their base. */
function secondSequences(tagger: NameTagger, doc: Doc, gold: Uint32Array): Sequence[] {
  const facts = gatherFacts(doc, describeWords(tagger.types, doc));
  const regions = findAllRegions(doc, facts.types);
  tagger.asked.forEach(forgetArticle);
  const first = runFirstPass(tagger, facts, regions);
  const votes = countVotes(facts, first);
  const { count } = tagger.normal.lattice;
  return regions
    .filter((region) => isUpper(facts, region))
    .map((region) => {
      const features: number[] = [];
      const offsets = new Int32Array(region.last - region.first + 1);
      for (let i = region.first; i < region.last; i++) {
        fillVotes(tagger.list, facts, first, votes, i);
        for (let f = 0; f < tagger.list.length; f++) features.push(tagger.list.values[f] as number);
        offsets[i - region.first + 1] = features.length;
      }
      const from = (first.rows[region.first] as number) * count;
      return {
        offsets,
        features: Int32Array.from(features),
        gold: closeEnds(gold.slice(region.first, region.last)),
        base: first.scores.slice(from, from + (region.last - region.first) * count),
      };
    });
}

/** What the tagger finds in worldwide articles that the first has not seen, right or wrong: the harder news. */
export function heldOutOutcomes(folds: Folds, second: TagModel, articles: readonly Article[]): readonly Outcome[] {
  return folds.flatMap((models, fold) => {
    const tagger = createNameTagger({ ...models, second });
    return foldArticles(articles, fold, true).flatMap((article) => {
      if (!article.worldwide) return [];
      const doc = readText(article.text);
      const gold = new Set(article.entities.map((e) => `${e.start}:${e.end}:${e.type}`));
      return tagNames(tagger, doc).map(({ first, last, type, probability }) => {
        const key = `${doc.tokens.start[first]}:${doc.tokens.end[last - 1]}:${type}`;
        return { type, probability, right: gold.has(key) };
      });
    });
  });
}
