/** Whom the speakers of quotes are resolved to, by what the source phrase is. */
import type { Quote } from "../types.js";
import { overlaps, shareOf, shorten } from "./spans.js";
import type { GoldSpeaker, LinkArticle, Measure } from "./types.js";

/** A name, another phrase for somebody who is named elsewhere, a pronoun, or somebody who is never named. */
const KINDS = ["name", "nominal", "pronoun", "unnamed"] as const;
type Kind = (typeof KINDS)[number];

interface Count {
  all: number;
  found: number;
  right: number;
  wrong: number;
}

/** Counts of each kind. */
export type SpeakerCounts = Readonly<Record<Kind, Count>>;

const PRONOUN = /^(?:I|we|you|he|she|it|they|who|him|his|her|its|their)$/i;

const empty = (): Count => ({ all: 0, found: 0, right: 0, wrong: 0 });

/** Empty counts. */
export function createSpeakerCounts(): SpeakerCounts {
  return { name: empty(), nominal: empty(), pronoun: empty(), unnamed: empty() };
}

/** Adds an article; `meant` maps a found entity's id to that of the annotated one. Returns what is wrong, a line each. */
export function addSpeakers(
  counts: SpeakerCounts,
  article: LinkArticle,
  quotes: readonly Quote[],
  meant: ReadonlyMap<string, string>,
): readonly string[] {
  const errors: string[] = [];
  for (const source of article.speakers) {
    const [start, end, wanted] = source;
    const kind = kindOf(article, source);
    counts[kind].all++;
    const quote = quotes.find(({ speaker }) => speaker !== null && overlaps(speaker, { start, end }));
    if (quote === undefined) continue;
    counts[kind].found++;
    const told = quote.speakerId === null ? null : (meant.get(quote.speakerId) ?? "another");
    if (told === wanted) counts[kind].right++;
    else {
      // nobody is no wrong answer, only none
      if (told !== null) counts[kind].wrong++;
      const phrase = shorten(article.text.slice(start, end), 60);
      errors.push(`${kind} speaker «${phrase}» resolved to ${told ?? "nobody"}, not ${wanted ?? "nobody"}`);
    }
  }
  return errors;
}

function kindOf({ text, mentions }: LinkArticle, [start, end, wanted]: GoldSpeaker): Kind {
  if (wanted === null) return "unnamed";
  if (PRONOUN.test(text.slice(start, end).trim())) return "pronoun";
  return mentions.some(([from, to, id]) => id === wanted && from >= start && to <= end) ? "name" : "nominal";
}

/** Of each kind and of all: the share in a quote, of these the share that is right, and that is right or nobody. */
export function speakerMeasures(counts: SpeakerCounts): Readonly<Record<string, Measure>> {
  const sum = empty();
  for (const kind of KINDS)
    for (const key of ["all", "found", "right", "wrong"] as const) sum[key] += counts[kind][key];
  const ratesOf = ({ all, found, right, wrong }: Count): Measure => ({
    found: shareOf(found, all),
    right: shareOf(right, found),
    notWrong: shareOf(found - wrong, found),
    all,
  });
  return {
    speakers: ratesOf(sum),
    speakersByName: ratesOf(counts.name),
    speakersByNominal: ratesOf(counts.nominal),
    speakersByPronoun: ratesOf(counts.pronoun),
    speakersUnnamed: ratesOf(counts.unnamed),
  };
}
