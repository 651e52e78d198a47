/** NODE. The model card of the quotes tagger: from what it was trained, and how it does on articles that it has not seen. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkEntities } from "../../entities/link.js";
import { findNames } from "../../names/find.js";
import { QUOTE_LABELS } from "../../quotes/decode.js";
import { findQuotes } from "../../quotes/find.js";
import { createQuoteTagger } from "../../quotes/tagger.js";
import { scoreQuotes } from "../../scoring/quotes.js";
import { readText } from "../../text/read.js";
import { reportToJson } from "../evaluation/print.js";
import { readQuotes } from "../evaluation/read.js";
import { type QuoteModels, SHIPPED } from "./train.js";

/** The card of weights with this hash; the scores are left out where `folder` has no quotes/dev. */
export function describeQuotes(folder: string, hash: string, models: QuoteModels): object {
  const corpus = join(folder, "quotes", "train");
  const files = readdirSync(corpus).sort();
  const sum = createHash("sha256");
  for (const file of files) sum.update(file).update(readFileSync(join(corpus, file)));
  return {
    weights: hash,
    labels: QUOTE_LABELS.names,
    trainedOn: { "quotes/train": sum.digest("hex"), files: files.length },
    source:
      "PolNeAR 1.0 (Newell, Margolin, Ruths: An Attribution Relations Corpus for Political News, LREC 2018; GitHub networkdynamics/PolNeAR); " +
      "its README states no licence and asks to cite the paper; article texts belong to their publishers; weights and counts only are shipped",
    domain: "US political news of 2015 and 2016: other news was not seen in training",
    /** The mean of their runs is shipped. */
    seeds: SHIPPED.seeds,
    ...scoresOn(join(folder, "quotes", "dev"), models),
  };
}

/** What the command prints with these models. */
function scoresOn(path: string, { first, second, strengths, judges }: QuoteModels): object {
  if (!existsSync(path)) return {};
  const tagger = createQuoteTagger(first, second, strengths, judges);
  const report = scoreQuotes(readQuotes(path), (text) => {
    const doc = readText(text);
    return findQuotes(doc, linkEntities(doc, findNames(doc)), tagger);
  });
  return {
    scores: { command: "npm run evaluate -- DIR quotes --json", ...JSON.parse(reportToJson("quotes/dev", report)) },
  };
}
