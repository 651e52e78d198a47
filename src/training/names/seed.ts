/** NODE. A process: `seed.ts DIR SEED FOLD OUT [SKIP]` trains one run, without the fold's articles unless FOLD is -1, into OUT. */
import { writeFileSync } from "node:fs";
import { foldArticles, trainingArticles, trainRun } from "./recipe.js";
import { encodeRun } from "./run-file.js";

const [folder, seed, fold, out, skip] = process.argv.slice(2);
if (!folder || !seed || !fold || !out) throw new Error("usage: seed.ts DIR SEED FOLD OUT [SKIP]");
const articles = trainingArticles(folder, skip ? new RegExp(skip) : undefined);
const chosen = Number(fold) < 0 ? articles : foldArticles(articles, Number(fold), false);
writeFileSync(out, encodeRun(trainRun(chosen, Number(seed))));
