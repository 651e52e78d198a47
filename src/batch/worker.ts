/** The file that each worker thread runs: tasks in, replies out. */
import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
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

/** Answers one request. */
export function run(request: Request): Reply | Hello {
  if (request === "hello") return { version, weightsHash };
  const reply = work(request.task, request.first, workerData as WorkOptions);
  // The bytes are handed over, not copied: they are most of a reply.
  return move({ [transferableSymbol]: [reply.bytes.buffer], [valueSymbol]: reply } as never) as unknown as Reply;
}
