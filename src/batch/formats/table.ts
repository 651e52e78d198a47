/** An extraction for a reader at a terminal: one table each of people, organisations, places, figures and quotes. */
import Table from "cli-table3";
import type { Casualty, Extraction, Mention, Quote, Span } from "../../index.js";
import type { ArticleId } from "../types.js";

/** Names of the article's entities, by id. */
type Names = ReadonlyMap<string, string>;

/** One table of the output: its columns' share of the width, in percent, and its rows. */
interface Section {
  readonly title: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly (readonly string[])[];
}

/** The tables, under the article's id, `width` columns wide. */
export function encodeTable(id: ArticleId, extraction: Extraction, width: number): string {
  const names = namesById(extraction);
  const sections = [
    peopleSection(extraction),
    organisationsSection(extraction),
    placesSection(extraction),
    casualtiesSection(extraction, names),
    quotesSection(extraction, names),
  ];
  return `\n${printable(String(id))}\n\n${sections.map((section) => drawSection(section, width)).join("\n")}`;
}

function peopleSection({ people }: Extraction): Section {
  const rows = people.map(({ name, role, mentions }) => [name, role ?? "-", listMentions(mentions)]);
  return { title: "People", columns: { name: 24, role: 38, mentions: 38 }, rows };
}

function organisationsSection({ organisations }: Extraction): Section {
  const rows = organisations.map(({ name, aliases, mentions }) => [
    name,
    aliases.join(", ") || "-",
    listMentions(mentions),
  ]);
  return { title: "Organisations", columns: { name: 38, aliases: 24, mentions: 38 }, rows };
}

function placesSection({ places }: Extraction): Section {
  const rows = places.map(({ name, countryCode, latitude, longitude, mentions }) => [
    name,
    countryCode ?? "-",
    latitude === null || longitude === null ? "-" : `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`,
    listMentions(mentions),
  ]);
  return { title: "Places", columns: { name: 28, country: 12, "lat, lon": 22, mentions: 38 }, rows };
}

function casualtiesSection({ casualties }: Extraction, names: Names): Section {
  const rows = casualties.map((claim) => [
    describeFigure(claim),
    claim.outcome,
    claim.victims?.text ?? "-",
    claim.modality,
    describeSource(claim.source, claim.sourceId, names),
  ]);
  const columns = { figure: 22, outcome: 13, victims: 21, modality: 12, "who says so": 32 };
  return { title: "Casualty claims", columns, rows };
}

function quotesSection({ quotes }: Extraction, names: Names): Section {
  const rows = quotes.map((quote) => [
    describeSource(quote.speaker, quote.speakerId, names),
    describeKind(quote),
    quote.spans.map((span) => span.text).join(" … "),
  ]);
  return { title: "Quotes", columns: { speaker: 28, kind: 12, quote: 60 }, rows };
}

/** "Lee Seong-kweun, Lee (2), he (3)": each form once, in text order. */
function listMentions(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${count})`)).join(", ");
}

/** "at least 100", with the value where the words do not show it: "two dozen (24)". */
function describeFigure({ count, value, max }: Casualty): string {
  const digits = count.text.replace(/[,\s]/gu, "");
  const numbers = [value, max].filter((number) => number !== null);
  const shown = numbers.every((number) => digits.includes(String(number)));
  return shown ? count.text : `${count.text} (${numbers.join(" to ")})`;
}

/** The phrase as printed, and whose it is where the phrase does not say: "he (Lee Seong-kweun)". */
function describeSource(phrase: Span | null, id: string | null, names: Names): string {
  const name = id === null ? undefined : names.get(id);
  if (phrase === null) return name ?? "-";
  return name === undefined || phrase.text.includes(name) ? phrase.text : `${phrase.text} (${name})`;
}

function describeKind({ kind, mode }: Quote): string {
  return mode === "speech" ? kind : `${kind}, ${mode}`;
}

function namesById({ people, organisations, places }: Extraction): Names {
  return new Map([...people, ...organisations, ...places].map(({ id, name }) => [id, name]));
}

function drawSection({ title, columns, rows }: Section, width: number): string {
  if (rows.length === 0) return `${title}: none\n`;
  const shares = Object.values(columns);
  const free = Math.max(40, width) - shares.length - 1;
  const table = new Table({
    head: Object.keys(columns),
    colWidths: shares.map((share) => Math.max(6, Math.floor((free * share) / 100))),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => row.map(printable)));
  return `${title} (${rows.length})\n${table.toString()}\n`;
}

/** An article's text may hold what steers a terminal: control characters are shown as spaces. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
}
