/**
 * NODE. Sports tables as agencies print them, made up of the names of annotated articles: results, standings, rankings,
 * scorecards. No training corpus holds any, and much of an agency's sports copy is such lines.
 */
import { countryByName } from "../../lexicon/country-table.js";
import { fold } from "../../lexicon/fold.js";
import type { NameType } from "../../names/types.js";
import { createRandom } from "../random.js";
import type { Article } from "./corpus.js";

/** So many made-up articles stand beside the annotated ones. */
const COUNT = 40;
/** Tables in an article, and lines in a table. */
const TABLES = 3;
const LINES = 7;

/**
 * Kinds of table: a heading, then how its lines may be written. "{club}" is a name, in capitals where the word is;
 * "{5}" a number below 5.
 */
const KINDS: readonly (readonly [heading: string, ...lines: string[]])[] = [
  ["SOCCER - LEAGUE RESULTS.", "{club} {5} {club} {5}", "{club} - {club} {5}-{5}"],
  ["SOCCER - {CLUB} BEAT {CLUB} {5}-0.", "{club} v {club}", "{CLUB} {5} {CLUB} {5}"],
  [
    "SOCCER - LEAGUE SUMMARIES.",
    "{club} {5} ({surname} {90}) {club} 0. Attendance {40},500.",
    "{club} 2 ({surname} 9, {surname} {90}) {club} 1 ({surname} {45}).",
  ],
  ["RUGBY - RESULTS.", "{club} {40} {club} {40}"],
  ["HOCKEY - STANDINGS.", "{CLUB} {40} {20} {9} {99} {99}", "{club} {40} {20} {9} {99} {99}"],
  ["BASEBALL - STANDINGS.", "{CLUB} {90} {90} .{999} {20}", "{CLUB} {90} {90} .{999} {20} 1/2", "{CLUB} AT {CLUB}"],
  ["BASKETBALL - {CLUB} BEAT {CLUB}.", "{club} {140} {club} {140} (OT)", "{club} at {club}", "{CLUB} AT {CLUB}"],
  [
    "TENNIS - {SURNAME} BEATS {SURNAME}.",
    "{person} ({country}) beat {person} ({country}) 6-{5} 6-{5}",
    "{16}-{person} ({country}) beat {person} ({country}) 7-6 (7-{6}) 3-6 6-{5}",
  ],
  ["ATHLETICS - RESULTS.", "{9}. {person} ({country}) {60}.{99} seconds", "{9}. {person} ({country}) {60}.{99}"],
  [
    "CYCLING - PLACINGS.",
    "{20}. {person} ({country}) {6} hours {60} minutes",
    "{20}. {person} ({country}) at {60} seconds",
  ],
  ["GOLF - {SURNAME} LEADS.", "{300} {person} ({country}) 67 69 {80}", "{300} {person} 70 72 {80}"],
  [
    "CRICKET - SCOREBOARD.",
    "{person} run out {99}",
    "{person} c {surname} b {surname} {99}",
    "{initialled} b {surname} {99}",
    "{initialled} lbw b {surname} {99}",
    "Bowling: {surname} {20}-{9}-{60}-2, {surname} 7-1-{40}-{5}, {initialled} 4-0-{40}-0.",
    "{club} {500} and {200}-4 ({initialled} {99}, {initialled} {99} not out).",
  ],
];
const DATELINE = "{TOWN}, {country} 199{9}-0{9}-1{9}";
const SUFFIXES = ["City", "United", "Rovers", "Town", "Rangers", "Athletic", "Wanderers"] as const;

/** How a kind of name is drawn, and its type. */
interface Source {
  readonly type: NameType;
  readonly draw: () => string;
}

type Below = (limit: number) => number;

const ONE_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
const FULL_NAME = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;

/** The names of the articles' people, towns and countries, to draw from. */
function gatherSources(articles: readonly Article[], below: Below): Readonly<Record<string, Source>> {
  const [people, towns, countries] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { text, entities } of articles) {
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end);
      if (type === "person" && FULL_NAME.test(name)) people.add(name);
      if (type !== "place") continue;
      if (countryByName(fold(name)) !== undefined) countries.add(name);
      else if (ONE_WORD.test(name)) towns.add(name);
    }
  }
  const drawn = (names: ReadonlySet<string> | readonly string[]): (() => string) => {
    const all = [...names].sort();
    return () => all[below(all.length)] as string;
  };
  const [person, town, country, suffix] = [drawn(people), drawn(towns), drawn(countries), drawn(SUFFIXES)];
  return {
    person: { type: "person", draw: person },
    surname: { type: "person", draw: () => person().replace(/^\S+ /, "") },
    initialled: { type: "person", draw: () => person().replace(/^(.)\S+/u, "$1.") },
    club: { type: "organisation", draw: () => (below(4) === 0 ? `${town()} ${suffix()}` : town()) },
    town: { type: "place", draw: town },
    country: { type: "place", draw: country },
  };
}

/** The made-up articles; the same for the same articles. */
export function tableArticles(articles: readonly Article[]): readonly Article[] {
  const random = createRandom(1);
  const below: Below = (limit) => Math.floor(random() * limit);
  const sources = gatherSources(articles, below);
  return Array.from({ length: COUNT }, (_, id) => {
    const lines = Array.from({ length: TABLES }, () => {
      const [heading, ...forms] = KINDS[below(KINDS.length)]!;
      const body = Array.from({ length: LINES }, () => forms[below(forms.length)] as string);
      return [heading, "", DATELINE, "", ...body, "", ""];
    });
    return {
      doc: `tables-${id}`,
      worldwide: false,
      news: false,
      written: false,
      unlabelled: [],
      vague: {},
      ...write(lines.flat(), sources, below),
    };
  });
}

function write(
  lines: readonly string[],
  sources: Readonly<Record<string, Source>>,
  below: Below,
): Pick<Article, "text" | "entities"> {
  const entities: { start: number; end: number; type: NameType }[] = [];
  let text = "";
  for (const part of lines.join("\n").split(/(\{\w+\})/)) {
    const wanted = /^\{(\w+)\}$/.exec(part)?.[1];
    if (wanted === undefined) text += part;
    else if (/^\d/.test(wanted)) text += below(Number(wanted));
    else {
      const { type, draw } = sources[wanted.toLowerCase()]!;
      const name = wanted === wanted.toLowerCase() ? draw() : draw().toUpperCase();
      entities.push({ start: text.length, end: text.length + name.length, type });
      text += name;
    }
  }
  return { text, entities };
}
