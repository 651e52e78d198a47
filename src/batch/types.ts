/** What the rooms of batch/ hand each other. Everything that crosses to a worker is plain data. */
import type { Extraction, ExtractOptions } from "../types.js";

/** An article's own name; numbers keep their type. */
export type ArticleId = string | number;

/** One article to read. */
export interface Article {
  readonly id: ArticleId;
  readonly text: string;
}

/** One article that could not be read, and why, in one sentence. */
export interface Failure {
  readonly id: ArticleId;
  readonly error: string;
}

/** What becomes of one article: its extraction, or the sentence that says why there is none. */
export type ArticleResult =
  | { readonly id: ArticleId; readonly extraction: Extraction; readonly error: null }
  | { readonly id: ArticleId; readonly extraction: null; readonly error: string };

/** A file that holds one article; `bytes` is its size on disk. */
export interface TextFile {
  readonly path: string;
  readonly gzip: boolean;
  readonly bytes: number;
}

/** Some records of the input, next to each other: what one worker reads in one go. A line is a record, a blank one too. */
export type Task =
  | { readonly kind: "articles"; readonly articles: readonly Article[] }
  | { readonly kind: "files"; readonly files: readonly TextFile[] }
  | { readonly kind: "lines"; readonly source: string; readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A task, where its first record stands in the whole input (0-based), and how far the input was read by then (0..1). */
export interface Placed {
  readonly task: Task;
  readonly first: number;
  readonly fraction: number | null;
}

/** The formats of results. */
export type Format = "jsonl" | "csv" | "ninjs" | "brat" | "table" | "html";

/** The tables of `csv`. */
export type TableName = keyof Extraction;

/** How results are written down. `objects` leaves them as they are, for `extractAll`. */
export interface Writing {
  readonly format: Format | "objects";
  readonly table: TableName;
  /** Columns of the terminal, for `table`. */
  readonly width: number;
  /** Each article has files of its own. */
  readonly inFolder: boolean;
  /** Failures stand among the results, in their place: one line in, one line out. */
  readonly inPlace: boolean;
}

/** Where a record keeps its id and its text: names, or dotted paths into objects. */
export interface Fields {
  readonly id: string;
  readonly text: string;
}

/** What every worker is told once. */
export interface WorkOptions {
  readonly extract: ExtractOptions;
  readonly writing: Writing;
  readonly fields: Fields;
  /** A larger article is a failure. */
  readonly maxBytes: number;
}

/** A file to be written beside others, for formats of one file an article. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** What a worker hands back for a task; its parts stand in input order. */
export interface Reply {
  /** How many records the task held, blank lines included. */
  readonly records: number;
  readonly done: number;
  readonly failures: readonly Failure[];
  readonly bytes: Uint8Array;
  readonly files: readonly OutputFile[];
  readonly results: readonly ArticleResult[];
}
