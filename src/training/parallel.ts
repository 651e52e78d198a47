/** NODE. Runs in processes of their own, two at a time: training is bound by one core each. */
import { spawn } from "node:child_process";

/** How many runs go side by side. */
const SIDE_BY_SIDE = 2;

/** Runs the TypeScript file once for each list of arguments. @throws if one of them fails, naming it. */
export async function runEach(file: string, argumentLists: readonly (readonly string[])[]): Promise<void> {
  const waiting = [...argumentLists];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runOne(file, next);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}

function runOne(file: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { stdio: "inherit" });
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done() : fail(new Error(`${file} ${args.join(" ")} ended with code ${code}`)),
    );
  });
}
