/** How quotes do: content found, and told of the right speaker. */
import { extract } from "../index.js";
import type { Quote, QuoteKind } from "../types.js";
import { confidenceMeasures } from "./confidence.js";
import { countLetters, coverageOf, type Letters } from "./coverage.js";
import { addContents, type ContentCounts, contentMeasures, createContentCounts } from "./quote-contents.js";
import { extentOf, kindOf, pairContents } from "./quote-match.js";
import { checkSpans, createTally, overlaps, ratesOf, shareOf, shorten, type Tally } from "./spans.js";
import type { GoldQuote, Judged, QuoteArticle, Report } from "./types.js";

/** The README's precise selection. */
const PRECISE = 0.6;

interface Sums {
  readonly contents: ContentCounts;
  readonly attribution: Tally;
  readonly precise: Tally;
  readonly kinds: Readonly<Record<QuoteKind, Tally>>;
  readonly judged: Judged[];
  readonly errors: string[];
}

/** Scores what `read`, by default the door, finds in each article. @throws if a span does not quote its text. */
export function scoreQuotes(
  articles: readonly QuoteArticle[],
  read: (text: string) => readonly Quote[] = (text) => extract(text).quotes,
): Report {
  const kinds = { direct: createTally(), mixed: createTally(), indirect: createTally() };
  const [attribution, precise, contents] = [createTally(), createTally(), createContentCounts()];
  const sums: Sums = { contents, attribution, precise, kinds, judged: [], errors: [] };
  for (const article of articles) addQuotes(sums, article, read(article.text));
  const matched = kinds.direct.right + kinds.mixed.right + kinds.indirect.right;
  const recall = Object.entries(kinds).map(([kind, { right, gold }]) => [kind, shareOf(right, gold)]);
  const measures = {
    attribution: ratesOf(attribution),
    ...contentMeasures(contents),
    speakerRight: shareOf(attribution.right, matched),
    recallByKind: Object.fromEntries(recall) as Readonly<Record<string, number>>,
    [`attributionFrom${PRECISE}`]: ratesOf(precise),
    ...confidenceMeasures(sums.judged),
  };
  return { articles: articles.length, measures, errors: sums.errors };
}

function addQuotes(sums: Sums, { name, text, gold }: QuoteArticle, found: readonly Quote[]): void {
  checkSpans(
    text,
    found.flatMap((quote) => [quote, quote.cue, quote.speaker, ...quote.spans]),
  );
  const letters = countLetters(text);
  addContents(sums.contents, { text, letters, gold, found });
  const matches = matchQuotes(letters, gold, found);
  addMatches(sums.attribution, matches, found);
  const precise = found.filter((quote) => quote.confidence >= PRECISE);
  addMatches(sums.precise, matchQuotes(letters, gold, precise), precise);
  const matched = new Map(matches.map(({ quote, right }) => [quote, right]));
  const say = (line: string): void => void sums.errors.push(`${name} ${line}`);
  for (const { content, quote, right } of matches) {
    const kind = sums.kinds[kindOf(text, content)];
    kind.gold++;
    if (quote !== undefined) kind.right++;
    const { start, end } = extentOf(text, content);
    const words = shorten(text.slice(start, end));
    if (quote === undefined) say(`missed ${kindOf(text, content)} «${words}»`);
    else if (!right) say(`speaker «${quote.speaker?.text ?? ""}» of «${words}»`);
  }
  for (const quote of found) {
    sums.judged.push({ confidence: quote.confidence, right: matched.get(quote) ?? false });
    if (!matched.has(quote)) say(`wrong ${quote.kind} «${shorten(quote.text)}»`);
  }
}

/** An annotated attribution with the quote that it is paired with, and whether that has its speaker. */
interface Match extends GoldQuote {
  readonly quote: Quote | undefined;
  readonly right: boolean;
}

function matchQuotes(letters: Letters, gold: readonly GoldQuote[], found: readonly Quote[]): readonly Match[] {
  const pairs = pairContents(
    letters,
    gold.map(({ content }) => coverageOf(letters, content)),
    found.map(({ spans }) => coverageOf(letters, spans)),
  );
  return gold.map((one, g) => {
    const quote = found[pairs[g] ?? -1];
    return { ...one, quote, right: quote !== undefined && hasSpeaker(one, quote) };
  });
}

/** Where nobody is annotated, nobody may be told. */
function hasSpeaker({ source }: GoldQuote, { speaker }: Quote): boolean {
  if (source.length === 0) return speaker === null;
  return speaker !== null && source.some((part) => overlaps(part, speaker));
}

function addMatches(tally: Tally, matches: readonly Match[], found: readonly Quote[]): void {
  tally.gold += matches.length;
  tally.found += found.length;
  tally.right += matches.filter(({ right }) => right).length;
}
