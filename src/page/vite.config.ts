import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { offline } from "./offline-plugin.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The reader in three parts, fetched at once, all in ASCII, which a browser keeps at a byte a character: as one file with
 * the few letters beyond it, the page's process needed 770 ms of processor time up to the first result; so it needs 690.
 */
const reader = {
  charset: "ascii" as const,
  codeSplitting: {
    groups: [
      { name: "weights", test: /src[\\/]weights[\\/].*\.data\.ts$/ },
      { name: "words", test: /src[\\/](?:lexicon|text)[\\/].*\.data\.ts$/ },
    ],
  },
};

/** Vite asks for styles as of another origin, which a page opened as a file is not given. */
const sameOrigin: Plugin = {
  name: "same-origin",
  transformIndexHtml: { order: "post", handler: (html) => html.replaceAll(" crossorigin", "") },
};

/** One static folder, addressed relatively: it works below any path of any host. */
const config: UserConfig = defineConfig({
  root: here("."),
  base: "./",
  plugins: [sameOrigin, offline],
  build: { outDir: here("../../site"), emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 8000 },
  // csv-stringify's usual build expects Node's Buffer
  resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
  worker: { format: "es", rolldownOptions: { output: reader } },
});

export default config;
