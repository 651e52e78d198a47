/** What kind of articles a stream brings, seen from what it brings first. */
import { Readable } from "node:stream";
import type { SourceKind } from "./find.js";

/** A line of JSON Lines: an object opens, and a key or its end follows. */
const OBJECT_LINE = /^\ufeff?[ \t]*\{[ \t]*["}]/mu;

/**
 * JSON Lines where a line of the first chunk opens an object, else one text; null for a stream of nothing.
 *
 * @returns The kind, and a stream that has all the bytes still.
 */
export async function sniffKind(stream: Readable): Promise<{ kind: SourceKind; stream: Readable } | null> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  if (first.done === true) return null;
  const kind = OBJECT_LINE.test(Buffer.from(first.value).toString("utf8")) ? "jsonl" : "text";
  return { kind, stream: Readable.from(joinChunks(first.value, chunks)) };
}

async function* joinChunks(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
