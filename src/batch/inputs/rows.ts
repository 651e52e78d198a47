/** A stream of CSV or TSV -> tasks of articles. */
import type { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { decodeUtf8, UnreadableArticle } from "../decode.js";
import { messageOf, tooLong } from "../read-record.js";
import type { Article, Fields, Task } from "../types.js";

/** A task ends when its texts have this many characters, so that memory stays flat and workers stay busy. */
const TASK_CHARACTERS = 65_536;

/** A row beyond this is a quotation mark that never closes: the parser cannot find the next row. */
const MAX_ROW_BYTES = 67_108_864;

/** How to read a table. */
export interface RowOptions {
  readonly delimiter: "," | "\t";
  readonly fields: Fields;
  readonly maxBytes: number;
}

/** A row's cells by column, each as bytes in a latin1 string, or the reason why the parser left the row out. */
type Row = { readonly cells: Readonly<Record<string, string>> } | { readonly skipped: string };

/** The articles of a table whose first row names its columns; a row that is none is a failure in its place. */
export async function* readRows(
  stream: Readable,
  source: string,
  options: RowOptions,
): AsyncGenerator<Task, void, undefined> {
  let articles: Article[] = [];
  let characters = 0;
  let row = 0;
  for await (const parsed of parseRows(stream, options.delimiter)) {
    const place = `${source}:${++row}`;
    const read = "skipped" in parsed ? parsed.skipped : readCells(parsed.cells, place, options);
    if (typeof read !== "string") {
      articles.push(read);
      characters += read.text.length;
    }
    if (articles.length > 0 && (typeof read === "string" || characters > TASK_CHARACTERS)) {
      yield { kind: "articles", articles };
      articles = [];
      characters = 0;
    }
    if (typeof read === "string") yield { kind: "failed", failure: { id: place, error: read } };
  }
  if (articles.length > 0) yield { kind: "articles", articles };
}

/**
 * Rows in file order. Cells pass the parser as latin1, a character a byte, so that bytes that are no UTF-8 are seen
 * and not replaced.
 *
 * @throws UnreadableArticle when a row does not end.
 */
async function* parseRows(stream: Readable, delimiter: string): AsyncGenerator<Row, void, undefined> {
  const parser = parse({
    columns: (header: string[]) => header.map(decodeColumn),
    delimiter,
    encoding: "latin1",
    max_record_size: MAX_ROW_BYTES,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: Record<string, string>): Row => ({ cells }),
    on_skip: (error: CsvError | undefined): undefined => {
      if (error?.code === "CSV_MAX_RECORD_SIZE") parser.destroy(new UnreadableArticle(describeEndlessRow()));
      else parser.push({ skipped: `is no row of a table (${error?.message ?? "unknown reason"})` } satisfies Row);
    },
  });
  stream.on("error", (error) => parser.destroy(error));
  yield* stream.pipe(parser) as AsyncIterable<Row>;
}

/** The article of a row, or why it is none. */
function readCells(cells: Readonly<Record<string, string>>, place: string, options: RowOptions): Article | string {
  const { fields, maxBytes } = options;
  const id = cells[fields.id];
  const text = cells[fields.text];
  if (text === undefined) {
    return `has no column "${fields.text}" (--text-field); its columns: ${Object.keys(cells).slice(0, 8).join(", ")}`;
  }
  if (text.length > maxBytes) return tooLong(text.length, maxBytes);
  try {
    return { id: id ? decodeCell(id) : place, text: decodeCell(text) };
  } catch (error) {
    return messageOf(error);
  }
}

function decodeCell(cell: string): string {
  return decodeUtf8(Buffer.from(cell, "latin1"));
}

/** A column's name; the first one may begin with a byte order mark. */
function decodeColumn(name: string): string {
  return Buffer.from(name, "latin1")
    .toString("utf8")
    .replace(/^\ufeff/u, "")
    .trim();
}

function describeEndlessRow(): string {
  return `has a row of more than ${MAX_ROW_BYTES} bytes (a quotation mark that never closes?); its rest is not read`;
}
