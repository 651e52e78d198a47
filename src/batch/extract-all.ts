/** Many articles, from a program: the pool behind `wirecopy extract` as an async iterable. */
import type { ExtractOptions } from "../types.js";
import { inOrder } from "./in-order.js";
import { defaultJobs, openPool, type Pool, TASKS_PER_JOB } from "./pool.js";
import type { Article, ArticleResult, Placed, WorkOptions } from "./types.js";

/** Options of `extractAll`: those of `extract`, and how to run. */
export interface ExtractAllOptions extends ExtractOptions {
  /** Worker threads. Default: one for each core. */
  readonly jobs?: number;
  /** Ends it: the workers are stopped, and the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The result of each article, in the articles' order; an article that fails is a result with an `error`.
 *
 * Articles are taken only as results are: memory stays flat, however many there are. A worker that dies is replaced
 * and its article tried once more. Leaving the loop ends the workers.
 *
 * @throws What `articles` throws; the signal's reason; WirecopyError OPTION_INVALID.
 *
 * @example
 * for await (const { id, extraction, error } of extractAll(articles, { jobs: 4 })) {
 *   if (error === null) console.log(id, extraction.people.length);
 * }
 */
export async function* extractAll(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: ExtractAllOptions = {},
): AsyncGenerator<ArticleResult, void, undefined> {
  const { jobs = defaultJobs(), signal, ...extractOptions } = options;
  await checkOptions(jobs, extractOptions);
  signal?.throwIfAborted();
  yield* extractIn(await openPool(jobs, workOptions(extractOptions)), articles, signal);
}

/** The results of a pool, which is closed at the end. */
export async function* extractIn(
  pool: Pool,
  articles: AsyncIterable<Article> | Iterable<Article>,
  signal?: AbortSignal,
): AsyncGenerator<ArticleResult, void, undefined> {
  const end = (): void => void pool.close();
  signal?.addEventListener("abort", end, { once: true });
  try {
    const run = async ({ task, first }: Placed): Promise<ArticleResult> => (await pool.run(task, first)).results[0]!;
    for await (const result of inOrder(placeEach(articles), run, pool.jobs * TASKS_PER_JOB, signal)) {
      signal?.throwIfAborted();
      yield result;
    }
    signal?.throwIfAborted();
  } catch (error) {
    // Workers that are stopped give their tasks up with an error of their own.
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener("abort", end);
    await pool.close();
  }
}

/** One article a task: a caller who waits for an article's result before giving the next one gets it. */
async function* placeEach(
  articles: AsyncIterable<Article> | Iterable<Article>,
): AsyncGenerator<Placed, void, undefined> {
  let first = 0;
  for await (const article of articles) {
    yield { task: { kind: "articles", articles: [article] }, first: first++, fraction: null };
  }
}

/** A wrong option is the caller's mistake, and no failure of every article: `extract` itself says so, before any worker. */
async function checkOptions(jobs: number, options: ExtractOptions): Promise<void> {
  // Loaded here and not above, as a CommonJS module cannot require the ES module that workers run.
  const door = await import("../index.js");
  if (!Number.isSafeInteger(jobs) || jobs < 1) {
    throw new door.WirecopyError("OPTION_INVALID", "jobs must be a whole number, 1 or more.");
  }
  door.extract("", options);
}

function workOptions(extract: ExtractOptions): WorkOptions {
  return {
    extract,
    writing: { format: "objects", table: "people", width: 0, inFolder: false, inPlace: false },
    fields: { id: "id", text: "text" },
    maxBytes: Number.POSITIVE_INFINITY,
  };
}
