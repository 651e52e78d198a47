/** Results as rows: one a mention, a claim or a quote, so that a spreadsheet or a data frame reads them as they are. */
import { stringify } from "csv-stringify/sync";
import type { Casualty, Entity, Extraction, Quote } from "../../index.js";
import type { ArticleId, TableName } from "../types.js";

type Cell = string | number | null;
type Row = readonly Cell[];

/** The columns of each table; offsets are UTF-16 code units. */
const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  people: ["article", "id", "name", "role", "mention", "form", "start", "end", "confidence"],
  organisations: ["article", "id", "name", "aliases", "mention", "form", "start", "end", "confidence"],
  places: [
    ...["article", "id", "name", "country_code", "latitude", "longitude"],
    ...["mention", "form", "start", "end", "confidence"],
  ],
  casualties: [
    ...["article", "claim", "start", "end", "count", "value", "max", "qualifier", "outcome", "victims", "modality"],
    ...["source", "source_id", "source_name", "place_id", "place_name", "confidence"],
  ],
  quotes: [
    ...["article", "quote", "start", "end", "kind", "mode", "cue"],
    ...["speaker", "speaker_id", "speaker_name", "confidence"],
  ],
};

/** The line of column names. */
export function encodeCsvHeader(table: TableName): string {
  return encodeRows([COLUMNS[table]]);
}

/** An article's rows; text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function encodeCsv(id: ArticleId, extraction: Extraction, table: TableName): string {
  return encodeRows(rowsOf(extraction, table).map((row) => [id, ...row]));
}

function rowsOf(extraction: Extraction, table: TableName): readonly Row[] {
  const { people, organisations, places, casualties, quotes } = extraction;
  const names = new Map([...people, ...organisations, ...places].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  switch (table) {
    case "people":
      return people.flatMap((person) => mentionRows(person, [person.role]));
    case "organisations":
      return organisations.flatMap((organisation) => mentionRows(organisation, [organisation.aliases.join("; ")]));
    case "places":
      return places.flatMap((place) => mentionRows(place, [place.countryCode, place.latitude, place.longitude]));
    case "casualties":
      return casualties.map((claim) => claimRow(claim, nameOf));
    case "quotes":
      return quotes.map((quote) => quoteRow(quote, nameOf));
  }
}

function mentionRows({ id, name, mentions }: Entity, own: Row): readonly Row[] {
  return mentions.map(({ text, form, start, end, confidence }) => [
    ...[id, name, ...own],
    ...[text, form, start, end, confidence],
  ]);
}

function claimRow(claim: Casualty, nameOf: (id: string | null) => string | null): Row {
  const { text, start, end, count, value, max, qualifier, outcome, victims, modality, source, confidence } = claim;
  return [
    ...[text, start, end, count.text, value, max, qualifier, outcome, victims?.text ?? null, modality],
    ...[source?.text ?? null, claim.sourceId, nameOf(claim.sourceId), claim.placeId, nameOf(claim.placeId), confidence],
  ];
}

/** A quote that its cue interrupts is one row, its parts joined. */
function quoteRow(quote: Quote, nameOf: (id: string | null) => string | null): Row {
  const { spans, start, end, kind, mode, cue, speaker, speakerId, confidence } = quote;
  const content = spans.map((span) => span.text).join(" … ");
  const who = [speaker?.text ?? null, speakerId, nameOf(speakerId)];
  return [content, start, end, kind, mode, cue?.text ?? null, ...who, confidence];
}

function encodeRows(rows: readonly Row[]): string {
  return rows.length === 0 ? "" : stringify(rows as Cell[][], { escape_formulas: true });
}
