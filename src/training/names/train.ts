/** NODE. `npm run train -- DIR names`: word table, runs, mean, 8 bits, judge, calibration, model card. */
import { mkdirSync } from "node:fs";
import { runEach } from "../parallel.js";
import { RUNS, runFile, WHOLE } from "./join.js";
import { FOLDS, KINDS, SEEDS } from "./recipe.js";
import { buildWordTable } from "./word-table.js";

/** The most frequent words that have clusters. */
const WORDS = 130_000;

/** Trains and writes src/weights/names.data.ts and the model card; takes 19 minutes on two cores. */
export async function trainNames(folder: string): Promise<void> {
  console.error(`word table: ${await buildWordTable(WORDS)} entries`);
  await trainRuns(folder);
  // In a process of its own: this one read the word table before it was built anew.
  await runEach("src/training/names/finish.ts", [[folder]]);
}

/**
 * Trains both chains of labels with each seed, on all articles and without each fold, into the cache; without the articles
 * that `skip` matches.
 */
export async function trainRuns(folder: string, skip?: string): Promise<void> {
  mkdirSync(RUNS, { recursive: true });
  const folds = [WHOLE, ...Array.from({ length: FOLDS }, (_, fold) => fold)];
  const lists = KINDS.flatMap((kind) =>
    SEEDS.flatMap((seed) =>
      folds.map((fold) => {
        const args = [folder, kind, String(seed), String(fold), runFile(kind, seed, fold)];
        return skip === undefined ? args : [...args, skip];
      }),
    ),
  );
  await runEach("src/training/names/seed.ts", lists);
}
