/** NODE. How names do in news of countries that the tagger never read: trained without them, scored on them. */
import { join } from "node:path";
import { createNameFinder, findNamesWith } from "../../names/find.js";
import { scoreNames } from "../../scoring/names.js";
import type { Report } from "../../scoring/types.js";
import { readText } from "../../text/read.js";
import { readArticles } from "./corpus.js";
import { joinRuns } from "./join.js";
import { HELD_OUT } from "./recipe.js";
import { trainRuns } from "./train.js";

/** Trains as for the package, ten countries left out, and takes as long; `folder` is DIR/names. */
export async function scoreHeldOut(folder: string): Promise<Report> {
  const all = join(folder, "..");
  await trainRuns(all, HELD_OUT);
  const finder = createNameFinder(joinRuns(all, HELD_OUT));
  const begins = new RegExp(HELD_OUT);
  const articles = ["worldwide-train", "worldwide-dev"].flatMap((name) =>
    readArticles(join(folder, `${name}.jsonl`)).filter(({ doc }) => begins.test(doc)),
  );
  return scoreNames(articles, (text) => findNamesWith(finder, readText(text)));
}
