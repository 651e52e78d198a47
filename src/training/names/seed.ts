/** NODE. A process: `seed.ts DIR SEED OUT [SKIP]` trains one run and writes its weights to OUT. */
import { writeFileSync } from "node:fs";
import { trainingArticles, trainRun } from "./recipe.js";
import { encodeRun } from "./run-file.js";

const [folder, seed, out, skip] = process.argv.slice(2);
if (!folder || !seed || !out) throw new Error("usage: seed.ts DIR SEED OUT [SKIP]");
writeFileSync(out, encodeRun(trainRun(trainingArticles(folder, skip ? new RegExp(skip) : undefined), Number(seed))));
