/** NODE. The judge of names: learned on what runs that did not see an article make of it, as printed and in capitals. */
import { settleNames } from "../../names/find.js";
import { NAME_TYPES } from "../../names/labels.js";
import { fillFacts } from "../../names/mention-facts.js";
import { createNameTagger, findCandidates, type NameModels, type NameTagger, tagNames } from "../../names/tagger.js";
import type { NameType } from "../../names/types.js";
import { DEPTH, type Forest, plantForest } from "../../tagger/forest.js";
import type { Trees } from "../../tagger/trees.js";
import { readText } from "../../text/read.js";
import type { Doc } from "../../text/types.js";
import { trainTrees } from "../boost.js";
import type { Outcome } from "./calibration.js";
import { type Article, typeOf } from "./corpus.js";
import { inCapitals } from "./examples.js";
import { foldArticles } from "./recipe.js";

/** Taggers that have not seen a fold of the articles, by fold. */
export type Folds = readonly NameModels[];

/** A candidate: its facts, whether the annotators have it, and how much it counts. */
interface Row {
  readonly facts: Float64Array;
  readonly right: number;
  readonly weight: number;
}

/**
 * News other than worldwide counts half: with all of it 0.2 less F1 on worldwide-dev and 0.1 more on news-dev; a quarter
 * does the opposite.
 */
const OTHER_NEWS = 0.5;
const OPTIONS = { trees: 150, depth: DEPTH, rate: 0.12 } as const;

/** A judge, and what one that learned from the first fold alone makes of the news of the second. */
export interface LearnedJudge {
  readonly judge: Trees;
  readonly outcomes: readonly Outcome[];
}

/** The judge of the candidates in annotated news; other texts are for the chains of labels alone. */
export function trainJudge(folds: Folds, articles: readonly Article[]): LearnedJudge {
  const parts = folds.map((models, fold) => {
    const tagger = createNameTagger(models);
    const read = foldArticles(articles, fold, true).filter(({ news }) => news);
    return { tagger, read, rows: read.flatMap((article) => rowsOf(tagger, article)) };
  });
  const [known, unknown] = parts as [(typeof parts)[0], (typeof parts)[0]];
  const judge = plantForest(growJudge(known.rows));
  const outcomes = unknown.read.flatMap((article) => outcomesOf(unknown.tagger, judge, article));
  return { judge: growJudge(parts.flatMap(({ rows }) => rows)), outcomes };
}

function growJudge(rows: readonly Row[]): Trees {
  const weights = rows.map(({ weight }) => weight);
  return trainTrees(
    rows.map(({ facts }) => facts),
    rows.map(({ right }) => right),
    { ...OPTIONS, weights },
  );
}

/** The candidates of an article as it is printed, and in capitals. */
function rowsOf(tagger: NameTagger, article: Article): Row[] {
  const gold = goldKeys(article);
  return [article.text, inCapitals(article.text)].flatMap((text) => {
    const doc = readText(text);
    const of = findCandidates(tagger, doc);
    return of.candidates.all.map((one, k): Row => {
      fillFacts(tagger.list, of, k);
      const type = NAME_TYPES[one.type] as NameType;
      const names = settleNames(doc, [{ ...one, type }]);
      return {
        facts: tagger.list.values.slice(0, tagger.list.length),
        right: names.length > 0 && names.every((name) => gold.has(keyOf(doc, name))) ? 1 : 0,
        weight: article.worldwide ? 1 : OTHER_NEWS,
      };
    });
  });
}

/** What a judge finds in an article, right or wrong. */
function outcomesOf(tagger: NameTagger, judge: Forest, article: Article): Outcome[] {
  const doc = readText(article.text);
  const gold = goldKeys(article);
  return settleNames(doc, tagNames(tagger, judge, doc)).map((name) => ({
    type: name.type,
    probability: name.probability,
    right: gold.has(keyOf(doc, name)),
  }));
}

const goldKeys = ({ entities }: Article): ReadonlySet<string> =>
  new Set(entities.map(({ start, end, type }) => `${start}:${end}:${typeOf(type)}`));

const keyOf = ({ tokens }: Doc, name: { first: number; last: number; type: NameType }): string =>
  `${tokens.start[name.first]}:${tokens.end[name.last - 1]}:${name.type}`;
