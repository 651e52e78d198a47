/** A stream of bytes -> tasks of whole lines. */
import { tooLong } from "../read-record.js";
import type { Task } from "../types.js";

const NEWLINE = 10;

/**
 * The lines of a stream: one task for those that end in a chunk, as soon as it is read.
 *
 * Time and memory are linear in a line's length up to `maxBytes`; of a longer line nothing is kept, and it is one
 * failure. No line waits for a later one.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  maxBytes: number,
): AsyncGenerator<Task, void, undefined> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let carried = 0;
  for await (const chunk of stream) {
    const first = chunk.indexOf(NEWLINE);
    if (first === -1) {
      carried += chunk.length;
      if (carried > maxBytes) pieces = [];
      else pieces.push(chunk);
      continue;
    }
    const tooBig = carried + first > maxBytes;
    if (tooBig) yield failedLine(source, line++, carried + first, maxBytes);
    const last = chunk.lastIndexOf(NEWLINE);
    const lines = chunk.subarray(tooBig ? first + 1 : 0, last + 1);
    if (lines.length > 0) {
      const bytes = Buffer.concat(tooBig ? [lines] : [...pieces, lines]);
      yield { kind: "lines", source, firstLine: line, bytes };
      line += countLineEnds(bytes);
    }
    carried = chunk.length - last - 1;
    pieces = [chunk.subarray(last + 1)];
  }
  if (carried > maxBytes) yield failedLine(source, line, carried, maxBytes);
  else if (carried > 0) yield { kind: "lines", source, firstLine: line, bytes: Buffer.concat(pieces) };
}

function failedLine(source: string, line: number, bytes: number, maxBytes: number): Task {
  return { kind: "failed", failure: { id: `${source}:${line}`, error: tooLong(bytes, maxBytes) } };
}

function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
