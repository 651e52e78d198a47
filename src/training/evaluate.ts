/** NODE. `npm run evaluate -- DIR TASK`: what the library makes of annotated articles, scored. Exit code 2: wrong usage. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { formatReport, reportToJson } from "./evaluation/print.js";
import { type Request, readRequest, USAGE } from "./evaluation/request.js";

async function evaluate({ folder, name, task, json, errors }: Request): Promise<void> {
  for (const { title, path, score } of task.sets) {
    const at = join(folder, name, path);
    if (!existsSync(at)) {
      console.error(`skipped: ${at} is not there. ${task.origin}`);
      continue;
    }
    const report = await score(at);
    console.log(json ? reportToJson(title, report) : formatReport(title, report));
    for (const error of report.errors.slice(0, errors)) console.error(error);
  }
}

const request = readRequest(process.argv.slice(2));
if (typeof request === "string") {
  console.error(`${request}\n${USAGE}`);
  process.exitCode = 2;
} else await evaluate(request);
