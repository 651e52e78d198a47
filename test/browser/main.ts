/** `npm run test:browser`: the built page and the document in real Chromium. Expects the page in site/. */
import { mkdirSync } from "node:fs";
import { report } from "./check.js";
import { findChromium, launchChromium, openContext } from "./chromium.js";
import { checkDocument } from "./document.js";
import { checkDrawing } from "./drawn.js";
import { goldenWorker } from "./golden-worker.js";
import { checkLoading } from "./loading.js";
import { checkReading } from "./real.js";
import { serve } from "./server.js";

async function main(): Promise<void> {
  const executable = findChromium();
  if (executable === null) {
    console.log("skipped: no Chromium here; install Debian's package `chromium` or set CHROMIUM_PATH");
    return report();
  }
  mkdirSync("screenshots", { recursive: true });
  const browser = await launchChromium(executable);
  const real = await serve("site");
  const drawn = await serve("site", (path) => (path.includes("worker-") ? goldenWorker : null));
  try {
    await checkLoading(browser, real);
    const context = await openContext(browser);
    await checkReading(context, real.address);
    await checkDrawing(context, drawn.address);
    await checkDocument(context);
  } finally {
    await browser.close();
    real.close();
    drawn.close();
  }
  report();
}

await main();
