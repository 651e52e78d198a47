/** NODE. Trains both stages of the quotes tagger; the same bytes on every run. */
import { QUOTE_LABELS } from "../../quotes/decode.js";
import { createQuoteTagger, type QuoteTagger } from "../../quotes/tagger.js";
import type { TagModel } from "../../tagger/types.js";
import { type CrfWeights, type Sequence, trainCrf } from "../crf.js";
import { quantise, quantiseBySteps } from "../quantise.js";
import type { GoldArticle } from "./corpus.js";
import { countCueWords } from "./cue-words.js";
import { candidateSequences, firstStageSequences, readArticle } from "./examples.js";

/** Both models and the lexicon that their features need. */
export interface QuoteModels {
  readonly first: CrfWeights;
  readonly second: CrfWeights;
  readonly strengths: ReadonlyMap<string, number>;
}

/** Rows of weights of each stage: 2^17 gain less than 0.5 F1 (feasibility study). */
const SLOTS: number = 1 << 16;
/** The second stage learns from first-stage output on articles that the first stage has not seen. */
const FOLDS = 3;

/** Says how far training is. */
export type Log = (line: string) => void;

function train(sequences: readonly Sequence[], epochs: number, log: Log): CrfWeights {
  const options = { epochs, averaged: 2, rate: 0.04, l2: 3e-4, dropout: 0.5, identityDropout: 0.5 };
  const onEpoch = (epoch: number, loss: number): void => log(`  epoch ${epoch}: loss ${loss.toFixed(3)}`);
  return trainCrf(sequences, { labels: QUOTE_LABELS, slots: SLOTS, seed: 1, ...options, onEpoch });
}

function inBytes(weights: CrfWeights): TagModel {
  return quantise(weights, QUOTE_LABELS, SLOTS, 0);
}

/** Coarse steps keep the many small weights, which dropping would lose (below 0.05: 8 F1), and compress to half of fine ones. */
export function toShip(weights: CrfWeights): TagModel {
  return quantiseBySteps(weights, QUOTE_LABELS, SLOTS, 0.04);
}

/** A model that knows nothing, where only the other stage is asked. */
function emptyModel(like: TagModel): TagModel {
  return { ...like, slots: 1, weights: new Int8Array(like.labels.length) };
}

/** Both stages trained on the articles. */
export function trainQuotes(articles: readonly GoldArticle[], log: Log): QuoteModels {
  const strengths = countCueWords(articles);
  log(`${articles.length} articles, ${strengths.size} cue words`);
  const space = createQuoteTagger(EMPTY, EMPTY, strengths).space;
  const sequences = articles.map((article) => firstStageSequences(readArticle(space, article), article, SLOTS));
  log("first stage");
  const first = train(sequences.flat(), 6, log);
  const second: Sequence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`fold ${fold + 1} of ${FOLDS}`);
    const model = inBytes(train(sequences.filter((_, i) => i % FOLDS !== fold).flat(), 5, log));
    const tagger = createQuoteTagger(model, emptyModel(model), strengths);
    for (const [i, article] of articles.entries())
      if (i % FOLDS === fold) second.push(...foldSequences(tagger, article));
  }
  log(`second stage: ${second.length} candidates`);
  return { first, second: train(second, 6, log), strengths };
}

function foldSequences(tagger: QuoteTagger, article: GoldArticle): Sequence[] {
  return candidateSequences(tagger, readArticle(tagger.space, article), article, SLOTS);
}

const EMPTY: TagModel = emptyModel({
  labels: QUOTE_LABELS.names,
  transitions: { between: new Float32Array(169), start: new Float32Array(13), end: new Float32Array(13) },
  slots: 1,
  weights: new Int8Array(13),
  scale: 1,
});
