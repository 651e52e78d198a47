/** `wirecopy extract`: arguments -> a run -> an exit code. */
import type { Command } from "commander";
import { findSources } from "../batch/inputs/find.js";
import { openPool } from "../batch/pool.js";
import { messageOf } from "../batch/read-record.js";
import { type Progress, runBatch } from "../batch/run.js";
import type { WorkOptions } from "../batch/types.js";
import { describeExtract, type ExtractArguments } from "./arguments.js";
import { EXIT } from "./exit.js";
import { openTerminal, standardOutput, type Terminal } from "./terminal.js";

/** The command, with its action. */
export function extractCommand(): Command {
  return describeExtract().action(async (inputs: string[], options: ExtractArguments) => {
    process.exitCode = await extractInputs(inputs, options);
  });
}

async function extractInputs(inputs: readonly string[], options: ExtractArguments): Promise<number> {
  const terminal = openTerminal(options.quiet, options.output === undefined && process.stdout.isTTY === true);
  try {
    const progress = await runToOutput(inputs, options, terminal);
    return progress.failed > 0 ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return EXIT.brokenPipe;
    terminal.say(messageOf(error));
    return EXIT.someFailed;
  } finally {
    terminal.clear();
  }
}

async function runToOutput(
  inputs: readonly string[],
  options: ExtractArguments,
  terminal: Terminal,
): Promise<Progress> {
  const sources = await findSources(inputs, options.from ?? null);
  const work = workOptions(inputs, options);
  const pool = await openPool(options.jobs, work);
  try {
    return await runBatch({
      sources,
      read: { ...work, stdin: process.stdin, emptyStdinIsNone: options.format === "jsonl" },
      pool,
      results: standardOutput(),
      from: { records: 0, done: 0, failed: 0, fraction: 0 },
      stop: new AbortController().signal,
      onFailures: async (failures) => {
        if (!work.writing.inPlace) terminal.fail(failures);
      },
      onProgress: async (progress) => terminal.progress(progress),
    });
  } finally {
    await pool.close();
  }
}

function workOptions(inputs: readonly string[], options: ExtractArguments): WorkOptions {
  const { format, table, include, minConfidence, maxBytes } = options;
  return {
    extract: { ...(include && { include }), ...(minConfidence !== undefined && { minConfidence }) },
    writing: { format, table, width: process.stdout.columns ?? 100, inPlace: isLineFilter(inputs, options) },
    fields: { id: options.idField, text: options.textField },
    maxBytes,
  };
}

/** One line in, one line out: what fails is said in its place. */
function isLineFilter(inputs: readonly string[], { format, output }: ExtractArguments): boolean {
  return format === "jsonl" && output === undefined && inputs.length === 1 && inputs[0] === "-";
}
