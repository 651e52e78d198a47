/**
 * `npm run test:spark`: the recipe of src/batch/spark on a local cluster of two workers, over 2,000 articles, while one
 * executor is killed. Every id must come out once, its line equal to that of the single-machine command.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildPackage } from "../build.js";

const ARTICLES = 2_000;
const PYSPARK = "pyspark==3.5.7";
const has = (command: string, flag: string): boolean => spawnSync(command, [flag]).status === 0;

if (!has("java", "-version") || !has("python3", "--version")) {
  console.log("skipped: Spark needs Java and Python\n0 passed, 0 failed");
} else await check();

async function check(): Promise<void> {
  const python = installPyspark();
  const built = await buildPackage();
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-spark-"));
  try {
    const source = join(folder, "news.jsonl");
    const text = readFileSync("corpus/article.txt", "utf8");
    // Every hundredth one has no text: a failure must stand in its place, too.
    const lines = Array.from({ length: ARTICLES }, (_, id) =>
      JSON.stringify(id % 100 === 99 ? { id: `a${id}` } : { id: `a${id}`, text: `${text}\nCopy ${id}.\n` }),
    );
    writeFileSync(source, `${lines.join("\n")}\n`);
    const command = [process.execPath, join(built.folder, "cli", "main.js")];
    const alone = spawnSync(command[0]!, [command[1]!, "extract", "-", "-f", "jsonl", "-q"], {
      input: readFileSync(source),
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    }).stdout;
    const dump = join(folder, "dump.jsonl");
    const args = [resolve("test/spark/check.py"), source, join(folder, "found.parquet"), dump, command.join(" ")];
    const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" };
    const said = execFileSync(python, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env });
    console.log(said.trim());
    report(linesOf(alone), linesOf(readFileSync(dump, "utf8")), /KILLED \d+/.test(said));
  } finally {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(expected: readonly string[], found: readonly string[], killed: boolean): void {
  const checks: readonly (readonly [string, boolean])[] = [
    ["an executor was killed while tasks ran", killed],
    [`${ARTICLES} lines came out of one machine`, expected.length === ARTICLES],
    ["every id came out once", new Set(found.map(idOf)).size === ARTICLES && found.length === ARTICLES],
    ["every line is that of one machine", [...found].sort().join("\n") === [...expected].sort().join("\n")],
  ];
  for (const [what, holds] of checks) console.log(`${holds ? "passed" : "FAILED"}: ${what}`);
  const failed = checks.filter(([, holds]) => !holds).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function idOf(line: string): string {
  return (JSON.parse(line) as { id: string }).id;
}

/** Python with pyspark, in a folder that git ignores; installed from its registry the first time. */
function installPyspark(): string {
  const folder = resolve(".cache", "spark", "venv");
  const python = join(folder, "bin", "python");
  if (!existsSync(join(folder, "installed"))) {
    mkdirSync(folder, { recursive: true });
    execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    execFileSync(python, ["-m", "pip", "install", "--quiet", PYSPARK], { stdio: "inherit" });
    writeFileSync(join(folder, "installed"), PYSPARK);
  }
  return python;
}
