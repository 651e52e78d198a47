/**
 * `npm run test:large`: a file of 300 MB that is one line, as JSON Lines, CSV and text, and a line of 50 MB between
 * others. Each must be one clear error, with all the rest done, in memory far below the file's size.
 */
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage } from "../build.js";
import { idsOf } from "./command.js";

const MEGABYTE = "The mayor spoke of it. ".repeat(50_000).slice(0, 1_000_000);
const GOOD = '{"id":"good","text":"Ann Lee spoke."}\n';
const MOST_MEBIBYTES = 700;
const HINT = "an article may have (--max-bytes); is it one article?";

const built = await buildPackage();
const folder = mkdtempSync(join(tmpdir(), "wirecopy-large-"));
let passed = 0;
let failed = 0;
try {
  writeLong("line.jsonl", '{"id":"long","text":"', 300, '"}');
  await expectRun(
    "a 300 MB line of JSON Lines",
    ["line.jsonl", "good.jsonl"],
    ["good"],
    [`wirecopy: line.jsonl:1: has 300000023 bytes, more than the 5000000 ${HINT}`],
  );
  await expectRun(
    "a 300 MB line as text",
    ["--from", "text", "line.jsonl"],
    [],
    [`wirecopy: line.jsonl: has 300000023 bytes, more than the 5000000 ${HINT}`],
  );
  writeLong("row.csv", 'id,text\nlong,"', 300, "");
  await expectRun(
    "a 300 MB row of CSV that never ends",
    ["row.csv", "good.jsonl"],
    ["good"],
    [
      "wirecopy: row.csv: has a row of more than 67108864 bytes (a quotation mark that never closes?); its rest is not read",
    ],
  );
  writeLong("between.jsonl", `${GOOD}{"id":"long","text":"`, 50, `"}\n${GOOD}`);
  await expectRun(
    "a line of 50 MB between others",
    ["between.jsonl"],
    ["good", "good"],
    [`wirecopy: between.jsonl:2: has 50000023 bytes, more than the 5000000 ${HINT}`],
  );
} finally {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function writeLong(name: string, before: string, megabytes: number, after: string): void {
  writeFileSync(join(folder, "good.jsonl"), GOOD);
  const file = openSync(join(folder, name), "w");
  writeSync(file, before);
  for (let n = 0; n < megabytes; n++) writeSync(file, MEGABYTE);
  writeSync(file, after);
  closeSync(file);
}

/** Runs the command; its results' ids, its messages, its exit code and its memory must be as expected. */
async function expectRun(what: string, inputs: readonly string[], ids: readonly string[], err: readonly string[]) {
  const args = [join(built.folder, "cli", "main.js"), "extract", ...inputs, "-f", "jsonl", "-j", "1"];
  const [out, said] = ["out.jsonl", "err.txt"].map((name) => join(folder, name));
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ["ignore", openSync(out!, "w"), openSync(said!, "w")],
  });
  let most = 0;
  const timer = setInterval(() => {
    const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" });
    most = Math.max(most, Number(stdout) / 1024);
  }, 200);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(timer);
  const found = {
    code,
    ids: idsOf(readFileSync(out!, "utf8")),
    err: readFileSync(said!, "utf8").split("\n").slice(0, -1),
  };
  const holds = JSON.stringify(found) === JSON.stringify({ code: 1, ids, err }) && most < MOST_MEBIBYTES;
  console.log(`${holds ? "passed" : "FAILED"}: ${what} (at most ${most.toFixed(0)} MiB)`);
  if (holds) passed++;
  else {
    failed++;
    console.log(JSON.stringify(found, null, 2).slice(0, 2_000));
  }
}
