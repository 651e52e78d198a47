/** `npm run test:resume [KILLS]`: the long form of resume.test.ts. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage } from "../build.js";
import { killAndResume } from "./kill.js";

const built = await buildPackage();
const folder = mkdtempSync(join(tmpdir(), "wirecopy-resume-"));
try {
  const report = await killAndResume(built.folder, folder, Number(process.argv[2] ?? 60), 1_500);
  const { kills, runs, resumed, differing } = report;
  console.log(`${kills} kills (${resumed} with output begun) in ${runs} runs`);
  console.log(`${runs - differing.length} passed, ${differing.length} failed`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
}
