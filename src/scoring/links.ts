/** Who is who: mentions by entity, countries of places, roles of people, and whom each speaker is resolved to. */
import { extract } from "../index.js";
import type { Extraction, Organisation, Person, Place } from "../types.js";
import { type Clusters, compareClusters, purityOf, restrict, standsFor } from "./clusters.js";
import { addFacts, createFactCounts, type FactCounts } from "./link-facts.js";
import { addSpeakers, createSpeakerCounts, type SpeakerCounts, speakerMeasures } from "./link-speakers.js";
import { checkSpans, ratesFrom, shareOf } from "./spans.js";
import type { LinkArticle, Measure, Report } from "./types.js";

/** What links are scored on. */
type Linked = Omit<Extraction, "casualties">;
type Found = Person | Organisation | Place;

interface Pair {
  precision: number;
  recall: number;
  found: number;
  gold: number;
}

interface Sums {
  /** Of all name mentions, and of those that both have. */
  readonly all: Pair;
  readonly shared: Pair;
  readonly facts: FactCounts;
  readonly speakers: SpeakerCounts;
  readonly errors: string[];
}

/** Scores what `read`, by default the door, finds in each article. @throws if a span does not quote its text. */
export function scoreLinks(
  articles: readonly LinkArticle[],
  read: (text: string) => Linked = (text) => extract(text),
): Report {
  const empty = (): Pair => ({ precision: 0, recall: 0, found: 0, gold: 0 });
  const [facts, speakers] = [createFactCounts(), createSpeakerCounts()];
  const sums: Sums = { all: empty(), shared: empty(), facts, speakers, errors: [] };
  for (const article of articles) addLinks(sums, article, read(article.text));
  const { country, role } = facts;
  const told = country.right + country.wrong;
  const measures = {
    b3: ratesOfPair(sums.all),
    b3OfShared: ratesOfPair(sums.shared),
    countryRight: shareOf(country.right, told),
    countryUnknown: shareOf(country.unknown, told + country.unknown),
    roleRight: shareOf(role.right, role.all),
    ...speakerMeasures(speakers),
  };
  return { articles: articles.length, measures, errors: sums.errors };
}

function ratesOfPair({ precision, recall, found, gold }: Pair): Measure {
  return ratesFrom(shareOf(precision, found), shareOf(recall, gold));
}

function addLinks(sums: Sums, article: LinkArticle, result: Linked): void {
  const { doc, text } = article;
  const entities: readonly Found[] = [...result.people, ...result.organisations, ...result.places];
  checkSpans(
    text,
    result.quotes.map(({ speaker }) => speaker),
  );
  const gold = new Map(article.mentions.map(([start, end, id]) => [`${start}:${end}`, id]));
  const found = namesOf(text, entities);
  addPair(sums.all, gold, found);
  const [goldShared, foundShared] = [restrict(gold, found), restrict(found, gold)];
  addPair(sums.shared, goldShared, foundShared);
  const meant = standsFor(found, gold);
  const errors = [
    ...linkErrors(text, goldShared, foundShared),
    ...addFacts(sums.facts, article, entities, meant),
    ...addSpeakers(sums.speakers, article, result.quotes, meant),
  ];
  for (const error of errors) sums.errors.push(`${doc} ${error}`);
}

/** The name mentions, "start:end" to the entity's id. */
function namesOf(text: string, entities: readonly Found[]): Clusters {
  const ids = new Map<string, string>();
  for (const { id, mentions } of entities) {
    checkSpans(text, mentions);
    for (const { start, end, form } of mentions) if (form === "name") ids.set(`${start}:${end}`, id);
  }
  return ids;
}

/** B-cubed: the precision of each found mention, the recall of each annotated one. */
function addPair(pair: Pair, gold: Clusters, found: Clusters): void {
  pair.precision += purityOf(found, gold);
  pair.recall += purityOf(gold, found);
  pair.found += found.size;
  pair.gold += gold.size;
}

function linkErrors(text: string, gold: Clusters, found: Clusters): readonly string[] {
  return compareClusters(found, gold)
    .filter(({ both, own, other }) => both < own || both < other)
    .map(({ key, both, own, other }) => {
      const [start = 0, end = 0] = key.split(":").map(Number);
      return `link «${text.slice(start, end)}» ${both}/${other} of its entity, ${both}/${own} of its cluster`;
    });
}
