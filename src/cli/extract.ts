/** `wirecopy extract`: arguments -> a run -> an exit code. */
import type { Command } from "commander";
import { findSources } from "../batch/inputs/find.js";
import { expectTasks } from "../batch/inputs/read.js";
import { OutputRefused } from "../batch/output.js";
import { openPool } from "../batch/pool.js";
import { messageOf } from "../batch/read-record.js";
import { describeExtract, type ExtractArguments } from "./arguments.js";
import { setEngine } from "./engine.js";
import { EXIT } from "./exit.js";
import { leaveOutOwnFiles, refuseCombinations, refuseManyPages, workOptions } from "./plan.js";
import { runToFiles, runToStandardOutput } from "./run.js";
import { onInterrupt } from "./signals.js";
import { openTerminal } from "./terminal.js";

/** The command, with its action. */
export function extractCommand(): Command {
  const command = describeExtract();
  return command.action(async (inputs: string[], options: ExtractArguments) => {
    setEngine();
    process.exitCode = await extractInputs(inputs, options);
    // A standard input that still waits would keep the process.
    process.stdin.destroy();
  });
}

async function extractInputs(inputs: readonly string[], options: ExtractArguments): Promise<number> {
  const terminal = openTerminal(options.quiet, options.output === undefined && process.stdout.isTTY === true);
  const interrupt = onInterrupt(() => terminal.say("finishes what is under way; once more ends it at once"));
  try {
    refuseCombinations(inputs, options);
    const sources = leaveOutOwnFiles(await findSources(inputs, options.from ?? null), inputs, options);
    const work = workOptions(inputs, options);
    refuseManyPages(sources, work);
    const pool = await openPool(options.jobs, work, { atOnce: expectTasks(sources) });
    const plan = { inputs, options, sources, work, pool, terminal, stop: interrupt.signal };
    try {
      const ended = await (options.output === undefined ? runToStandardOutput(plan) : runToFiles(plan));
      const { progress, interrupted } = ended;
      terminal.finish(progress);
      if (interrupted) return EXIT.interrupted;
      return progress.failed > 0 ? EXIT.someFailed : EXIT.done;
    } finally {
      await pool.close();
    }
  } catch (error) {
    return failWith(error, (message) => terminal.say(message));
  } finally {
    interrupt.ignore();
  }
}

/** The exit code of a run that could not go on. */
function failWith(error: unknown, say: (message: string) => void): number {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "EPIPE") return EXIT.brokenPipe;
  say(path === undefined ? messageOf(error) : `${path}: ${messageOf(error)}`);
  return error instanceof OutputRefused ? EXIT.usage : EXIT.someFailed;
}
