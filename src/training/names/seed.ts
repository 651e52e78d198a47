/**
 * NODE. A process: `seed.ts DIR KIND SEED FOLD OUT [SKIP]` trains one run of a kind, without the fold's articles unless
 * FOLD is -1, into OUT.
 */
import { writeFileSync } from "node:fs";
import { foldArticles, KINDS, trainingArticles, trainRun } from "./recipe.js";
import { encodeRun } from "./run-file.js";

const [folder, name, seed, fold, out, skip] = process.argv.slice(2);
const kind = KINDS.find((known) => known === name);
if (!folder || !kind || !seed || !fold || !out) throw new Error("usage: seed.ts DIR KIND SEED FOLD OUT [SKIP]");
const articles = trainingArticles(folder, skip ? new RegExp(skip) : undefined);
const chosen = Number(fold) < 0 ? articles : foldArticles(articles, Number(fold), false);
writeFileSync(out, encodeRun(trainRun(chosen, kind, Number(seed))));
