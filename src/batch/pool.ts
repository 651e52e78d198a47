/** Worker threads that answer tasks. A worker that dies is replaced and each of its articles tried once more, alone. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { messageOf } from "./read-record.js";
import { firstId, splitTask } from "./tasks.js";
import type { Reply, Task, WorkOptions } from "./types.js";
import type { Hello } from "./worker.js";

/** Tasks under way for each worker: one it reads, some that wait, some whose turn to be written has not come. */
export const TASKS_PER_JOB = 4;

/** Workers that are up. */
export interface Pool {
  readonly hello: Hello;
  readonly jobs: number;
  /** The reply to a task. Rejects only after `close`. */
  run(task: Task, first: number): Promise<Reply>;
  /** Ends the workers, with what they are at. */
  close(): Promise<void>;
}

/** How many workers there are unless the caller says. */
export function defaultJobs(): number {
  return Math.max(1, availableParallelism());
}

/** Built files that hold this code stand one folder deep: dist/cli/main.js, dist/batch/index.js. */
export const WORKER_FILE: string = fileURLToPath(new URL("../batch/worker.js", import.meta.url));

/** How a pool starts. */
export interface PoolStart {
  /** Workers that there is work for from the beginning: they start beside each other, half a second each. Default: 1. */
  readonly atOnce?: number;
  /** What a worker runs. */
  readonly filename?: string;
}

/**
 * Workers that are known to start; the others start when there is work for them.
 *
 * @throws Error when no worker starts.
 */
export async function openPool(
  jobs: number,
  options: WorkOptions,
  { atOnce = 1, filename = WORKER_FILE }: PoolStart = {},
): Promise<Pool> {
  const workers = new Piscina({
    filename,
    name: "run",
    minThreads: Math.min(jobs, atOnce),
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: options,
  });
  const hello = await firstAnswer(workers);
  let closed = false;
  return {
    hello,
    jobs,
    async run(task, first) {
      try {
        return await workers.run({ task, first });
      } catch (error) {
        if (closed) throw error;
        return retryAlone(task, first, options, (single, at) => workers.run({ task: single, first: at }));
      }
    },
    async close() {
      closed = true;
      await workers.destroy();
    },
  };
}

/** A worker that cannot even start is an error of the pool, not of an article: Piscina would let the tasks wait for ever. */
async function firstAnswer(workers: Piscina): Promise<Hello> {
  const failure = new Promise<never>((_, reject) => {
    workers.on("error", (error) => reject(new Error(`No worker starts: ${messageOf(error)}`)));
  });
  failure.catch(() => undefined);
  return Promise.race([workers.run("hello") as Promise<Hello>, failure]);
}

/** The joined replies of a task's records, each alone in its worker; one that kills a second worker is a failure. */
async function retryAlone(
  task: Task,
  first: number,
  options: WorkOptions,
  run: (task: Task, first: number) => Promise<Reply>,
): Promise<Reply> {
  const replies: Reply[] = [];
  for (const [index, single] of splitTask(task).entries()) {
    try {
      replies.push(await run(single, first + index));
    } catch (error) {
      const id = firstId(single, options.fields, options.maxBytes);
      const failure = { id, error: `ended its worker twice (${messageOf(error)})` };
      replies.push(await run({ kind: "failed", failure }, first + index));
    }
  }
  return joinReplies(replies);
}

function joinReplies(replies: readonly Reply[]): Reply {
  return {
    records: replies.reduce((sum, reply) => sum + reply.records, 0),
    done: replies.reduce((sum, reply) => sum + reply.done, 0),
    failures: replies.flatMap((reply) => reply.failures),
    bytes: Buffer.concat(replies.map((reply) => reply.bytes)),
    files: replies.flatMap((reply) => reply.files),
    results: replies.flatMap((reply) => reply.results),
  };
}
