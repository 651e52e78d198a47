/** The document that `renderHtml` writes, opened as a file. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { renderHtml } from "../../src/html/index.js";
import { type Extraction, extract } from "../../src/index.js";
import { goldenExtraction, goldenText } from "../html/golden-extraction.js";
import { violations } from "./axe.js";
import { check, holds, same } from "./check.js";
import { HOSTILE } from "./hostile-texts.js";

/** All checks of the document. */
export async function checkDocument(context: BrowserContext): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-document-"));
  const page = await context.newPage();
  const open = async (text: string, extraction: Extraction): Promise<void> => {
    const file = join(folder, "article.html");
    writeFileSync(file, renderHtml(text, extraction, { title: text.slice(0, 60) }));
    await page.goto(pathToFileURL(file).href);
  };
  await check(`${HOSTILE.length} hostile articles stay text in a document`, async () => {
    for (const text of HOSTILE) {
      await open(text, everything(text));
      await page.locator("article").hover();
      same(await page.textContent("article"), text);
      same(await page.evaluate(() => "hit" in window), false);
    }
  });
  await check("hostile text as extract reads it stays text, too", async () => {
    for (const text of HOSTILE) {
      await open(text, extract(text));
      same([await page.textContent("article"), await page.evaluate(() => "hit" in window)], [text, false]);
    }
  });
  for (const theme of ["light", "dark"] as const) {
    await check(`axe finds nothing in the document, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await open(goldenText, goldenExtraction);
      await page.screenshot({ path: `screenshots/document-${theme}.png`, fullPage: true });
      same(await violations(page), []);
    });
  }
  await check("the document prints", async () => {
    const pdf = await page.pdf({ path: "screenshots/document.pdf", preferCSSPageSize: true });
    holds(pdf.length > 10_000, `${pdf.length} bytes`);
  });
  await page.close();
}

/** The whole text as a person's name and role, and as that person's quote. */
function everything(text: string): Extraction {
  const span = { start: 0, end: text.length, text };
  const mentions = [{ ...span, form: "name" as const, confidence: 1 }];
  const person = { type: "person" as const, id: text, name: text, role: text, mentions };
  const speech = { kind: "direct", mode: "speech", spans: [span], cue: span, speaker: span, speakerId: text } as const;
  const quotes = [{ type: "quote" as const, ...span, ...speech, confidence: 1 }];
  return { people: [person], organisations: [], places: [], casualties: [], quotes };
}
