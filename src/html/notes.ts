/** What a mark says in words: the label beside it and the note on hover or focus. */
import type { Casualty, EntityType, Extraction, Mention, Organisation, Person, Place, Quote } from "../types.js";
import { shorten } from "./escape.js";

/** The longest name shown in a label, in code units; notes take three times as much. */
const LABEL_LENGTH = 32;
const NOTE_LENGTH = 96;

/** An entity of any type. */
export type AnyEntity = Person | Organisation | Place;

/** Entity's name by id. */
export type Names = ReadonlyMap<string, string>;

/** The names that ids stand for. */
export function nameIndex(extraction: Extraction): Names {
  return new Map(allEntities(extraction).map((entity) => [entity.id, entity.name]));
}

/** "Person: Ann Lee · mayor · confidence 97%" */
export function entityNote(entity: AnyEntity, mention: Mention): string {
  const same = mention.text === entity.name;
  const kind = entity.type === "person" ? "Person" : entity.type === "place" ? "Place" : "Organisation";
  return sentence([
    `${kind}: ${shorten(entity.name, NOTE_LENGTH)}`,
    entity.type === "person" && entity.role !== null ? shorten(entity.role, NOTE_LENGTH) : "",
    entity.type === "organisation" && entity.aliases.length > 0
      ? shorten(`also ${entity.aliases.join(", ")}`, NOTE_LENGTH)
      : "",
    entity.type === "place" ? countryOf(entity) : "",
    same || mention.form === "name" ? "" : `by ${mention.form === "pronoun" ? "a pronoun" : "description"}`,
    confidence(mention),
  ]);
}

/** "Claim: ≥ 100 dead · victims: North Koreans · source: Ann Lee · confidence 90%" */
export function casualtyNote(casualty: Casualty, names: Names): string {
  const { modality, victims, placeId } = casualty;
  return sentence([
    `Claim: ${figure(casualty)} ${casualty.outcome}${modality === "asserted" ? "" : `, ${modality}`}`,
    victims === null ? "" : `victims: ${shorten(victims.text, NOTE_LENGTH)}`,
    `source: ${shorten(sourceName(casualty, names) ?? "the article itself", NOTE_LENGTH)}`,
    placeId === null ? "" : `place: ${shorten(names.get(placeId) ?? placeId, NOTE_LENGTH)}`,
    confidence(casualty),
  ]);
}

/** "Indirect quote, speech: Ann Lee · cue: told · confidence 90%" */
export function quoteNote(quote: Quote, names: Names): string {
  const kind = `${quote.kind.charAt(0).toUpperCase()}${quote.kind.slice(1)}`;
  const speaker = shorten(speakerName(quote, names) ?? "nobody named", NOTE_LENGTH);
  return sentence([
    `${kind} quote, ${quote.mode}: ${speaker}`,
    quote.cue === null ? "" : `cue: ${shorten(quote.cue.text, NOTE_LENGTH)}`,
    confidence(quote),
  ]);
}

/** Who speaks: the entity's name, else the phrase as printed, else null. */
export function speakerName(quote: Quote, names: Names): string | null {
  return (quote.speakerId !== null ? names.get(quote.speakerId) : undefined) ?? quote.speaker?.text ?? null;
}

/** Whose figure it is: the entity's name, else the phrase as printed; null where the article speaks itself. */
export function sourceName(casualty: Casualty, names: Names): string | null {
  return (casualty.sourceId !== null ? names.get(casualty.sourceId) : undefined) ?? casualty.source?.text ?? null;
}

const SIGN: Readonly<Record<Casualty["qualifier"], string>> = {
  exact: "",
  approximately: "≈ ",
  almost: "almost ",
  "at-least": "≥ ",
  "more-than": "> ",
  "at-most": "≤ ",
  "fewer-than": "< ",
  range: "",
  vague: "",
};

/** The figure as numbers: "≥ 100", "20–30", "several" where the words name no number. */
export function figure(casualty: Casualty): string {
  const { value, max, qualifier, count } = casualty;
  if (value === null) return shorten(count.text, LABEL_LENGTH);
  const number = (n: number): string => n.toLocaleString("en");
  return `${SIGN[qualifier]}${number(value)}${max === null || max === value ? "" : `–${number(max)}`}`;
}

/** "dead" above "at least 100"; "24 dead" above "two dozen": the number only where the words do not print it. */
export function casualtyLabel(casualty: Casualty): string {
  const { outcome, modality, value, max, count } = casualty;
  const printed: readonly string[] = count.text.replaceAll(",", "").match(/\d+/g) ?? [];
  const said = [value, max].every((n) => n === null || printed.includes(String(n)));
  const bare = figure({ ...casualty, qualifier: "exact" });
  return `${said ? "" : `${bare} `}${outcome}${modality === "asserted" ? "" : ` (${modality})`}`;
}

/** The speaker; "unnamed" where nobody is. */
export function quoteLabel(quote: Quote, names: Names): string {
  return shorten(speakerName(quote, names) ?? "unnamed", LABEL_LENGTH);
}

/** "org" */
export function entityLabel(type: EntityType): string {
  return type === "organisation" ? "org" : type;
}

/** The place's country, unless the place is the country itself. */
function countryOf(place: Place): string {
  const country = place.countryCode === null ? "" : countryName(place.countryCode);
  return country === place.name ? "" : country;
}

/** Made once: it takes 56 µs, and an article may name a thousand places. */
const REGIONS: Intl.DisplayNames = new Intl.DisplayNames("en", { type: "region" });

/** The country's English name; the code itself where it is none. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return shorten(code, 8);
  return REGIONS.of(code) ?? code;
}

const confidence = (found: { readonly confidence: number }): string =>
  `confidence ${Math.round(found.confidence * 100)}%`;

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

/** Every entity, people first. */
export function allEntities(extraction: Extraction): readonly AnyEntity[] {
  return [...extraction.people, ...extraction.organisations, ...extraction.places];
}
