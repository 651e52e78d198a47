import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractIn } from "../../src/batch/extract-all.js";
import type * as Batch from "../../src/batch/index.js";
import { openPool, type Pool } from "../../src/batch/pool.js";
import type { Article, ArticleResult, WorkOptions } from "../../src/batch/types.js";
import { extract } from "../../src/index.js";
import { buildPackage } from "../build.js";

let built: { folder: string; remove: () => void };
let batch: typeof Batch;
/** Ends its thread on an article that says so: always, or only the first time. */
const MORTAL = `
import { existsSync, writeFileSync } from "node:fs";
import { run as work } from "./worker.js";
export function run(request) {
  const text = request.task?.articles?.map((article) => article.text).join() ?? "";
  if (text.includes("always fatal")) process.exit(3);
  const [once] = text.match(/fatal once \\d+/) ?? [];
  const mark = once && new URL("./" + once.replaceAll(" ", "-"), import.meta.url);
  if (mark && !existsSync(mark)) { writeFileSync(mark, ""); throw process.exit(3); }
  return work(request);
}`;

beforeAll(async () => {
  built = await buildPackage();
  writeFileSync(join(built.folder, "batch", "mortal.js"), MORTAL);
  batch = (await import(pathToFileURL(join(built.folder, "batch", "index.js")).href)) as typeof Batch;
}, 120_000);

afterAll(() => built.remove());

const mortalPool = (): Promise<Pool> => {
  const writing = { format: "objects", table: "people", width: 0, inFolder: false, inPlace: false } as const;
  const options: WorkOptions = { extract: {}, writing, fields: { id: "id", text: "text" }, maxBytes: 1e6 };
  return openPool(2, options, { filename: join(built.folder, "batch", "mortal.js") });
};

async function collect(results: AsyncIterable<ArticleResult>): Promise<readonly ArticleResult[]> {
  const all: ArticleResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const numbered = (count: number, textOf: (id: number) => string): readonly Article[] =>
  Array.from({ length: count }, (_, id) => ({ id, text: textOf(id) }));

test("results are those of extract, in the order of the articles", async () => {
  const articles = numbered(60, (id) => `Mayor Ann Lee said ${id} people were killed in Lagos. `.repeat(1 + (id % 7)));
  const results = await collect(batch.extractAll(articles, { jobs: 2 }));
  expect(results).toEqual(articles.map(({ id, text }) => ({ id, extraction: extract(text), error: null })));
}, 30_000);

test("a worker that dies is replaced: its article is tried once more, the others are untouched", async () => {
  const fatal = new Map([
    [5, "always fatal"],
    [11, "fatal once 11"],
    [12, "fatal once 12"],
    [29, "always fatal"],
  ]);
  const articles = numbered(30, (id) => fatal.get(id) ?? `Ann Lee spoke ${id} times.`);
  const results = await collect(extractIn(await mortalPool(), articles));
  expect(results.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  expect(results.filter(({ error }) => error !== null)).toEqual([
    { id: 5, extraction: null, error: "ended its worker twice (worker exited with code: 3)" },
    { id: 29, extraction: null, error: "ended its worker twice (worker exited with code: 3)" },
  ]);
}, 120_000);

test("an article that is no string is a result with an error", async () => {
  const articles = [{ id: 1, text: 42 as unknown as string }];
  const [result] = await collect(batch.extractAll(articles, { jobs: 1 }));
  expect(result).toMatchObject({ id: 1, extraction: null, error: expect.stringContaining("string") });
});

test("articles are taken only as results are", async () => {
  let taken = 0;
  const endless = function* (): Generator<Article> {
    for (;;) yield { id: taken++, text: "Ann Lee spoke." };
  };
  let seen = 0;
  for await (const { id } of batch.extractAll(endless(), { jobs: 2 })) {
    expect(id).toBe(seen++);
    // 4 tasks a worker are under way, one more is asked for while a result is waited for.
    expect(taken - seen).toBeLessThanOrEqual(9);
    if (seen === 200) break;
    if (seen % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(seen).toBe(200);
});

test("a source that pauses holds back no result", async () => {
  const seen: (string | number)[] = [];
  let asked = 0;
  const source = async function* (): AsyncGenerator<Article> {
    for (let id = 0; id < 3; id++) {
      yield { id, text: "Ann Lee spoke." };
      while (seen.length <= id && asked++ < 2000) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  for await (const { id } of batch.extractAll(source(), { jobs: 1 })) seen.push(id);
  expect(seen).toEqual([0, 1, 2]);
  expect(asked).toBeLessThan(2000);
});

test("its signal ends it with the signal's reason, even while the source waits", async () => {
  const controller = new AbortController();
  const source = async function* (): AsyncGenerator<Article> {
    yield { id: 1, text: "Ann Lee spoke." };
    await new Promise(() => undefined);
  };
  const ids: (string | number)[] = [];
  const run = (async () => {
    for await (const { id } of batch.extractAll(source(), { jobs: 1, signal: controller.signal })) {
      ids.push(id);
      controller.abort(new Error("enough"));
    }
  })();
  await expect(run).rejects.toThrow("enough");
  expect(ids).toEqual([1]);
});

test.each([
  [{ jobs: 0 }, "jobs must be a whole number"],
  [{ minConfidence: 2 }, "minConfidence"],
])("a wrong option %j is the caller's mistake", async (options, message) => {
  await expect(collect(batch.extractAll([], options))).rejects.toThrow(message);
});

test("what the source throws is thrown, after what came before it", async () => {
  const source = function* (): Generator<Article> {
    yield { id: 1, text: "Ann Lee spoke." };
    throw new Error("disk on fire");
  };
  const ids: (string | number)[] = [];
  const run = (async () => {
    for await (const { id } of batch.extractAll(source(), { jobs: 1 })) ids.push(id);
  })();
  await expect(run).rejects.toThrow("disk on fire");
  expect(ids).toEqual([1]);
});
