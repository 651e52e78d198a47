/** The article with everything marked that `extract` found in it. */
import { WirecopyError } from "../errors.js";
import type { Extraction } from "../types.js";
import { escapeHtml } from "./escape.js";
import { findMarks } from "./marks.js";
import { nestMarks } from "./nest.js";
import { articleStyle, documentStyle } from "./style.js";
import type { HtmlOptions } from "./types.js";

/** Nothing but the document's own styles may load or run, whatever the text says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The marked article as HTML: a document of its own, or with `{ document: false }` only its `<article>`.
 *
 * The article's text content is `text` (a NUL, which HTML cannot hold, becomes U+FFFD). Each mark has the reference of
 * what it belongs to in `data-ref`: an entity's id, "q3" for the fourth quote, "c0" for the first claim.
 *
 * @param text The text that was extracted from.
 * @param extraction What `extract(text)` returned.
 * @throws WirecopyError INPUT_NOT_STRING; OPTION_INVALID where the extraction is of another text.
 *
 * @example
 * await writeFile("out.html", renderHtml(text, extract(text), { title: "Storm kills 12" }));
 */
export function renderHtml(text: string, extraction: Extraction, options: HtmlOptions = {}): string {
  if (typeof text !== "string") {
    throw new WirecopyError(
      "INPUT_NOT_STRING",
      "renderHtml() takes the article's text as a string, then its extraction.",
    );
  }
  const { title = "Marked article", lang = "en" } = options;
  const body = nestMarks(text, findMarks(text, extraction));
  const article = `<article class="wirecopy" lang="${escapeHtml(lang)}">${body}</article>`;
  if (options.document === false) return article;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${articleStyle}${documentStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${renderKey(extraction)}
${article}
</main>
</body>
</html>
`;
}

/** What the marks mean and how many of each there are, as a list. */
export function renderKey(extraction: Extraction): string {
  const { people, organisations, places, casualties, quotes } = extraction;
  const rows: readonly (readonly [string, string, string, number])[] = [
    ["wc-person", "person", "People", people.length],
    ["wc-organisation", "org", "Organisations", organisations.length],
    ["wc-place", "place", "Places", places.length],
    ["wc-count", "outcome", "Casualty claims", casualties.length],
    ["wc-quote", "speaker", "Quotes", quotes.length],
  ];
  const items = rows.map(
    ([kind, label, words, count]) =>
      `<li><mark class="${kind}" data-label="${label}">${words}</mark> <span>${count}</span></li>`,
  );
  return `<ul class="wirecopy-key" aria-label="What the marks mean">\n${items.join("\n")}\n</ul>`;
}
