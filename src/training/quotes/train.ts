/** NODE. Trains both stages of the quotes tagger and its judges; the same bytes on every run. */
import { QUOTE_LABELS } from "../../quotes/decode.js";
import { createQuoteTagger, type Judges } from "../../quotes/tagger.js";
import type { TagModel } from "../../tagger/types.js";
import { type Sequence, trainCrf } from "../crf.js";
import { averageWeights, quantiseBySteps } from "../quantise.js";
import type { GoldArticle } from "./corpus.js";
import { countCueWords } from "./cue-words.js";
import { candidateSequences, firstStageSequences, readArticle } from "./examples.js";
import { type Read, trainJudges } from "./judges.js";

/** Both models, the lexicon that their features need, and the judges of what they find. */
export interface QuoteModels {
  readonly first: TagModel;
  readonly second: TagModel;
  readonly strengths: ReadonlyMap<string, number>;
  readonly judges: Judges;
}

/** Rows of weights of each stage: 2^17 gain less than 0.5 F1 (feasibility study). */
const SLOTS: number = 1 << 16;
/** The second stage learns from first-stage output on articles that the first stage has not seen; judges from both stages'. */
const FOLDS = 5;
/** Passes over the articles, and the runs whose mean is taken: one that sees the articles in another order errs elsewhere. */
interface Schedule {
  readonly epochs: number;
  readonly seeds: readonly number[];
}
/** Of what ships. */
export const SHIPPED: Schedule = { epochs: 8, seeds: [1, 2, 3] };
/** Of a fold's stages. */
const FOLD: Schedule = { epochs: 7, seeds: [1] };
/** The first stage's held-out loss a sequence: 4.97 at 0.01, 4.84 at 0.015 and 0.02, 5.02 at 0.03, 5.21 at 0.04. */
const RATE = 0.015;
/** Half of the median weight. Steps twice as coarse cost 2 attribution F1, and finer ones compress worse. */
const STEP = 0.02;
/** In steps: so narrow that seven features' weights fit in a byte (emissions.ts); one weight in 10,000 is outside. */
const RANGE = [-24, 12] as const;
/** Dropout leaves the second stage too cautious: its scores count for more (held-out exact content F1 0.564 -> 0.571 from 1). */
const SHARPER = 1.6;

/** Says how far training is. */
export type Log = (line: string) => void;

function train(sequences: readonly Sequence[], { epochs, seeds }: Schedule, scale: number, log: Log): TagModel {
  const options = { epochs, averaged: 3, rate: RATE, l2: 3e-4, dropout: 0.4, identityDropout: 0.4 };
  const onEpoch = (epoch: number, loss: number): void => log(`  epoch ${epoch}: loss ${loss.toFixed(3)}`);
  const runs = seeds.map((seed) =>
    trainCrf(sequences, { labels: QUOTE_LABELS, slots: SLOTS, seed, ...options, onEpoch }),
  );
  const model = quantiseBySteps(averageWeights(runs), QUOTE_LABELS, SLOTS, STEP, RANGE);
  return { ...model, scale: Math.fround(STEP * scale) };
}

/** A model that knows nothing, where only the other stage is asked. */
function emptyModel(like: TagModel): TagModel {
  return { ...like, slots: 1, weights: new Int8Array(like.labels.length) };
}

/** Both stages and the judges, trained on the articles. */
export function trainQuotes(articles: readonly GoldArticle[], log: Log): QuoteModels {
  const strengths = countCueWords(articles);
  log(`${articles.length} articles, ${strengths.size} cue words`);
  const space = createQuoteTagger(EMPTY, EMPTY, strengths).space;
  const sequences = articles.map((article) => firstStageSequences(readArticle(space, article), article, SLOTS));
  log("first stage");
  const first = train(sequences.flat(), SHIPPED, 1, log);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    log(`first stage without fold ${fold + 1}`);
    const model = train(sequences.filter((_, i) => i % FOLDS !== fold).flat(), FOLD, 1, log);
    const inFold = articles.filter((_, i) => i % FOLDS === fold);
    const tagger = createQuoteTagger(model, emptyModel(model), strengths);
    const candidates = inFold.flatMap((article) =>
      candidateSequences(tagger, readArticle(tagger.space, article), article, SLOTS),
    );
    return { model, inFold, candidates };
  });
  log("second stage");
  const all = folds.flatMap(({ candidates }) => candidates);
  const second = train(all, SHIPPED, SHARPER, log);
  const reads = folds.flatMap(({ model, inFold }, fold): Read[] => {
    log(`second stage without fold ${fold + 1}`);
    const others = folds.flatMap(({ candidates }, other) => (other === fold ? [] : candidates));
    const tagger = createQuoteTagger(model, train(others, FOLD, SHARPER, log), strengths);
    return inFold.map((article) => ({ article, tagger }));
  });
  log("judges");
  return { first, second, strengths, judges: trainJudges(reads) };
}

const EMPTY: TagModel = emptyModel({
  labels: QUOTE_LABELS.names,
  transitions: { between: new Float32Array(169), start: new Float32Array(13), end: new Float32Array(13) },
  slots: 1,
  weights: new Int8Array(13),
  scale: 1,
});
