import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One static folder, addressed relatively: it works below any path of any host. */
const config: UserConfig = defineConfig({
  root: here("."),
  base: "./",
  build: { outDir: here("../../site"), emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 8000 },
  // csv-stringify's usual build expects Node's Buffer
  resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
  worker: { format: "es" },
});

export default config;
