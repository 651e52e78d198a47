#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { Command } from "commander";
import { version } from "../../package.json";
import { EXIT } from "./exit.js";
import { extractCommand } from "./extract.js";

// Compiled into its caller, an array's `map` makes arrays of another kind than V8's own, and V8 throws away and compiles anew
// what reads them: 90 functions of each worker, 20 without. Where all cores are busy, a worker reads 13% more in its first
// three seconds without it, and no less later.
setFlagsFromString("--no-turbo-inline-array-builtins");

const program = new Command("wirecopy")
  .description("People, organisations, places, casualty figures and quotes out of news articles.")
  .version(version)
  .exitOverride()
  .addCommand(extractCommand().exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  const { exitCode, code } = error as { exitCode?: number; code?: string };
  if (code?.startsWith("commander.") !== true) throw error;
  process.exitCode = exitCode === 0 ? EXIT.done : EXIT.usage;
}
