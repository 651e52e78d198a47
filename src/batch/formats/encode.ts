/** An article and its extraction, written down in the format asked for. */
import type { Extraction } from "../../index.js";
import type { Article, OutputFile, Writing } from "../types.js";
import { encodeJsonLine } from "./jsonl.js";
import { encodeTable } from "./table.js";

export { encodeFailure } from "./jsonl.js";

/** What an article becomes: text that joins the others', or files of its own. */
export interface Encoded {
  readonly text: string;
  readonly files: readonly OutputFile[];
}

/** The article's results in the format asked for; `position` is its record's number in the whole input. */
export function encodeArticle({ id }: Article, extraction: Extraction, _position: number, writing: Writing): Encoded {
  if (writing.format === "table") return { text: encodeTable(id, extraction, writing.width), files: [] };
  return { text: encodeJsonLine(id, extraction), files: [] };
}
