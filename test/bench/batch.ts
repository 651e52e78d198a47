/**
 * `npm run bench:batch [-- ARTICLES [ROUNDS [golden|varied]]]`: the command with 1 and 2 jobs against `extract` in a
 * bare loop, and two commands of one job beside each other, each with half of the articles: what the machine gives to
 * two jobs that know nothing of each other.
 *
 * Asked, from 5,000 articles on: 2 jobs 1.7 times as fast as one on two free cores, one job 0.8 times as fast as the
 * loop. Each round runs them one after the other; the median round counts. The processor time stands beside it, as a
 * machine that others use bends the clock: what it is more for 2 jobs than for 1 is the second worker's own start.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ArticleKind, lineOf } from "../batch/articles.js";
import { buildPackage } from "../build.js";

/** What a run took, start of Node and of the package included, in seconds. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

type Round = Readonly<Record<"bare" | "one" | "two" | "apart", Taken>>;

/** Loaded before the program: what it used, once it ends. */
const SAY_USAGE = `process.on("exit", () => console.error(JSON.stringify(process.cpuUsage())));`;

const articles = Number(process.argv[2] ?? 5_000);
const rounds = Number(process.argv[3] ?? 3);
const kind = (process.argv[4] ?? "golden") as ArticleKind;
const built = await buildPackage();
const folder = mkdtempSync(join(tmpdir(), "wirecopy-bench-"));
try {
  const lines = Array.from({ length: articles }, (_, id) => lineOf(kind, id));
  const input = write("all.jsonl", lines);
  const halves = [write("one.jsonl", lines.slice(0, articles / 2)), write("two.jsonl", lines.slice(articles / 2))];
  const usage = join(folder, "usage.mjs");
  writeFileSync(usage, SAY_USAGE);
  const loop = join(built.folder, "loop.mjs");
  writeFileSync(loop, loopModule());
  const command = (jobs: number, file: string): readonly string[] => [
    ...[join(built.folder, "cli", "main.js"), "extract", file, "-f", "jsonl", "-q", "--force"],
    ...["-o", `${file}.out`, "-j", String(jobs)],
  ];
  const runs: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const bare = await take(usage, [loop, input]);
    const one = await take(usage, command(1, input));
    const two = await take(usage, command(2, input));
    const apart = beside(await Promise.all(halves.map((half) => take(usage, command(1, half)))));
    runs.push({ bare, one, two, apart });
    const said = Object.entries({ "bare loop": bare, "1 job": one, "2 jobs": two, "2 commands": apart });
    console.log(`round ${round + 1}: ${said.map(([what, taken]) => describe(what, taken)).join("; ")}`);
  }
  console.log(`${articles} ${kind} articles, ${readFileSync(input).length} bytes, Node ${process.version}`);
  for (const measure of ["wall", "processor"] as const) {
    const ratio = (over: keyof Round, under: keyof Round): string =>
      median(runs.map((run) => run[over][measure] / run[under][measure])).toFixed(2);
    const asked = measure === "wall" ? [" (asked 0.8)", " (asked 1.7)"] : ["", ""];
    console.log(
      `by ${measure} time: 1 job ${ratio("bare", "one")} of the bare loop${asked[0]}, 2 jobs ${ratio("one", "two")} times ` +
        `1 job${asked[1]}, 2 commands of 1 job ${ratio("one", "apart")} times`,
    );
  }
} finally {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join(""));
  return path;
}

/** What runs beside each other took together. */
function beside(runs: readonly Taken[]): Taken {
  return {
    wall: Math.max(...runs.map(({ wall }) => wall)),
    processor: runs.reduce((sum, { processor }) => sum + processor, 0),
  };
}

/** The loop that a user writes without the command: read, extract, write a line. */
function loopModule(): string {
  return `import { readFileSync } from "node:fs";
import { extract } from "./index.js";
let results = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\\n")) {
  if (line !== "") results += extract(JSON.parse(line).text).people.length;
}
if (results === 0) throw new Error("nothing was found");`;
}

async function take(usage: string, args: readonly string[]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", usage, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`exit code ${code}: ${said}`);
  // Each thread that loads it reports; the main thread ends last, and its usage is that of the process.
  const { user, system } = JSON.parse(said.trim().split("\n").at(-1)!) as NodeJS.CpuUsage;
  return { wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function describe(what: string, { wall, processor }: Taken): string {
  return `${what} ${wall.toFixed(1)} s (processor ${processor.toFixed(1)} s)`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1]!;
}
