/** What can be taken from the page. */
import { renderHtml } from "../html/index.js";
import type { Reading } from "./reader.js";

/** A format of the findings. */
export interface PageFormat {
  readonly name: string;
  readonly about: string;
  readonly file: string;
  readonly media: string;
  encode(reading: Reading): string;
}

/** In the order shown. */
export const FORMATS: readonly PageFormat[] = [
  {
    name: "JSON",
    about: "all that extract returns",
    file: "extraction.json",
    media: "application/json",
    encode: ({ extraction }) => `${JSON.stringify(extraction, null, 2)}\n`,
  },
  {
    name: "HTML",
    about: "the marked article, to send or print",
    file: "article.html",
    media: "text/html",
    encode: ({ text, extraction }) => renderHtml(text, extraction),
  },
];
