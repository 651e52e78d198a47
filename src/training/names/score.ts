/** NODE. How a model does on annotated articles: exact spans of people, organisations and places. */
import { findNamesWith } from "../../names/find.js";
import { createNameTagger } from "../../names/tagger.js";
import { addArticle, f1Of, sumTallies, type Tally } from "../../scoring/spans.js";
import type { TagModel } from "../../tagger/types.js";
import { readText } from "../../text/read.js";
import { type Article, readArticles } from "./corpus.js";

const SCORED = new Set(["person", "organisation", "place"]);
const round = (x: number): number => Math.round(x * 1e4) / 1e4;

/** F1 over all and of each type, rounded to four digits, on a file or on articles. */
export function scoreModel(model: TagModel, source: string | readonly Article[]): Record<string, number> {
  const tagger = createNameTagger(model);
  const tallies = new Map<string, Tally>();
  for (const { text, entities } of typeof source === "string" ? readArticles(source) : source) {
    const gold = entities.filter((e) => SCORED.has(e.type)).map((e) => `${e.start}:${e.end}:${e.type}`);
    const found = findNamesWith(tagger, readText(text)).filter((n) => SCORED.has(n.type));
    addArticle(tallies, new Set(gold), new Set(found.map((n) => `${n.start}:${n.end}:${n.type}`)));
  }
  const byType = [...tallies].map(([type, tally]) => [type, round(f1Of(tally))] as const).sort();
  return { all: round(f1Of(sumTallies(tallies.values()))), ...Object.fromEntries(byType) };
}
