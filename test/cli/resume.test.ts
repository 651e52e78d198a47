import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage } from "../build.js";
import { commandIn, type Ran } from "./command.js";
import { killAndResume } from "./kill.js";

let folder: string;
let built: { folder: string; remove: () => void };
let run: (args: readonly string[]) => Ran;

beforeAll(async () => {
  built = await buildPackage();
  folder = mkdtempSync(join(tmpdir(), "wirecopy-resume-"));
  run = commandIn(built.folder, folder);
  writeFileSync(join(folder, "two.jsonl"), '{"id":1,"text":"Ann Lee spoke."}\n{"id":2}\n');
}, 120_000);

afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("a run that is killed at random moments ends in the same bytes", async () => {
  const report = await killAndResume(built.folder, folder, 8, 1_000);
  expect(report.differing).toEqual([]);
  expect(report.kills).toBe(8);
  for (const name of ["out.jsonl", "failed.jsonl"]) rmSync(join(folder, name));
}, 240_000);

const ARGS = ["extract", "two.jsonl", "-f", "jsonl", "-o", "two.out", "--errors", "two.failed"];

test("an output is overwritten only with --force; a run that is done is not done again", () => {
  expect(run(ARGS)).toMatchObject({ code: 1, out: "", err: [] });
  const files = ["two.out", "two.failed"].map((name) => readFileSync(join(folder, name), "utf8"));
  expect(files[0]).toMatch(/^\{"id":1,.*\}\n$/);
  expect(files[1]).toBe('{"id":2,"error":"has no text in \\"text\\" (--text-field); its fields: id"}\n');
  expect(run(ARGS)).toEqual({ code: 2, out: "", err: ["wirecopy: two.out exists; --force overwrites it"] });
  expect(run([...ARGS, "--resume"])).toMatchObject({ code: 0, err: ["wirecopy: two.out is complete already"] });
  expect(run([...ARGS, "--force"])).toMatchObject({ code: 1 });
  expect(readdirSync(folder).filter((name) => name.startsWith("two."))).toEqual([
    "two.failed",
    "two.jsonl",
    "two.out",
    "two.out.manifest.json",
  ]);
});

test("the manifest says what was run and what came of it", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "two.out.manifest.json"), "utf8")) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    weightsHash: expect.any(String),
    inputs: ["two.jsonl"],
    options: { format: "jsonl", idField: "id", textField: "text" },
    counts: { sources: 1, articles: 2, done: 1, failed: 1 },
  });
});

test.each([
  [["--resume", "--force"], "choose one"],
  [["--table", "quotes"], "--table belongs to --format csv"],
  [["-o", "two.jsonl"], "two.jsonl is an input and an output"],
])("%j is refused", (more, message) => {
  const { code, err } = run([...ARGS, ...more]);
  expect({ code, said: err.join(" ").includes(message) }).toEqual({ code: 2, said: true });
});
