/**
 * `npm run bench:batch [-- ARTICLES [ROUNDS]]`: the command with 1 and 2 jobs against `extract` in a bare loop.
 *
 * Asked, from 5,000 articles on: 2 jobs 1.7 times as fast as one on two free cores, one job 0.8 times as fast as the
 * loop. Each round runs the three one after the other; the median round counts. The processor time stands beside it, as
 * a machine that others use bends the clock: jobs that do no more work than one job can be as fast as the cores allow.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lineOf } from "../batch/articles.js";
import { buildPackage } from "../build.js";

/** What a run took, start of Node and of the package included, in seconds. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

/** Loaded before the program: what it used, once it ends. */
const SAY_USAGE = `process.on("exit", () => console.error(JSON.stringify(process.cpuUsage())));`;

const articles = Number(process.argv[2] ?? 5_000);
const rounds = Number(process.argv[3] ?? 3);
const built = await buildPackage();
const folder = mkdtempSync(join(tmpdir(), "wirecopy-bench-"));
try {
  const input = join(folder, "in.jsonl");
  writeFileSync(input, Array.from({ length: articles }, (_, id) => lineOf("varied", id)).join(""));
  const usage = join(folder, "usage.mjs");
  writeFileSync(usage, SAY_USAGE);
  const loop = join(built.folder, "loop.mjs");
  writeFileSync(loop, loopModule());
  const command = (jobs: number): readonly string[] => [
    ...[join(built.folder, "cli", "main.js"), "extract", input, "-f", "jsonl", "-q", "--force"],
    ...["-o", join(folder, "out.jsonl"), "-j", String(jobs)],
  ];
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const bare = await take(usage, [loop, input]);
    const one = await take(usage, command(1));
    const two = await take(usage, command(2));
    runs.push({ bare, one, two });
    console.log(
      `round ${round + 1}: ${describe("bare loop", bare)}; ${describe("1 job", one)}; ${describe("2 jobs", two)}`,
    );
  }
  console.log(`${articles} articles, ${readFileSync(input).length} bytes, Node ${process.version}`);
  for (const measure of ["wall", "processor"] as const) {
    const speed = median(runs.map(({ bare, one }) => bare[measure] / one[measure]));
    const gain = median(runs.map(({ one, two }) => one[measure] / two[measure]));
    const asked = measure === "wall" ? ["0.8", "1.7"] : ["0.8", "about 1"];
    console.log(
      `by ${measure} time: 1 job ${speed.toFixed(2)} of the bare loop (asked ${asked[0]}), 2 jobs ${gain.toFixed(2)} times 1 job (asked ${asked[1]})`,
    );
  }
} finally {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
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
