/** A run, to standard output or to files. */
import { existsSync } from "node:fs";
import { fingerprintOf } from "../batch/checkpoint.js";
import { encodeStart } from "../batch/formats/encode.js";
import { encodeFailure } from "../batch/formats/jsonl.js";
import type { Source } from "../batch/inputs/find.js";
import { OutputRefused, openOutput } from "../batch/output.js";
import type { Pool } from "../batch/pool.js";
import { type Progress, type Run, runBatch } from "../batch/run.js";
import { openFileSink, type Sink } from "../batch/sink.js";
import type { Failure, WorkOptions } from "../batch/types.js";
import type { ExtractArguments } from "./arguments.js";
import { standardOutput, type Terminal } from "./terminal.js";

/** Everything that a run needs to know. */
export interface Plan {
  readonly inputs: readonly string[];
  readonly options: ExtractArguments;
  readonly sources: readonly Source[];
  readonly work: WorkOptions;
  readonly pool: Pool;
  readonly terminal: Terminal;
  readonly stop: AbortSignal;
}

/** How a run ended. */
export interface Ended {
  readonly progress: Progress;
  /** It was told to stop before all of its input was dealt with. */
  readonly interrupted: boolean;
}

const NOTHING_YET: Progress = { records: 0, done: 0, failed: 0, fraction: 0 };

/** Results to standard output; failures to the errors file, else to standard error, else in place. */
export async function runToStandardOutput(plan: Plan): Promise<Ended> {
  const { options, work, terminal, stop } = plan;
  const errors = options.errors === undefined ? null : await openErrors(options.errors, options.force);
  const results = standardOutput();
  try {
    await results.write({ bytes: Buffer.from(encodeStart(work.writing).text), files: [] });
    const progress = await runBatch({
      ...runOf(plan),
      results,
      from: NOTHING_YET,
      onFailures: async (failures) => {
        if (errors !== null)
          await errors.write({ bytes: Buffer.from(failures.map(encodeFailure).join("")), files: [] });
        else if (!work.writing.inPlace) terminal.fail(failures);
      },
      onProgress: async (now) => terminal.progress(now),
    });
    return { progress, interrupted: stop.aborted };
  } finally {
    await errors?.close();
  }
}

/** Results to a file or folder, with a checkpoint while it runs and a manifest at its end. */
export async function runToFiles(plan: Plan): Promise<Ended> {
  const { options, sources, work, pool, terminal, stop } = plan;
  const paths = { path: options.output!, errorsPath: options.errors ?? null };
  const { force, resume } = options;
  const fingerprint = fingerprintOf(pool.hello, work, sources);
  const output = await openOutput({ ...paths, writing: work.writing, force, resume }, fingerprint);
  if (output === null) {
    if (!options.quiet) terminal.say(`${paths.path} is complete already`);
    return { progress: NOTHING_YET, interrupted: false };
  }
  const before = performance.now();
  try {
    const progress = await runBatch({
      ...runOf(plan),
      results: output.results,
      from: output.from,
      onFailures: async (failures: readonly Failure[]) => {
        if (!(await output.writeFailures(failures))) terminal.fail(failures);
      },
      onProgress: async (now) => {
        await output.save(now);
        terminal.progress(now);
      },
    });
    const interrupted = stop.aborted;
    if (interrupted) await output.save(progress, true);
    else await output.finish(describeRun(plan, progress, output.started, (performance.now() - before) / 1000));
    return { progress, interrupted };
  } finally {
    await output.close();
  }
}

function runOf({ sources, work, options, pool, stop }: Plan): Pick<Run, "sources" | "read" | "pool" | "stop"> {
  const { fields, maxBytes } = work;
  return {
    sources,
    read: { fields, maxBytes, stdin: process.stdin, emptyStdinIsNone: options.format === "jsonl" },
    pool,
    stop,
  };
}

/** What the manifest says: enough to run it again, and to know what came of it. */
function describeRun(
  { inputs, options, sources, pool }: Plan,
  progress: Progress,
  started: string,
  seconds: number,
): object {
  return {
    version: pool.hello.version,
    weightsHash: pool.hello.weightsHash,
    node: process.version,
    inputs,
    options,
    counts: {
      sources: sources.length,
      articles: progress.done + progress.failed,
      done: progress.done,
      failed: progress.failed,
    },
    times: { started, finished: new Date().toISOString(), secondsOfLastRun: Math.round(seconds * 1000) / 1000 },
  };
}

async function openErrors(path: string, force: boolean): Promise<Sink> {
  if (!force && existsSync(path)) throw new OutputRefused(`${path} exists; --force overwrites it`);
  return openFileSink(path, 0);
}
