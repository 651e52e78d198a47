#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../../package.json";
import { EXIT } from "./exit.js";
import { extractCommand } from "./extract.js";

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
