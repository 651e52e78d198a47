/** How casualty figures do: value and outcome found; then qualifier, victims, modality and whose figure it is. */
import { extract } from "../index.js";
import type { Casualty } from "../types.js";
import { confidenceMeasures } from "./confidence.js";
import { checkSpans, createTally, overlaps, ratesOf, shareOf, shorten, type Tally } from "./spans.js";
import type { CasualtyArticle, GoldCasualty, Judged, Range, Report } from "./types.js";

interface Sums {
  readonly figure: Tally;
  /** Of the figures that are right, how many are right in this too. */
  readonly also: { qualifier: number; victims: number; modality: number };
  readonly source: { right: number; all: number; found: number; stated: number };
  readonly judged: Judged[];
  readonly errors: string[];
}

/** Scores what `read`, by default the door, finds in each article. @throws if a span does not quote its text. */
export function scoreCasualties(
  articles: readonly CasualtyArticle[],
  read: (text: string) => readonly Casualty[] = (text) => extract(text).casualties,
): Report {
  const also = { qualifier: 0, victims: 0, modality: 0 };
  const source = { right: 0, all: 0, found: 0, stated: 0 };
  const sums: Sums = { figure: createTally(), also, source, judged: [], errors: [] };
  for (const article of articles) addFigures(sums, article, read(article.text));
  const measures = {
    figure: ratesOf(sums.figure),
    qualifierRight: shareOf(also.qualifier, sums.figure.right),
    victimsRight: shareOf(also.victims, sums.figure.right),
    modalityRight: shareOf(also.modality, sums.figure.right),
    sourceRight: source.all === 0 ? null : shareOf(source.right, source.all),
    sourceRecall: source.all === 0 ? null : shareOf(source.found, source.stated),
    ...confidenceMeasures(sums.judged),
  };
  return { articles: articles.length, measures, errors: sums.errors };
}

function addFigures(sums: Sums, { name, text, gold: annotated }: CasualtyArticle, all: readonly Casualty[]): void {
  checkSpans(
    text,
    all.flatMap((one) => [one, one.count, one.victims, one.source]),
  );
  const gold = annotated.filter(({ optional }) => !optional);
  const optional = annotated.filter((one) => one.optional);
  const found = all.filter(({ count }) => !optional.some((one) => overlaps(one, count)));
  sums.figure.gold += gold.length;
  sums.figure.found += found.length;
  const free = new Set(found);
  const say = (line: string): void => void sums.errors.push(`${name} ${line}`);
  for (const one of gold) {
    const match = [...free].find((figure) => isFigure(one, figure));
    const around = shorten(text.slice(Math.max(0, one.start - 40), one.end + 40));
    if (match === undefined) say(`missed ${one.outcome} ${one.value} «${around}»`);
    else {
      free.delete(match);
      sums.figure.right++;
      addMatch(sums, one, match);
      if (one.source !== undefined && !hasSource(one.source, match))
        say(`source «${match.source?.text ?? ""}» of «${around}»`);
    }
  }
  for (const figure of found) sums.judged.push({ confidence: figure.confidence, right: !free.has(figure) });
  for (const figure of free) say(`wrong ${figure.outcome} ${figure.value} «${shorten(figure.text)}»`);
}

function isFigure(gold: GoldCasualty, { count, value, outcome }: Casualty): boolean {
  return overlaps(gold, count) && value === gold.value && outcome === gold.outcome;
}

function addMatch({ also, source }: Sums, gold: GoldCasualty, found: Casualty): void {
  if (found.qualifier === gold.qualifier && found.max === gold.max) also.qualifier++;
  if (found.modality === gold.modality) also.modality++;
  if (gold.victims.some((wanted) => areVictims(wanted, found.victims?.text ?? null))) also.victims++;
  if (gold.source === undefined) return;
  const right = hasSource(gold.source, found);
  source.all++;
  if (right) source.right++;
  if (gold.source === null) return;
  source.stated++;
  if (right) source.found++;
}

/** One within the other, whatever the capitals: "people" of "12 old people". */
function areVictims(wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null) return wanted === found;
  const [a, b] = [wanted.toLowerCase(), found.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function hasSource(wanted: Range | null, { source }: Casualty): boolean {
  if (wanted === null || source === null) return wanted === source;
  return overlaps(wanted, source);
}
