/** What can be taken from the page: the encoders are the command's own. */
import { encodeCsv, encodeCsvHeader } from "../batch/formats/csv.js";
import { encodeNinjs } from "../batch/formats/ninjs.js";
import type { TableName } from "../batch/types.js";
import { renderHtml } from "../html/index.js";
import type { Reading } from "./reader.js";

/** The article's id in formats that want one. */
const ID = "article";

/** A file of findings. */
export interface PageFile {
  readonly file: string;
  readonly media: string;
  encode(reading: Reading): string;
}

/** A format: one file, or several to choose from. */
export interface PageFormat {
  readonly name: string;
  readonly about: string;
  readonly files: readonly PageFile[];
}

const TABLES: readonly TableName[] = ["casualties", "quotes", "people", "organisations", "places"];

const table = (name: TableName): PageFile => ({
  file: `${name}.csv`,
  media: "text/csv",
  encode: ({ extraction }) => encodeCsvHeader(name) + encodeCsv(ID, extraction, name),
});

/** In the order shown. */
export const FORMATS: readonly PageFormat[] = [
  {
    name: "JSON",
    about: "all that extract returns",
    files: [
      {
        file: "extraction.json",
        media: "application/json",
        encode: ({ extraction }) => `${JSON.stringify(extraction, null, 2)}\n`,
      },
    ],
  },
  { name: "CSV", about: "a table for a spreadsheet", files: TABLES.map(table) },
  {
    name: "ninjs",
    about: "an IPTC news object with its names and places",
    files: [
      {
        file: "article.ninjs.json",
        media: "application/json",
        encode: ({ text, extraction }) => encodeNinjs({ id: ID, text }, extraction),
      },
    ],
  },
  {
    name: "HTML",
    about: "the marked article, to send or print",
    files: [
      { file: "article.html", media: "text/html", encode: ({ text, extraction }) => renderHtml(text, extraction) },
    ],
  },
];
