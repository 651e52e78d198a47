#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { extract } from "../index.js";

// The command proper lands with batch/.
process.stdout.write(`${JSON.stringify(extract(readFileSync(process.argv[3] ?? 0, "utf8")))}\n`);
