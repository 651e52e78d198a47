import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lineOf } from "../batch/articles.js";
import { buildPackage } from "../build.js";
import { commandIn, idsOf } from "./command.js";

let folder: string;
let built: { folder: string; remove: () => void };
/** Thirty tasks of 32 kB: five times what is under way or written when the first of them is seen in the output. */
const LINES = Array.from({ length: 3_000 }, (_, id) => lineOf("repeated", id));

beforeAll(async () => {
  built = await buildPackage();
  folder = mkdtempSync(join(tmpdir(), "wirecopy-interrupt-"));
  writeFileSync(join(folder, "in.jsonl"), LINES.join(""));
}, 120_000);

afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, [join(built.folder, "cli", "main.js"), ...args], { cwd: folder });
  const said = { out: "", err: "" };
  // One that ends leaves the rest of its input unread.
  child.stdin.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ECONNRESET") throw error;
  });
  child.stdout.on("data", (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, err: said.err }));
  });
  return { child, out: () => said.out, err: () => said.err, ended };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const TAKEN = 180;
const SAID = "wirecopy: finishes what is under way; once more ends it at once\n";

test("Ctrl-C in a line filter: every line that was taken comes out, though the input stays open", async () => {
  const { child, out, ended } = start(["extract", "-", "-f", "jsonl", "-j", "1"]);
  child.stdin!.write(LINES[0]!);
  await until(() => out().endsWith("\n"));
  // As much as a pipe holds. A slow machine takes them all within the second, a fast one may be done with them by then.
  child.stdin!.write(LINES.slice(1, TAKEN).join(""));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: 130, err: SAID });
  expect(out().endsWith("\n")).toBe(true);
  expect(idsOf(out())).toEqual(Array.from({ length: TAKEN }, (_, id) => `${id}`));
}, 240_000);

const FILES = ["extract", "in.jsonl", "-f", "jsonl", "-j", "1"];

test("Ctrl-C in a run to a file: whole lines, exit code 130, and --resume ends in the same bytes", async () => {
  const output = join(folder, "out.jsonl");
  const { child, ended } = start([...FILES, "-o", "out.jsonl"]);
  await until(() => (statSync(output, { throwIfNoEntry: false })?.size ?? 0) > 0);
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: 130, err: SAID });
  const begun = readFileSync(output, "utf8");
  expect(idsOf(begun).length).toBeLessThan(LINES.length);
  expect(begun.endsWith("\n")).toBe(true);
  expect(idsOf(begun)).toEqual(Array.from(idsOf(begun), (_, id) => `${id}`));
  const run = commandIn(built.folder, folder);
  expect(run([...FILES, "-o", "out.jsonl", "--resume"])).toEqual({ code: 0, out: "", err: [] });
  expect(run([...FILES, "-o", "alone.jsonl"]).code).toBe(0);
  expect(readFileSync(output, "utf8")).toBe(readFileSync(join(folder, "alone.jsonl"), "utf8"));
}, 240_000);

test("a second Ctrl-C ends it at once", async () => {
  const { child, out, err, ended } = start(["extract", "-", "-f", "jsonl", "-j", "1"]);
  child.stdin!.write(LINES[0]!);
  await until(() => out().endsWith("\n"));
  child.stdin!.write(LINES.join(""));
  child.kill("SIGINT");
  await until(() => err() === SAID);
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
}, 240_000);

test("a reader that goes away ends it without a word, exit code 141", () => {
  const command = `"${process.execPath}" "${join(built.folder, "cli", "main.js")}" extract in.jsonl -f jsonl -j 1`;
  const script = `${command} 2>err.txt | head -n 1 >first.txt; echo "\${PIPESTATUS[0]}"`;
  expect(execFileSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" })).toBe("141\n");
  expect(idsOf(readFileSync(join(folder, "first.txt"), "utf8"))).toEqual(["0"]);
  expect(readFileSync(join(folder, "err.txt"), "utf8")).toBe("");
}, 240_000);
