/** What can be asked of a task without reading its articles. */
import { readLine } from "./read-record.js";
import type { ArticleId, Fields, Task } from "./types.js";

const NEWLINE = 10;

/** How many records a task holds; blank lines count, so that a position in the input needs no parsing. */
export function countRecords(task: Task): number {
  if (task.kind === "articles") return task.articles.length;
  if (task.kind === "files") return task.files.length;
  if (task.kind === "failed") return 1;
  return lineStarts(task.bytes).length;
}

/** A task for each record. */
export function splitTask(task: Task): readonly Task[] {
  if (task.kind === "articles") return task.articles.map((article) => ({ kind: "articles", articles: [article] }));
  if (task.kind === "files") return task.files.map((file) => ({ kind: "files", files: [file] }));
  if (task.kind === "failed") return [task];
  const { source, firstLine } = task;
  return splitLines(task.bytes).map((bytes, index) => ({ kind: "lines", source, firstLine: firstLine + index, bytes }));
}

/** The task without its first `count` records; null when none is left. */
export function dropRecords(task: Task, count: number): Task | null {
  if (count <= 0) return task;
  if (count >= countRecords(task)) return null;
  if (task.kind === "articles") return { ...task, articles: task.articles.slice(count) };
  if (task.kind === "files") return { ...task, files: task.files.slice(count) };
  if (task.kind === "failed") return null;
  const start = lineStarts(task.bytes)[count]!;
  return { ...task, firstLine: task.firstLine + count, bytes: task.bytes.subarray(start) };
}

/** The id of a task's first record, as far as it can be told. */
export function firstId(task: Task, fields: Fields, maxBytes: number): ArticleId {
  if (task.kind === "articles") return task.articles[0]?.id ?? "";
  if (task.kind === "files") return task.files[0]?.path ?? "";
  if (task.kind === "failed") return task.failure.id;
  const read = readLine(splitLines(task.bytes)[0]!, `${task.source}:${task.firstLine}`, fields, maxBytes);
  return "article" in read ? read.article.id : read.failure.id;
}

/** The lines of some bytes, without their ends. */
export function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const starts = lineStarts(bytes);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? bytes.length;
    return trimLineEnd(bytes.subarray(start, next));
  });
}

function lineStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start < bytes.length; ) {
    starts.push(start);
    const newline = bytes.indexOf(NEWLINE, start);
    start = newline === -1 ? bytes.length : newline + 1;
  }
  return starts;
}

function trimLineEnd(line: Uint8Array): Uint8Array {
  let end = line.length;
  if (line[end - 1] === NEWLINE) end--;
  if (line[end - 1] === 13) end--;
  return line.subarray(0, end);
}
