/** How far a run is, on disk: what a run that is ended at any moment is continued from. */
import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Source } from "./inputs/find.js";
import type { WorkOptions } from "./types.js";
import type { Hello } from "./worker.js";

/** Everything of the input up to `records` is in the first bytes of the outputs; what stands after them is done again. */
export interface Checkpoint {
  /** Of the version, the options and the input: a run is continued only with the same. */
  readonly fingerprint: string;
  readonly records: number;
  readonly done: number;
  readonly failed: number;
  readonly resultBytes: number;
  readonly errorBytes: number;
  /** When the first run started, ISO 8601. */
  readonly started: string;
}

/** Replaces the file in one step: who reads it sees the old one or the new one, whole. */
export async function writeWhole(path: string, value: object): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`);
  await rename(`${path}.new`, path);
}

/** The checkpoint; null where there is none. */
export async function readCheckpoint(path: string): Promise<Checkpoint | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Checkpoint;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Takes a checkpoint away once its run is done. */
export async function removeCheckpoint(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.new`, { force: true });
}

/** What must be the same for a run to be continued: SHA-256, hexadecimal. */
export function fingerprintOf(hello: Hello, work: WorkOptions, sources: readonly Source[]): string {
  const same = {
    hello,
    extract: work.extract,
    writing: work.writing,
    fields: work.fields,
    max: work.maxBytes,
    sources,
  };
  return createHash("sha256").update(JSON.stringify(same)).digest("hex");
}
