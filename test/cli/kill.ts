import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What came of killing runs: how many kills there were, in how many runs, and which runs ended otherwise than one left alone. */
export interface KillReport {
  readonly kills: number;
  readonly runs: number;
  readonly resumed: number;
  readonly differing: readonly number[];
}

/** Articles of three sentences; some fail, so that both outputs grow. */
function writeArticles(path: string, count: number): void {
  const lines = Array.from({ length: count }, (_, id) => {
    const text = `Mayor Ann Lee said ${id} people were killed in Lagos on Monday. "We mourn," she said. Police disagreed.`;
    return id % 17 === 5 ? `{"id":${id}}` : id % 29 === 3 ? "" : JSON.stringify({ id, text });
  });
  writeFileSync(path, lines.join("\n"));
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Runs the built command over and over, ends it by SIGKILL at random moments, goes on with --resume until the run is
 * done, and compares both outputs with those of a run left alone, byte for byte.
 */
export async function killAndResume(
  built: string,
  folder: string,
  kills: number,
  articles: number,
): Promise<KillReport> {
  writeArticles(join(folder, "in.jsonl"), articles);
  const outputs = ["out.jsonl", "failed.jsonl"].map((name) => join(folder, name));
  const args = ["extract", "in.jsonl", "-f", "jsonl", "-o", "out.jsonl", "--errors", "failed.jsonl", "-j", "2", "-q"];
  const start = performance.now();
  await runUntil(built, folder, args, null);
  const alone = performance.now() - start;
  const expected = outputs.map((path) => readFileSync(path, "utf8"));
  const random = randomFrom(7);
  const differing: number[] = [];
  let done = 0;
  let resumed = 0;
  let runs = 0;
  for (; done < kills; runs++) {
    for (const name of ["out.jsonl", "failed.jsonl", "out.jsonl.manifest.json"])
      rmSync(join(folder, name), { force: true });
    for (let finished = false; !finished; ) {
      const after = done < kills ? 100 + random() * alone : null;
      finished = await runUntil(built, folder, [...args, "--resume"], after);
      if (finished) break;
      done++;
      if (outputLength(outputs[0]!) > 0) resumed++;
    }
    if (outputs.some((path, index) => readFileSync(path, "utf8") !== expected[index])) differing.push(runs);
  }
  return { kills: done, runs, resumed, differing };
}

function outputLength(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return 0;
  }
}

/** Whether the run ended of itself; any other ending than by this kill is an error. */
function runUntil(built: string, cwd: string, args: readonly string[], killAfter: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [join(built, "cli", "main.js"), ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve, reject) => {
    child.on("exit", (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      if (signal === "SIGKILL") resolve(false);
      else if (code === 0 || code === 1) resolve(true);
      else reject(new Error(`exit code ${code}: ${said}`));
    });
  });
}
