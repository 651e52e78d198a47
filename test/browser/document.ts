/** The document that `renderHtml` writes, opened as a file. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { renderHtml } from "../../src/html/index.js";
import { type Extraction, extract } from "../../src/index.js";
import { goldenExtraction, goldenText } from "../html/golden-extraction.js";
import { violations } from "./axe.js";
import { check, holds, same } from "./check.js";
import { HOSTILE } from "./hostile-texts.js";
import { overflow } from "./page.js";

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
  await check("a quote in focus tells its speaker, a claim its source, by hover too", async () => {
    same(await note(page, '.wc-quote[data-ref="q1"]', "focus"), "Indirect quote, speech: Lee Seong-kweun · cue: told");
    same(
      await note(page, '.wc-casualty[data-ref="c3"]', "hover"),
      "Claim: ≥ 30 casualties · victims: North Korean units · source: HUR",
    );
    same(await note(page, '.wc-place[data-ref="l7"]', "hover"), "Place: Kursk · Russia");
  });
  await check("on paper the document is ink on white, whatever the theme", async () => {
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    const colours = await page.$eval("article", (article) => [
      getComputedStyle(article).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    same(colours, ["rgb(28, 27, 25)", "rgba(0, 0, 0, 0)"]);
  });
  await page.emulateMedia({ media: "screen" });
  await check("nothing of the document is wider than a window of 360 px", async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    same(await overflow(page), 0);
    await page.screenshot({ path: "screenshots/document-360.png", fullPage: true });
  });
  await check("the document prints", async () => {
    const pdf = await page.pdf({ path: "screenshots/document.pdf", preferCSSPageSize: true });
    holds(pdf.length > 10_000, `${pdf.length} bytes`);
  });
  await page.close();
}

/** The note of the mark, without its confidence, once it is under the pointer or in focus. */
async function note(page: Page, mark: string, by: "hover" | "focus"): Promise<string> {
  const first = page.locator(mark).first();
  await page.mouse.move(0, 0);
  // Chromium shows focus as the keyboard's only after a key
  await page.keyboard.press("Shift");
  // its own words, not those of a mark inside: the pointer goes to its last letters
  if (by === "focus") await first.focus();
  else await hoverEnd(page, first);
  const content = await first.evaluate((element) => {
    const styles = ["::before", "::after"].map((part) => getComputedStyle(element, part));
    return styles.find(({ position }) => position === "fixed")?.content ?? "none";
  });
  return content.replace(/^"| · confidence .*$/g, "");
}

/** Moves the pointer onto the last letter of the mark. */
async function hoverEnd(page: Page, mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  const [x, y] = await mark.evaluate((element) => {
    const line = [...element.getClientRects()].at(-1);
    return [(line?.right ?? 0) - 3, (line?.top ?? 0) + (line?.height ?? 0) / 2] as const;
  });
  await page.mouse.move(x, y);
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
