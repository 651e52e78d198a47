import { expect, test } from "vitest";
import type { Source } from "../../src/batch/inputs/find.js";
import { expectTasks } from "../../src/batch/inputs/read.js";

const file = (bytes: number): Source => ({ at: "file", path: "a", kind: "jsonl", gzip: false, bytes, modified: 0 });

test.each<readonly [what: string, sources: readonly Source[], tasks: number]>([
  ["nothing", [], 1],
  ["a stream", [{ at: "stream", path: "-", kind: null }], 1],
  ["an article", [file(3_500)], 1],
  ["many small files, which go together", Array.from({ length: 8 }, () => file(1_000)), 1],
  ["a megabyte", [file(1_000_000)], 31],
])("%s", (_, sources, tasks) => {
  expect(expectTasks(sources)).toBe(tasks);
});
