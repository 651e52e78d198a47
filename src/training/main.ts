/** NODE. `npm run train -- DIR names|quotes`: from annotated articles to the weights in src/weights. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { trainNames } from "./names/train.js";
import { trainQuotesTask } from "./quotes/task.js";

const TASKS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  names: trainNames,
  quotes: trainQuotesTask,
};

const [folder, task] = process.argv.slice(2);
const train = task === undefined ? undefined : TASKS[task];
if (folder === undefined || task === undefined || train === undefined) {
  console.error(
    `usage: npm run train -- DIR ${Object.keys(TASKS).join("|")}\nDIR holds the folders names/ and quotes/.`,
  );
  process.exitCode = 2;
} else if (!existsSync(join(folder, task))) {
  console.error(
    `skipped: ${join(folder, task)} is not there. Public originals: stanfordnlp/en-worldwide-newswire (names)`,
  );
  console.error("and networkdynamics/PolNeAR (quotes) on GitHub; README.md tells the format.");
} else await train(folder);
