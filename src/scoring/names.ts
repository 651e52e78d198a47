/** How names do: exact spans of the right type. */
import { extract } from "../index.js";
import type { EntityType } from "../types.js";
import { confidenceMeasures } from "./confidence.js";
import { addArticle, checkSpans, createTally, ratesOf, sumTallies, type Tally } from "./spans.js";
import type { Judged, NameArticle, Range, Report } from "./types.js";

/** A name that was found. */
export interface FoundName extends Range {
  readonly type: string;
  readonly confidence: number;
}

const TYPES: readonly EntityType[] = ["person", "organisation", "place"];
const isScored = ({ type }: { readonly type: string }): boolean => TYPES.some((one) => one === type);
const keyOf = ({ start, end, type }: Range & { readonly type: string }): string => `${start}:${end}:${type}`;

/** Scores what `find`, by default the door, finds in each article; other types than the door's are left out. */
export function scoreNames(
  articles: readonly NameArticle[],
  find: (text: string) => readonly FoundName[] = namesOf,
): Report {
  const tallies = new Map<string, Tally>();
  const judged: Judged[] = [];
  const errors: string[] = [];
  for (const { doc, text, entities } of articles) {
    const wanted = entities.filter(isScored);
    const found = find(text).filter(isScored);
    const [gold, got] = [new Set(wanted.map(keyOf)), new Set(found.map(keyOf))];
    addArticle(tallies, gold, got);
    for (const name of found) judged.push({ confidence: name.confidence, right: gold.has(keyOf(name)) });
    const say = (what: string, one: Range & { readonly type: string }): void =>
      void errors.push(`${doc} ${what} ${one.type} «${text.slice(one.start, one.end)}»`);
    for (const one of wanted) if (!got.has(keyOf(one))) say("missed", one);
    for (const one of found) if (!gold.has(keyOf(one))) say("wrong", one);
  }
  const byType = TYPES.map((type) => [type, ratesOf(tallies.get(type) ?? createTally())] as const);
  const measures = {
    all: ratesOf(sumTallies(tallies.values())),
    ...Object.fromEntries(byType),
    ...confidenceMeasures(judged),
  };
  return { articles: articles.length, measures, errors };
}

/** The name mentions that the door returns. @throws if a span does not quote the text. */
function namesOf(text: string): readonly FoundName[] {
  const { people, organisations, places } = extract(text);
  return [...people, ...organisations, ...places].flatMap(({ type, mentions }) => {
    checkSpans(text, mentions);
    return mentions.filter(({ form }) => form === "name").map((mention) => ({ ...mention, type }));
  });
}
