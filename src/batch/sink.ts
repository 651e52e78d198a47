/** Where results go, in order. */
import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reply } from "./types.js";

/** A place for results. `length` is how many bytes it has taken, those of an earlier run included. */
export interface Sink {
  readonly length: number;
  write(reply: Pick<Reply, "bytes" | "files">): Promise<void>;
  close(): Promise<void>;
}

/** A file that keeps its first `keep` bytes, and grows from there. */
export async function openFileSink(path: string, keep: number): Promise<Sink> {
  const file = await open(path, keep === 0 ? "w" : "r+");
  if ((await file.stat()).size < keep) {
    await file.close();
    throw new Error(`${path} is shorter than its checkpoint says; start again with --force`);
  }
  await file.truncate(keep);
  let length = keep;
  return {
    get length() {
      return length;
    },
    async write({ bytes }) {
      for (let from = 0; from < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, from, bytes.length - from, length);
        from += bytesWritten;
        length += bytesWritten;
      }
    },
    close: () => file.close(),
  };
}

/** A folder for formats of some files an article; a file written again is the same again. */
export async function openFolderSink(folder: string): Promise<Sink> {
  await mkdir(folder, { recursive: true });
  return {
    length: 0,
    async write({ files }) {
      for (const { name, text } of files) await writeFile(join(folder, name), text);
    },
    close: async () => undefined,
  };
}
