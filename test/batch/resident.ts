/** Memory of a run, while articles stream through it. */
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { type ArticleKind, lineOf } from "./articles.js";

/** Resident memory in MiB, after so many articles. */
export interface Sample {
  readonly articles: number;
  readonly mebibytes: number;
}

/** Samples of the built command as a line filter, one every `every` articles. */
export async function sampleMemory(
  built: string,
  run: { readonly kind: ArticleKind; readonly articles: number; readonly every: number; readonly jobs: number },
): Promise<readonly Sample[]> {
  const args = [join(built, "cli", "main.js"), "extract", "-", "-f", "jsonl", "-q", "-j", String(run.jobs)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const samples: Sample[] = [];
  let articles = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    const before = articles;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) articles++;
    if (Math.floor(articles / run.every) > Math.floor(before / run.every)) {
      samples.push({ articles, mebibytes: residentOf(child.pid!) });
    }
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  for (let id = 0; id < run.articles; id++) {
    if (!child.stdin.write(lineOf(run.kind, id))) await new Promise((resolve) => child.stdin.once("drain", resolve));
  }
  child.stdin.end();
  const code = await ended;
  if (code !== 0 || articles !== run.articles) throw new Error(`exit code ${code} after ${articles} articles`);
  return samples;
}

/** The mean of the samples from one number of articles to another. */
export function meanBetween(samples: readonly Sample[], from: number, to: number): number {
  const within = samples.filter(({ articles }) => articles >= from && articles <= to);
  if (within.length === 0) throw new Error(`no sample between ${from} and ${to} articles`);
  return within.reduce((sum, { mebibytes }) => sum + mebibytes, 0) / within.length;
}

function residentOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}
