/** `npm run test:browser`: the built page and the document in real Chromium. Expects the page in site/. */
import { mkdirSync } from "node:fs";
import { report } from "./check.js";
import { findChromium, openChromium } from "./chromium.js";
import { checkDocument } from "./document.js";
import { checkDrawing } from "./drawn.js";
import { goldenWorker } from "./golden-worker.js";
import { checkReading } from "./real.js";
import { serve } from "./server.js";

async function main(): Promise<void> {
  const executable = findChromium();
  if (executable === null) {
    console.log("skipped: no Chromium here; install Debian's package `chromium` or set CHROMIUM_PATH");
    return report();
  }
  mkdirSync("screenshots", { recursive: true });
  const context = await openChromium(executable);
  const real = await serve("site");
  const drawn = await serve("site", (path) => (path.includes("worker-") ? goldenWorker : null));
  try {
    await checkReading(context, real);
    await checkDrawing(context, drawn.address);
    await checkDocument(context);
  } finally {
    await context.close();
    real.close();
    drawn.close();
  }
  report();
}

await main();
