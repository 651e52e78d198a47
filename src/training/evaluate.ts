/** NODE. `npm run evaluate -- DIR names [--hold-out]`: scores the shipped names, or, trained without ten countries, on those. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { NAMES } from "../weights/names.data.js";
import { readArticles } from "./names/corpus.js";
import { inCapitals } from "./names/examples.js";
import { HELD_OUT, SEEDS } from "./names/recipe.js";
import { scoreNames } from "./names/score.js";
import { trainAll } from "./names/train.js";

const [folder, task, ...options] = process.argv.slice(2);
if (folder === undefined || task !== "names") {
  console.error("usage: npm run evaluate -- DIR names [--hold-out]\nDIR holds the folder names/.");
  process.exitCode = 2;
} else if (!existsSync(join(folder, task))) {
  console.error(
    `skipped: ${join(folder, task)} is not there. Public original: stanfordnlp/en-worldwide-newswire on GitHub.`,
  );
} else if (options.includes("--hold-out")) await scoreHeldOut(folder);
else scoreShipped(folder);

function scoreShipped(data: string): void {
  for (const name of ["worldwide-dev", "news-dev"]) {
    const path = join(data, "names", `${name}.jsonl`);
    console.log(name, JSON.stringify(scoreNames(NAMES, path)));
    console.log(name, "in capitals", JSON.stringify(scoreNames(NAMES, path, inCapitals).f1));
  }
}

async function scoreHeldOut(data: string): Promise<void> {
  const names = await trainAll(data, SEEDS, HELD_OUT);
  const begins = new RegExp(HELD_OUT);
  const articles = ["worldwide-train", "worldwide-dev"].flatMap((name) =>
    readArticles(join(data, "names", `${name}.jsonl`)).filter((article) => begins.test(article.doc)),
  );
  console.log(`${articles.length} articles of countries left out`, JSON.stringify(scoreNames(names, articles)));
}
