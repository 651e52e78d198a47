/** NODE. What the names tagger learns from, and one training run. */
import { join } from "node:path";
import { NAME_LABELS } from "../../names/labels.js";
import { type CrfWeights, trainCrf } from "../crf.js";
import { type Article, readArticles } from "./corpus.js";
import { corpusSequences, createExampleSpace } from "./examples.js";

/** Rows of weights. */
export const SLOTS: number = 1 << 18;
/** The files of DIR/names that the tagger learns from. */
export const TRAINING_FILES = ["worldwide-train", "news-train", "ewt", "wikigold"] as const;
/** The runs whose mean is shipped. */
export const SEEDS: readonly number[] = [1, 2, 3];

/** The training articles of a folder; without those whose `doc` the pattern matches. */
export function trainingArticles(folder: string, skip?: RegExp): readonly Article[] {
  const all = TRAINING_FILES.flatMap((file) => readArticles(join(folder, "names", `${file}.jsonl`)));
  return skip ? all.filter((article) => !skip.test(article.doc)) : all;
}

/** One run over the articles; the same weights for the same seed. */
export function trainRun(articles: readonly Article[], seed: number, epochs = 8): CrfWeights {
  const sequences = corpusSequences(createExampleSpace(SLOTS), articles, seed);
  return trainCrf(sequences, {
    labels: NAME_LABELS,
    slots: SLOTS,
    seed,
    epochs,
    onEpoch: (epoch, loss) => console.error(`seed ${seed}, epoch ${epoch} of ${epochs}: loss ${loss.toFixed(4)}`),
  });
}
