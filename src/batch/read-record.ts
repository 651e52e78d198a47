/** A record (a line of JSON, a row, a file) -> an article, or the sentence that says why it is none. */
import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { decodeArticle, decodeUtf8, UnreadableArticle } from "./decode.js";
import type { Article, ArticleId, Failure, Fields, TextFile } from "./types.js";

/** Either an article, or why there is none. */
export type Read = { readonly article: Article } | { readonly failure: Failure };

/** The article of one line of JSON Lines. Without an id, `place` ("news.jsonl:17") is its id. */
export function readLine(line: Uint8Array, place: string, fields: Fields, maxBytes: number): Read {
  let id: ArticleId = place;
  try {
    if (line.length > maxBytes) throw new UnreadableArticle(tooLong(line.length, maxBytes));
    const record = parseObject(decodeUtf8(line));
    id = readId(record, fields.id) ?? place;
    return { article: { id, text: readText(record, fields.text) } };
  } catch (error) {
    return { failure: { id, error: messageOf(error) } };
  }
}

/** The article of a file of its own; its path is its id. */
export function readFile(file: TextFile, maxBytes: number): Read {
  try {
    const { size } = statSync(file.path);
    if (size > maxBytes) throw new UnreadableArticle(tooLong(size, maxBytes));
    const bytes = readFileSync(file.path);
    return { article: { id: file.path, text: decodeArticle(file.gzip ? gunzip(bytes, maxBytes) : bytes) } };
  } catch (error) {
    return { failure: { id: file.path, error: messageOf(error) } };
  }
}

/** Why an article over the limit is not read. */
export function tooLong(bytes: number | null, maxBytes: number): string {
  const size = bytes === null ? "is longer than" : `has ${bytes} bytes, more than`;
  return `${size} the ${maxBytes} an article may have (--max-bytes); is it one article?`;
}

/** What went wrong in words a user can act on; system errors lose their prefix. */
export function messageOf(error: unknown): string {
  if (error instanceof UnreadableArticle) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "does not exist";
  if (code === "EACCES" || code === "EPERM") return "may not be read (permission denied)";
  if (code === "ELOOP") return "is a symbolic link that leads in a circle";
  if (code === "Z_DATA_ERROR" || code === "Z_BUF_ERROR") return "is not whole gzip data";
  return error.message;
}

function parseObject(line: string): Record<string, unknown> {
  const value = parseJson(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new UnreadableArticle("is not a JSON object, one on each line");
  }
  return value as Record<string, unknown>;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/gu, " ").slice(0, 120);
    throw new UnreadableArticle(`is not valid JSON (${reason})`);
  }
}

function readId(record: Record<string, unknown>, path: string): ArticleId | undefined {
  const id = valueAt(record, path);
  if (id === undefined || id === null) return undefined;
  if (typeof id === "string") return id;
  if (typeof id !== "number")
    throw new UnreadableArticle(`has an id in "${path}" that is neither a string nor a number`);
  // JSON.parse rounds beyond 2^53: two ids could become one.
  if (Number.isInteger(id) && !Number.isSafeInteger(id)) {
    throw new UnreadableArticle(`has an id in "${path}" of more digits than JSON numbers keep; write it as a string`);
  }
  return id;
}

function readText(record: Record<string, unknown>, path: string): string {
  const text = valueAt(record, path);
  if (typeof text === "string") return text;
  const has = Object.keys(record).slice(0, 8).join(", ");
  const what = text === undefined ? "no text" : "a text that is no string";
  throw new UnreadableArticle(`has ${what} in "${path}" (--text-field); its fields: ${has || "none"}`);
}

/** The value under a field's own name, dots and all, or else under a dotted path. */
function valueAt(record: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw error;
    throw new UnreadableArticle(tooLong(null, maxBytes));
  }
}
