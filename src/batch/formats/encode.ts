/** An article and its extraction, written down in the format asked for. */
import { renderHtml } from "../../html/index.js";
import type { Extraction } from "../../index.js";
import type { Article, ArticleId, Format, OutputFile, Writing } from "../types.js";
import { BRAT_CONFIGURATION } from "./brat.conf.js";
import { encodeBrat } from "./brat.js";
import { encodeCsv, encodeCsvHeader } from "./csv.js";
import { encodeJsonLine } from "./jsonl.js";
import { encodeNinjs } from "./ninjs.js";
import { encodeTable } from "./table.js";

export { encodeFailure } from "./jsonl.js";

/** What an article becomes: text that joins the others', or files of its own. */
export interface Encoded {
  readonly text: string;
  readonly files: readonly OutputFile[];
}

/** The article's results in the format asked for; `position` is its record's number in the whole input. */
export function encodeArticle(article: Article, extraction: Extraction, position: number, writing: Writing): Encoded {
  if (writing.inFolder) return { text: "", files: encodeFiles(article, extraction, position, writing.format) };
  return { text: encodeText(article, extraction, writing), files: [] };
}

/** What stands before all results. */
export function encodeStart({ format, table }: Writing): Encoded {
  if (format === "csv") return { text: encodeCsvHeader(table), files: [] };
  if (format === "brat") return { text: "", files: [{ name: "annotation.conf", text: BRAT_CONFIGURATION }] };
  return { text: "", files: [] };
}

/** Whether a format is some files an article, in a folder; a page may also be a file of its own. */
export function needsFolder(format: Format, output: string | undefined): boolean {
  return format === "brat" || (format === "html" && output !== undefined && !/\.html?$/iu.test(output));
}

function encodeText(article: Article, extraction: Extraction, { format, table, width }: Writing): string {
  if (format === "table") return encodeTable(article.id, extraction, width);
  if (format === "csv") return encodeCsv(article.id, extraction, table);
  if (format === "ninjs") return encodeNinjs(article, extraction);
  if (format === "html") return renderHtml(article.text, extraction, { title: String(article.id) });
  return encodeJsonLine(article.id, extraction);
}

function encodeFiles(
  article: Article,
  extraction: Extraction,
  position: number,
  format: Writing["format"],
): readonly OutputFile[] {
  const name = fileName(article.id, position);
  if (format === "html") {
    return [{ name: `${name}.html`, text: renderHtml(article.text, extraction, { title: String(article.id) }) }];
  }
  const { text, annotations } = encodeBrat(article.text, extraction);
  return [
    { name: `${name}.txt`, text },
    { name: `${name}.ann`, text: annotations },
  ];
}

/** "0000017-news_a": the record's number keeps articles of one id apart, and the folder in input order. */
function fileName(id: ArticleId, position: number): string {
  const readable = String(id)
    .replace(/\.(?:txt|gz)/gu, "")
    .replace(/[^\p{L}\p{N}._-]+/gu, "_")
    .slice(-60);
  return `${String(position + 1).padStart(7, "0")}-${readable}`;
}
