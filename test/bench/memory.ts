/**
 * `npm run bench:memory [-- ARTICLES [JOBS]]`: resident memory of the command after 100,000 articles against 10,000.
 * Asked: at most 1.3 times as much. Each figure is the mean of the samples of the last tenth of its articles.
 */
import { meanBetween, type Sample, sampleMemory } from "../batch/resident.js";
import { buildPackage } from "../build.js";

const articles = Number(process.argv[2] ?? 100_000);
const jobs = Number(process.argv[3] ?? 2);
const MOST = 1.3;

const built = await buildPackage();
let failed = 0;
try {
  for (const kind of ["varied", "repeated"] as const) {
    const samples = await sampleMemory(built.folder, { kind, articles, every: articles / 500, jobs });
    const [early, late] = [meanAt(samples, articles / 10), meanAt(samples, articles)];
    const ratio = late / early;
    if (ratio > MOST) failed++;
    const most = Math.max(...samples.map(({ mebibytes }) => mebibytes));
    console.log(
      `${kind} articles, ${jobs} jobs: ${early.toFixed(0)} MiB after ${articles / 10}, ${late.toFixed(0)} MiB after ` +
        `${articles} (at most ${most.toFixed(0)}): ${ratio.toFixed(2)} times, asked ${MOST}`,
    );
  }
} finally {
  built.remove();
}
console.log(`${2 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function meanAt(samples: readonly Sample[], count: number): number {
  return meanBetween(samples, count * 0.9, count * 1.01);
}
