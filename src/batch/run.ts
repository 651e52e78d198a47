/** Sources -> workers -> sink: the loop of a run. */
import { inOrder } from "./in-order.js";
import type { Source } from "./inputs/find.js";
import { type ReadOptions, readSources } from "./inputs/read.js";
import { type Pool, TASKS_PER_JOB } from "./pool.js";
import type { Sink } from "./sink.js";
import { dropRecords } from "./tasks.js";
import type { Failure, Placed, Reply } from "./types.js";

/** How far a run is. */
export interface Progress {
  /** Records of the input that are dealt with, blank lines included. */
  readonly records: number;
  readonly done: number;
  readonly failed: number;
  /** 0..1; null where the input's length is not known. */
  readonly fraction: number | null;
}

/** What a run needs. */
export interface Run {
  readonly sources: readonly Source[];
  readonly read: ReadOptions;
  readonly pool: Pool;
  readonly results: Sink;
  /** Where an earlier run stopped; its records are passed over. */
  readonly from: Progress;
  /** Finishes what is under way, and no more. */
  readonly stop: AbortSignal;
  readonly onFailures: (failures: readonly Failure[]) => Promise<void>;
  /** Called when everything up to `progress` is written. */
  readonly onProgress: (progress: Progress) => Promise<void>;
}

/** Runs to the end, or until it is stopped; says how far it came. */
export async function runBatch(run: Run): Promise<Progress> {
  let progress = run.from;
  const placed = dropDone(readSources(run.sources, run.read), run.from.records);
  const replies = inOrder(placed, (item) => answer(run.pool, item), run.pool.jobs * TASKS_PER_JOB, run.stop);
  for await (const { reply, fraction } of replies) {
    await run.results.write(reply);
    if (reply.failures.length > 0) await run.onFailures(reply.failures);
    progress = {
      records: progress.records + reply.records,
      done: progress.done + reply.done,
      failed: progress.failed + reply.failures.length,
      fraction,
    };
    await run.onProgress(progress);
  }
  return progress;
}

interface Answer {
  readonly reply: Reply;
  readonly fraction: number | null;
}

async function answer(pool: Pool, { task, first, fraction }: Placed): Promise<Answer> {
  return { reply: await pool.run(task, first), fraction };
}

/** What an earlier run has not done: tasks need not be cut where that run cut them. */
async function* dropDone(placed: AsyncIterable<Placed>, records: number): AsyncGenerator<Placed, void, undefined> {
  for await (const { task, first, fraction } of placed) {
    const rest = dropRecords(task, records - first);
    if (rest !== null) yield { task: rest, first: Math.max(first, records), fraction };
  }
}
