/** Sources -> tasks, each with its place in the whole input. */
import { createReadStream, type ReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { decodeArticle } from "../decode.js";
import { messageOf, tooLong } from "../read-record.js";
import { countRecords } from "../tasks.js";
import type { Fields, Placed, Task, TextFile } from "../types.js";
import type { Source, SourceKind } from "./find.js";
import { readLines } from "./lines.js";
import { readRows } from "./rows.js";
import { sniffKind } from "./sniff.js";

/** Bytes of one read, and of the files of one task: about 9 articles, so that jobs end within a moment of each other. */
const TASK_BYTES = 32_768;

/** How to read the sources. */
export interface ReadOptions {
  readonly fields: Fields;
  readonly maxBytes: number;
  readonly stdin: Readable;
  /** Nothing on standard input is no failure: a line filter of no lines. */
  readonly emptyStdinIsNone: boolean;
}

/** The tasks of all sources, in order; a source that cannot be read to its end is a failure in its place. */
export async function* readSources(
  sources: readonly Source[],
  options: ReadOptions,
): AsyncGenerator<Placed, void, undefined> {
  const total = totalBytes(sources);
  let first = 0;
  let before = 0;
  for (const group of groupTextFiles(sources)) {
    const read: Reading = { file: null };
    for await (const task of readGroup(group, options, read)) {
      yield {
        task,
        first,
        fraction: total === null ? null : Math.min(1, (before + (read.file?.bytesRead ?? 0)) / Math.max(1, total)),
      };
      first += countRecords(task);
    }
    before += "files" in group ? group.files.reduce((sum, file) => sum + file.bytes, 0) : sourceBytes(group);
  }
}

/** About how many tasks the sources come to, 1 at least; nobody knows how much a stream brings. */
export function expectTasks(sources: readonly Source[]): number {
  return Math.max(1, Math.ceil(sources.reduce((sum, source) => sum + sourceBytes(source), 0) / TASK_BYTES));
}

/** The file that is being read now; it counts its bytes. */
interface Reading {
  file: ReadStream | null;
}

type Group = Source | { readonly files: readonly TextFile[] };

/** Text files that follow each other, together as long as they are small. */
function* groupTextFiles(sources: readonly Source[]): Generator<Group, void, undefined> {
  let files: TextFile[] = [];
  let bytes = 0;
  for (const source of sources) {
    const isText = source.at === "file" && source.kind === "text";
    if (files.length > 0 && (!isText || bytes + source.bytes > TASK_BYTES)) {
      yield { files };
      files = [];
      bytes = 0;
    }
    if (isText) {
      files.push({ path: source.path, gzip: source.gzip, bytes: source.bytes });
      bytes += source.bytes;
    } else yield source;
  }
  if (files.length > 0) yield { files };
}

async function* readGroup(group: Group, options: ReadOptions, read: Reading): AsyncGenerator<Task, void, undefined> {
  if ("files" in group) {
    yield { kind: "files", files: group.files };
  } else if (group.at === "nowhere") {
    yield { kind: "failed", failure: group.failure };
  } else {
    try {
      if (group.at === "file") yield* readKind(openFile(group.path, group.gzip, read), group.path, group.kind, options);
      else yield* readStream(group.path, group.kind, options);
    } catch (error) {
      yield { kind: "failed", failure: { id: group.path, error: messageOf(error) } };
    }
  }
}

/** Standard input or a pipe, of a kind that is seen from its first bytes where nobody said it. */
async function* readStream(
  path: string,
  kind: SourceKind | null,
  options: ReadOptions,
): AsyncGenerator<Task, void, undefined> {
  const stream = path === "-" ? options.stdin : createReadStream(path);
  const sniffed = kind === null ? await sniffKind(stream) : { kind, stream };
  if (sniffed === null && options.emptyStdinIsNone) return;
  yield* readKind(sniffed?.stream ?? Readable.from([]), path, sniffed?.kind ?? "text", options);
}

async function* readKind(
  stream: Readable,
  path: string,
  kind: SourceKind,
  options: ReadOptions,
): AsyncGenerator<Task, void, undefined> {
  const { fields, maxBytes } = options;
  if (kind === "jsonl") yield* readLines(stream, path, maxBytes);
  else if (kind === "text") yield await readWhole(stream, path, maxBytes);
  else yield* readRows(stream, path, { delimiter: kind === "csv" ? "," : "\t", fields, maxBytes });
}

/** A stream that is one article. */
async function readWhole(stream: AsyncIterable<Uint8Array>, path: string, maxBytes: number): Promise<Task> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) return { kind: "failed", failure: { id: path, error: tooLong(null, maxBytes) } };
    chunks.push(chunk);
  }
  return { kind: "articles", articles: [{ id: path, text: decodeArticle(Buffer.concat(chunks)) }] };
}

function openFile(path: string, gzip: boolean, read: Reading): Readable {
  const file = createReadStream(path, { highWaterMark: TASK_BYTES });
  read.file = file;
  if (!gzip) return file;
  const unzipped = createGunzip({ chunkSize: TASK_BYTES });
  file.on("error", (error) => unzipped.destroy(error));
  return file.pipe(unzipped);
}

/** Bytes of all files; null where a stream's length is not known. */
function totalBytes(sources: readonly Source[]): number | null {
  if (sources.some((source) => source.at === "stream")) return null;
  return sources.reduce((sum, source) => sum + sourceBytes(source), 0);
}

function sourceBytes(source: Source): number {
  return source.at === "file" ? source.bytes : 0;
}
