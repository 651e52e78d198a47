/** The file that each worker thread runs: tasks in, replies out. */
import { workerData } from "piscina";
import { version, weightsHash } from "../index.js";
import type { Reply, Task, WorkOptions } from "./types.js";
import { work } from "./work.js";

/** What a worker is asked: who it is, or a task with the number of its first record. */
export type Request = { readonly task: Task; readonly first: number } | "hello";

/** Which wirecopy a worker runs. */
export interface Hello {
  readonly version: string;
  readonly weightsHash: string;
}

/**
 * Answers one request. The bytes of a reply are copied, not handed over: once a buffer of a thread is detached, V8 checks at
 * every access to any typed array of that thread whether it is, and `extract` takes a tenth longer.
 */
export function run(request: Request): Reply | Hello {
  if (request === "hello") return { version, weightsHash };
  return work(request.task, request.first, workerData as WorkOptions);
}
