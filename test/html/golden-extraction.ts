/** The golden annotation as an Extraction, so that what draws it can be tested apart from what finds it. */
import { readFileSync } from "node:fs";
import type { Casualty, Extraction, Mention, Organisation, Person, Place, Quote, Span } from "../../src/index.js";

type GoldMention = Omit<Mention, "confidence">;
interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly GoldMention[];
}
interface Gold {
  readonly people: readonly (GoldEntity & Pick<Person, "role">)[];
  readonly organisations: readonly (GoldEntity & Pick<Organisation, "aliases">)[];
  readonly places: readonly (GoldEntity & Pick<Place, "countryCode">)[];
  readonly casualties: readonly (Omit<Casualty, "source"> & { readonly source: string | null })[];
  readonly quotes: readonly (Pick<Quote, "kind" | "cue" | "speaker"> & {
    readonly content: Span;
    readonly entity: string | null;
  })[];
}

/** The golden article. */
export const goldenText: string = readFileSync("corpus/article.txt", "utf8");

/** Its annotation: 4 people, 6 organisations, 9 places, 5 claims, 18 quotes. */
export const goldenExtraction: Extraction = toExtraction(
  JSON.parse(readFileSync("corpus/article.gold.json", "utf8")) as Gold,
);

function toExtraction(gold: Gold): Extraction {
  const mentions = (entity: GoldEntity): Mention[] => entity.mentions.map((m) => ({ ...m, confidence: 1 }));
  const base = (entity: GoldEntity) => ({ id: entity.id, name: entity.name, mentions: mentions(entity) });
  const where = { latitude: null, longitude: null };
  return {
    people: gold.people.map((p) => ({ type: "person", ...base(p), role: p.role })),
    organisations: gold.organisations.map((o) => ({ type: "organisation", ...base(o), aliases: o.aliases })),
    places: gold.places.map((p) => ({ type: "place", ...base(p), countryCode: p.countryCode, ...where })),
    casualties: gold.casualties.map(toCasualty),
    quotes: gold.quotes.map(({ content, entity, kind, cue, speaker }) => {
      const rest = { confidence: 1, kind, mode: "speech" as const, spans: [content], cue, speaker, speakerId: entity };
      return { type: "quote", ...content, ...rest };
    }),
  };
}

function toCasualty({ source, ...claim }: Gold["casualties"][number]): Casualty {
  const { count, victims } = claim;
  const start = Math.min(count.start, victims?.start ?? count.start);
  const end = Math.max(count.end, victims?.end ?? count.end);
  const span = { start, end, text: goldenText.slice(start, end) };
  return { ...claim, type: "casualty", ...span, source: null, sourceId: source, placeId: null, confidence: 1 };
}
