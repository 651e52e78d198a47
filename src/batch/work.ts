/** What a worker does with a task: read each record, extract, write down. One article that fails is one failure. */
import { extract } from "../index.js";
import { encodeArticle, encodeFailure } from "./formats/encode.js";
import { messageOf, type Read, readFile, readLine } from "./read-record.js";
import { splitLines } from "./tasks.js";
import type { Article, ArticleResult, Failure, OutputFile, Reply, Task, WorkOptions } from "./types.js";

/** The reply to a task, whose first record is number `first` of the whole input. Never throws. */
export function work(task: Task, first: number, options: WorkOptions): Reply {
  const reads = readTask(task, options);
  const failures: Failure[] = [];
  const results: ArticleResult[] = [];
  const files: OutputFile[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const [index, read] of reads.entries()) {
    if (read === null) continue;
    const result = "article" in read ? extractArticle(read.article, options) : failed(read.failure);
    if (result.error === null && "article" in read) {
      done++;
      if (options.writing.format === "objects") results.push(result);
      else {
        const encoded = encodeArticle(read.article, result.extraction, first + index, options.writing);
        pieces.push(encoded.text);
        files.push(...encoded.files);
      }
    } else if (result.error !== null) {
      const failure = { id: result.id, error: result.error };
      failures.push(failure);
      if (options.writing.format === "objects") results.push(result);
      else if (options.writing.inPlace) pieces.push(encodeFailure(failure));
    }
  }
  return { records: reads.length, done, failures, results, files, bytes: new TextEncoder().encode(pieces.join("")) };
}

/** One entry a record; null for a blank line, which is neither an article nor a failure. */
function readTask(task: Task, { fields, maxBytes, writing }: WorkOptions): readonly (Read | null)[] {
  if (task.kind === "articles") return task.articles.map((article) => ({ article }));
  if (task.kind === "files") return task.files.map((file) => readFile(file, maxBytes));
  if (task.kind === "failed") return [{ failure: task.failure }];
  return splitLines(task.bytes).map((line, index) => {
    if (!writing.inPlace && isBlank(line)) return null;
    return readLine(line, `${task.source}:${task.firstLine + index}`, fields, maxBytes);
  });
}

function extractArticle(article: Article, options: WorkOptions): ArticleResult {
  try {
    return { id: article.id, extraction: extract(article.text, options.extract), error: null };
  } catch (error) {
    return { id: article.id, extraction: null, error: `could not be extracted: ${messageOf(error)}` };
  }
}

function failed({ id, error }: Failure): ArticleResult {
  return { id, extraction: null, error };
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
