/** NODE. The tasks that can be evaluated, and the sets of each. */
import { scoreCasualties } from "../../scoring/casualties.js";
import { scoreLinks } from "../../scoring/links.js";
import { scoreNames } from "../../scoring/names.js";
import { scoreQuotes } from "../../scoring/quotes.js";
import type { Report } from "../../scoring/types.js";
import { readArticles } from "../names/corpus.js";
import { inCapitals } from "../names/examples.js";
import { scoreHeldOut } from "../names/hold-out.js";
import { readCasualties, readLinks, readQuotes } from "./read.js";

/** Annotated articles in a file or folder. */
interface EvaluationSet {
  readonly title: string;
  /** Below the task's folder. */
  readonly path: string;
  readonly score: (path: string) => Report | Promise<Report>;
}

/** A task: its sets, and where its data come from. */
export interface Task {
  readonly origin: string;
  readonly sets: readonly EvaluationSet[];
}

const OWN = "It was annotated for this project; its texts belong to their publishers, so there is no public original.";
const WORLDWIDE = "Public original: stanfordnlp/en-worldwide-newswire on GitHub.";

function nameSets(file: string): readonly EvaluationSet[] {
  const capitals = (path: string): Report =>
    scoreNames(readArticles(path).map((article) => ({ ...article, text: inCapitals(article.text) })));
  return [
    { title: `names/${file}`, path: file, score: (path) => scoreNames(readArticles(path)) },
    { title: `names/${file} in capitals`, path: file, score: capitals },
  ];
}

function casualtySet(folder: string): EvaluationSet {
  return { title: `casualties/${folder}`, path: folder, score: (path) => scoreCasualties(readCasualties(path)) };
}

/** The names tagger trained without ten countries, scored on those. */
export const HOLD_OUT: Task = {
  origin: WORLDWIDE,
  sets: [{ title: "names of ten countries left out of training", path: ".", score: scoreHeldOut }],
};

/** By name. */
export const TASKS: ReadonlyMap<string, Task> = new Map([
  ["names", { origin: WORLDWIDE, sets: [...nameSets("worldwide-dev.jsonl"), ...nameSets("news-dev.jsonl")] }],
  [
    "quotes",
    {
      origin: "Public original: networkdynamics/PolNeAR on GitHub.",
      sets: [{ title: "quotes/dev", path: "dev", score: (path) => scoreQuotes(readQuotes(path)) }],
    },
  ],
  ["casualties", { origin: OWN, sets: [casualtySet("dev"), casualtySet("briefs")] }],
  [
    "links",
    {
      origin: OWN,
      sets: [{ title: "links/dev.jsonl", path: "dev.jsonl", score: (path) => scoreLinks(readLinks(path)) }],
    },
  ],
]);
