/** NODE. How trained names do on annotated articles: exact spans of people, organisations and places. */
import { createNameFinder, findNamesWith } from "../../names/find.js";
import { binsOf, calibrationError } from "../../scoring/confidence.js";
import { addArticle, f1Of, sumTallies, type Tally } from "../../scoring/spans.js";
import type { Judged } from "../../scoring/types.js";
import { readText } from "../../text/read.js";
import type { PackedNames } from "../../weights/packed.js";
import { readArticles } from "./corpus.js";

const SCORED = new Set(["person", "organisation", "place"]);
/** Regions with fewer names say little. */
const ENOUGH = 60;
const round = (x: number): number => Math.round(x * 1e4) / 1e4;

/** What a file scores. */
export interface NameScores {
  /** F1 over all, and of each type. */
  readonly f1: Readonly<Record<string, number>>;
  /** F1 by how the articles' `doc` begins, for worldwide articles. */
  readonly regions: Readonly<Record<string, number>>;
  /** Bins of equal mass: mean confidence, share right. */
  readonly reliability: readonly (readonly [number, number])[];
  readonly calibrationError: number;
}

/** Scores on a file; `rewrite` changes the texts first, keeping every offset. */
export function scoreForCard(
  names: PackedNames,
  path: string,
  rewrite: (text: string) => string = (text) => text,
): NameScores {
  const finder = createNameFinder(names);
  const tallies = new Map<string, Tally>();
  const regions = new Map<string, Map<string, Tally>>();
  const judged: Judged[] = [];
  for (const { doc, text, entities, worldwide } of readArticles(path)) {
    const gold = new Set(entities.filter((e) => SCORED.has(e.type)).map((e) => `${e.start}:${e.end}:${e.type}`));
    const found = findNamesWith(finder, readText(rewrite(text))).filter((n) => SCORED.has(n.type));
    const keys = found.map((n) => `${n.start}:${n.end}:${n.type}`);
    keys.forEach((key, i) => {
      judged.push({ confidence: (found[i] as { confidence: number }).confidence, right: gold.has(key) });
    });
    addArticle(tallies, gold, new Set(keys));
    if (!worldwide) continue;
    const region = doc.split("_", 1)[0] as string;
    addArticle(regions.get(region) ?? regions.set(region, new Map()).get(region)!, gold, new Set(keys));
  }
  const byType = [...tallies].map(([type, tally]) => [type, round(f1Of(tally))] as const).sort();
  const byRegion = [...regions]
    .map(([region, of]) => [region, sumTallies(of.values())] as const)
    .filter(([, tally]) => tally.gold >= ENOUGH)
    .map(([region, tally]) => [region, round(f1Of(tally))] as const)
    .sort();
  return {
    f1: { all: round(f1Of(sumTallies(tallies.values()))), ...Object.fromEntries(byType) },
    regions: Object.fromEntries(byRegion),
    reliability: binsOf(judged).map(({ confidence, right }) => [round(confidence), round(right)]),
    calibrationError: round(calibrationError(judged) ?? 0),
  };
}
