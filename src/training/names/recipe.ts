/** NODE. What the names tagger learns from, and one training run. */
import { join } from "node:path";
import { NAME_LABELS } from "../../names/labels.js";
import { hashText, spreadHash } from "../../tagger/hash.js";
import { type CrfWeights, type Draft, trainCrf } from "../crf.js";
import { type Article, readArticles } from "./corpus.js";
import { capitalSequences, corpusSequences, createExampleSpace } from "./examples.js";
import { tableArticles } from "./tables.js";
import { writtenArticles } from "./written.js";

/** The two chains of labels: for text as people write it, and for lines of capitals. */
export type Kind = "normal" | "capitals";
export const KINDS: readonly Kind[] = ["normal", "capitals"];
/** Rows of weights. */
export const SLOTS: number = 1 << 18;
/** Weights and features that are smaller than this after the draft stay 0; so do such weights of the mean of runs. */
export const LEAST: Readonly<Record<Kind, Omit<Draft, "epochs">>> = {
  normal: { weight: 0.04, feature: 0.09 },
  capitals: { weight: 0.055, feature: 0.12 },
};
/** The files of DIR/names that the tagger learns from. */
export const TRAINING_FILES = ["worldwide-train", "news-train", "ewt", "wikigold"] as const;
/** The runs whose mean is shipped. */
export const SEEDS: readonly number[] = [1, 2, 3];
/** The judge and the calibration learn from what runs on the other folds make of a fold. */
export const FOLDS = 2;
/** Articles whose country is left out of training in the hold-out evaluation, by how their `doc` begins. */
export const HELD_OUT = "^(?:afs|bangladesh|col|eg|hond|jr|mex|nz|peru|th)";

/** The training articles of a folder, without those whose `doc` the pattern matches, and the written ones. */
export function trainingArticles(folder: string, skip?: RegExp): readonly Article[] {
  const annotated = TRAINING_FILES.flatMap((file) => readArticles(join(folder, "names", `${file}.jsonl`)));
  const kept = skip ? annotated.filter((article) => !skip.test(article.doc)) : annotated;
  return [...kept, ...writtenArticles()];
}

/**
 * The articles of a fold, or all others. The worldwide articles of one outlet are in one fold, so that confidence is
 * told by what a run makes of outlets that it has never read: as those of a user.
 */
export function foldArticles(articles: readonly Article[], fold: number, inside: boolean): readonly Article[] {
  return articles.filter((article, i) => (foldOf(article, i) === fold) === inside);
}

function foldOf({ doc, worldwide }: Article, i: number): number {
  return (worldwide ? spreadHash(hashText(doc.split("_", 1)[0] as string)) : i) % FOLDS;
}

/** One run over the articles; the same weights for the same seed. */
export function trainRun(articles: readonly Article[], kind: Kind, seed: number, epochs = 6): CrfWeights {
  const space = createExampleSpace(SLOTS);
  const all = [...articles, ...tableArticles(articles)];
  const sequences = kind === "normal" ? corpusSequences(space, all) : capitalSequences(space, all, seed);
  return trainCrf(sequences, {
    labels: NAME_LABELS,
    slots: SLOTS,
    seed,
    epochs,
    dropout: 0.15,
    identityDropout: 0.3,
    draft: { epochs: 2, ...LEAST[kind] },
    onEpoch: (epoch, loss) =>
      console.error(`${kind}, seed ${seed}, epoch ${epoch} of ${epochs}: loss ${loss.toFixed(4)}`),
  });
}
