import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "tsup";
import config from "../tsup.config.js";

/** The package, built from these sources into a folder of its own: worker threads run no TypeScript. */
export async function buildPackage(): Promise<{ folder: string; remove: () => void }> {
  mkdirSync(resolve(".cache"), { recursive: true });
  const folder = mkdtempSync(resolve(".cache", "built-"));
  for (const options of config) {
    await build({ ...options, config: false, dts: false, clean: false, outDir: folder, silent: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
