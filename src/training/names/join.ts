/** NODE. From training runs, as they lie in the cache, to what is shipped: means in 8 bits, judge, calibration. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NAME_LABELS } from "../../names/labels.js";
import type { NameModels } from "../../names/tagger.js";
import type { TagModel } from "../../tagger/types.js";
import { encodePacked, type PackedNames } from "../../weights/packed.js";
import { averageWeights, quantise } from "../quantise.js";
import { fitCalibration } from "./calibration.js";
import { trainJudge } from "./judge.js";
import { FOLDS, type Kind, LEAST, SEEDS, SLOTS, trainingArticles } from "./recipe.js";
import { decodeRun } from "./run-file.js";

/** Where runs lie. */
export const RUNS = ".cache/runs";
/** A run's fold: articles that it has not seen; {@link WHOLE} for a run that has seen all. */
export const WHOLE = -1;

/** A run's file. */
export const runFile = (kind: Kind, seed: number, fold: number): string =>
  join(RUNS, `names-${kind}-${seed}-${fold}.bin`);

/** The mean of the runs of some seeds. */
function meanModel(kind: Kind, seeds: readonly number[], fold: number): TagModel {
  const runs = seeds.map((seed) => decodeRun(readFileSync(runFile(kind, seed, fold))));
  return quantise(averageWeights(runs), NAME_LABELS, SLOTS, LEAST[kind].weight);
}

function readChains(seeds: readonly number[], fold: number): NameModels {
  return { normal: meanModel("normal", seeds, fold), capitals: meanModel("capitals", seeds, fold) };
}

/**
 * All that the names tagger learned, from the runs in the cache; without the articles that `skip` matches. The judge
 * learns on means of runs, as it will judge: on single runs F1 is .003 less.
 */
export function joinRuns(folder: string, skip?: string): PackedNames {
  const folds = Array.from({ length: FOLDS }, (_, fold) => readChains(SEEDS, fold));
  const articles = trainingArticles(folder, skip ? new RegExp(skip) : undefined);
  const { judge, outcomes } = trainJudge(folds, articles);
  return { ...packChains(SEEDS), judge, calibration: fitCalibration(outcomes) };
}

/** The chains of labels alone of some seeds. */
export function packChains(seeds: readonly number[]): Pick<PackedNames, "normal" | "capitals"> {
  const { normal, capitals } = readChains(seeds, WHOLE);
  return { normal: encodePacked(normal), capitals: encodePacked(capitals) };
}
