/** NODE. The second pass: learned on what runs that did not see an article make of it. */
import { gatherFacts } from "../../names/document.js";
import { runFirstPass } from "../../names/first-pass.js";
import { NAME_LABELS } from "../../names/labels.js";
import { findAllRegions } from "../../names/regions.js";
import { createNameTagger, describeWords, type NameTagger, tagNames } from "../../names/tagger.js";
import { countVotes, fillVotes, VOTE_SLOTS } from "../../names/votes.js";
import type { TagModel } from "../../tagger/types.js";
import { readText } from "../../text/read.js";
import type { Doc } from "../../text/types.js";
import { type Sequence, trainCrf } from "../crf.js";
import { quantise } from "../quantise.js";
import type { Outcome } from "./calibration.js";
import { type Article, labelDoc } from "./corpus.js";
import { closeEnds } from "./examples.js";
import { foldArticles } from "./recipe.js";

const DROP = 0.02;
/** Every so many articles also come in capitals. */
const CAPITALS = 8;

/** The second pass's model; `folds[f]` is a first pass that has not seen fold f of the articles. */
export function trainSecond(folds: readonly TagModel[], articles: readonly Article[]): TagModel {
  const sequences: Sequence[] = [];
  folds.forEach((model, fold) => {
    const tagger = createNameTagger(model);
    foldArticles(articles, fold, true).forEach((article, i) => {
      const { doc, gold } = labelDoc(article);
      for (const sequence of secondSequences(tagger, doc, gold)) sequences.push(sequence);
      if (i % CAPITALS !== 0) return;
      const capitals = labelDoc(article, inCapitals(article.text));
      for (const sequence of secondSequences(tagger, capitals.doc, capitals.gold)) sequences.push(sequence);
    });
  });
  const options = { labels: NAME_LABELS, slots: VOTE_SLOTS, seed: 1, epochs: 5, dropout: 0.1, identityDropout: 0 };
  return quantise(trainCrf(sequences, options), NAME_LABELS, VOTE_SLOTS, DROP);
}

/** The text in capitals, every offset kept. */
export function inCapitals(text: string): string {
  return [...text].map((char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char)).join("");
}

/** The sequences of an article that `tagger` has not seen; the first pass's scores are their base. */
export function secondSequences(tagger: NameTagger, doc: Doc, gold: Uint32Array): Sequence[] {
  const facts = gatherFacts(doc, describeWords(tagger, doc));
  const regions = findAllRegions(doc, facts.types);
  const first = runFirstPass(tagger, facts, regions);
  const votes = countVotes(facts, first);
  const count = tagger.model.labels.length;
  return regions.map((region) => {
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

/** What both passes find in worldwide articles that the first has not seen, right or wrong: the harder news. */
export function heldOutOutcomes(
  folds: readonly TagModel[],
  second: TagModel,
  articles: readonly Article[],
): readonly Outcome[] {
  return folds.flatMap((model, fold) => {
    const tagger = createNameTagger(model, second);
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
