/** A run's files: results, failures, how far it is, and at its end what it was. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { type Checkpoint, readCheckpoint, removeCheckpoint, writeWhole } from "./checkpoint.js";
import { encodeStart } from "./formats/encode.js";
import { encodeFailure } from "./formats/jsonl.js";
import type { Progress } from "./run.js";
import { openFileSink, openFolderSink, type Sink } from "./sink.js";
import type { Failure, Writing } from "./types.js";

/** A checkpoint is written at most this often: what a kill costs at most, against a rename for each task. */
const CHECKPOINT_MS = 250;

/** What the caller should have asked differently; the message says how. */
export class OutputRefused extends Error {}

/** Where the files of a run go, and what may happen to those that are there. */
export interface OutputOptions {
  readonly path: string;
  readonly errorsPath: string | null;
  readonly writing: Writing;
  readonly force: boolean;
  readonly resume: boolean;
}

/** The open files of a run. */
export interface Output {
  readonly results: Sink;
  /** Where an earlier run stopped; zeros for a new run. */
  readonly from: Progress;
  /** ISO 8601. */
  readonly started: string;
  /** Adds failures to the errors file; false where there is none. */
  writeFailures(failures: readonly Failure[]): Promise<boolean>;
  /** Notes how far the outputs are, now and then, or `now`. */
  save(progress: Progress, now?: boolean): Promise<void>;
  /** Writes the manifest, of `summary` and the fingerprint, and takes the checkpoint away. */
  finish(summary: object): Promise<void>;
  close(): Promise<void>;
}

/** Names of the files beside an output. */
export function sideFiles(path: string): { readonly checkpoint: string; readonly manifest: string } {
  const base = path.replace(/\/+$/u, "");
  return { checkpoint: `${base}.progress.json`, manifest: `${base}.manifest.json` };
}

/**
 * The files of a run, continued where its checkpoint says; null when the run was done already.
 *
 * @throws OutputRefused where files are in the way, or an earlier run was another.
 */
export async function openOutput(options: OutputOptions, fingerprint: string): Promise<Output | null> {
  const side = sideFiles(options.path);
  const earlier = options.resume ? await readCheckpoint(side.checkpoint) : null;
  if (earlier === null && options.resume && (await isDone(side.manifest, fingerprint))) return null;
  if (earlier === null) await refuseToOverwrite(options, side.checkpoint);
  else if (earlier.fingerprint !== fingerprint) {
    throw new OutputRefused(
      `${options.path} was begun with another input, option or version; start again with --force`,
    );
  }
  const start = earlier ?? newCheckpoint(fingerprint);
  // Before the outputs are touched: a run that is ended here can be continued.
  if (earlier === null) await writeWhole(side.checkpoint, start);
  await rm(side.manifest, { force: true });
  return openFiles(options, start, side);
}

async function openFiles(
  options: OutputOptions,
  start: Checkpoint,
  side: { readonly checkpoint: string; readonly manifest: string },
): Promise<Output> {
  const { path, errorsPath, writing } = options;
  const results = writing.inFolder ? await openFolderSink(path) : await openFileSink(path, start.resultBytes);
  const errors = errorsPath === null ? null : await openFileSink(errorsPath, start.errorBytes);
  if (start.records === 0) await results.write(encodedStart(writing));
  let saved = performance.now();
  return {
    results,
    from: { records: start.records, done: start.done, failed: start.failed, fraction: 0 },
    started: start.started,
    async writeFailures(failures) {
      if (errors === null) return false;
      await errors.write({ bytes: Buffer.from(failures.map(encodeFailure).join("")), files: [] });
      return true;
    },
    async save({ records, done, failed }, now = false) {
      if (!now && performance.now() - saved < CHECKPOINT_MS) return;
      saved = performance.now();
      const bytes = { resultBytes: results.length, errorBytes: errors?.length ?? 0 };
      await writeWhole(side.checkpoint, { ...start, records, done, failed, ...bytes } satisfies Checkpoint);
    },
    async finish(summary) {
      await writeWhole(side.manifest, { ...summary, fingerprint: start.fingerprint });
      await removeCheckpoint(side.checkpoint);
    },
    async close() {
      await results.close();
      await errors?.close();
    },
  };
}

function encodedStart(writing: Writing): { bytes: Uint8Array; files: readonly { name: string; text: string }[] } {
  const { text, files } = encodeStart(writing);
  return { bytes: Buffer.from(text), files };
}

function newCheckpoint(fingerprint: string): Checkpoint {
  const started = new Date().toISOString();
  return { fingerprint, records: 0, done: 0, failed: 0, resultBytes: 0, errorBytes: 0, started };
}

async function refuseToOverwrite({ path, errorsPath, force }: OutputOptions, checkpoint: string): Promise<void> {
  if (force) return;
  if (await exists(checkpoint)) {
    throw new OutputRefused(`${path} is a run that was not finished: --resume goes on, --force starts again`);
  }
  for (const file of [path, errorsPath]) {
    if (file !== null && (await exists(file))) throw new OutputRefused(`${file} exists; --force overwrites it`);
  }
}

/** Whether there is something that a run would overwrite; an empty folder is nothing. */
async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (!found.isDirectory() || (await readdir(path)).length > 0);
}

async function isDone(manifest: string, fingerprint: string): Promise<boolean> {
  const text = await readFile(manifest, "utf8").catch(() => "{}");
  return (JSON.parse(text) as { fingerprint?: string }).fingerprint === fingerprint;
}
