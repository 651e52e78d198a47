import { readFileSync } from "node:fs";
import type { Options } from "tsup";

// TypeScript 6 warns of `baseUrl`, which tsup's declaration build sets itself.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

/**
 * Everything in ASCII: an engine keeps such a source at a byte a character and need not decode it. esbuild's own way to
 * ask for it leaves regular expressions as they are.
 */
const ascii: NonNullable<Options["plugins"]>[number] = {
  name: "ascii",
  renderChunk: (code) => ({ code: code.replace(/\P{ASCII}/gu, (char) => char.split("").map(escapeUnit).join("")) }),
};
const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * compromise/one, wink-nlp and the part of its model that tags need go into the door: as packages they are 200 files,
 * which Node finds and reads one by one, 100 ms of the time to a first result. Their licences go with them.
 */
const notice: NonNullable<Options["plugins"]>[number] = {
  name: "notice",
  renderChunk: (code, { path }) =>
    /[\\/]index\.c?js$/.test(path) ? { code: `${code}\n${licences.join("\n")}` } : undefined,
};
const licences = ["compromise", "wink-nlp", "wink-eng-lite-web-model"].map(
  (name) => `/*! Holds parts of ${name}:\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8")}\n*/`,
);

const config: Options[] = [
  {
    entry: { index: "src/index.ts", html: "src/html/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    dts,
    clean: true,
    treeshake: true,
    minifySyntax: true,
    plugins: [ascii, notice],
    noExternal: [/^compromise/, /^wink-/],
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
    },
  },
  {
    entry: {
      "cli/main": "src/cli/main.ts",
      "batch/worker": "src/batch/worker.ts",
    },
    format: ["esm"],
    platform: "node",
    target: "node20",
    splitting: false,
    treeshake: true,
    // The built door stands in the same place beside these files as its source does.
    external: [/^\.\.\/index\.js$/],
  },
  {
    entry: { "batch/index": "src/batch/index.ts" },
    format: ["esm", "cjs"],
    platform: "node",
    target: "node20",
    dts,
    shims: true,
    splitting: false,
    treeshake: true,
    external: [/^\.\.\/index\.js$/],
  },
];

export default config;
