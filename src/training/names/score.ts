/** NODE. How trained names do on annotated articles: exact spans of people, organisations and places. */
import { createNameFinder, findNamesWith } from "../../names/find.js";
import { addArticle, f1Of, sumTallies, type Tally } from "../../scoring/spans.js";
import { readText } from "../../text/read.js";
import type { PackedNames } from "../../weights/packed.js";
import { type Article, readArticles } from "./corpus.js";

const SCORED = new Set(["person", "organisation", "place"]);
/** Regions with fewer names say little. */
const ENOUGH = 60;
const BINS = 15;
const round = (x: number): number => Math.round(x * 1e4) / 1e4;

/** What a file or articles score; `capitals`: with the text in capitals. */
export interface NameScores {
  /** F1 over all, and of each type. */
  readonly f1: Readonly<Record<string, number>>;
  /** F1 by how the articles' `doc` begins, for worldwide articles. */
  readonly regions: Readonly<Record<string, number>>;
  /** Bins of equal mass: mean confidence, share right. */
  readonly reliability: readonly (readonly [number, number])[];
  readonly calibrationError: number;
}

/** Scores on a file or on articles; `rewrite` changes the texts first, keeping every offset. */
export function scoreNames(
  names: PackedNames,
  source: string | readonly Article[],
  rewrite: (text: string) => string = (text) => text,
): NameScores {
  const finder = createNameFinder(names);
  const tallies = new Map<string, Tally>();
  const regions = new Map<string, Map<string, Tally>>();
  const pairs: [number, boolean][] = [];
  for (const { doc, text, entities, worldwide } of typeof source === "string" ? readArticles(source) : source) {
    const gold = new Set(entities.filter((e) => SCORED.has(e.type)).map((e) => `${e.start}:${e.end}:${e.type}`));
    const found = findNamesWith(finder, readText(rewrite(text))).filter((n) => SCORED.has(n.type));
    const keys = found.map((n) => `${n.start}:${n.end}:${n.type}`);
    keys.forEach((key, i) => {
      pairs.push([(found[i] as { confidence: number }).confidence, gold.has(key)]);
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
    ...reliability(pairs),
  };
}

function reliability(pairs: [number, boolean][]): Pick<NameScores, "reliability" | "calibrationError"> {
  pairs.sort((a, b) => a[0] - b[0]);
  let error = 0;
  const table: [number, number][] = [];
  for (let b = 0; b < BINS; b++) {
    const bin = pairs.slice(Math.floor((b * pairs.length) / BINS), Math.floor(((b + 1) * pairs.length) / BINS));
    if (bin.length === 0) continue;
    const confidence = bin.reduce((sum, [c]) => sum + c, 0);
    const right = bin.filter(([, r]) => r).length;
    error += Math.abs(confidence - right) / pairs.length;
    table.push([round(confidence / bin.length), round(right / bin.length)]);
  }
  return { reliability: table, calibrationError: round(error) };
}
