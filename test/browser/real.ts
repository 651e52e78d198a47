/** The page as it ships: the package in its worker. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { type Extraction, extract } from "../../src/index.js";
import { FORMATS } from "../../src/page/formats.js";
import { check, holds, same } from "./check.js";
import { openPage } from "./drawn.js";
import { HOSTILE } from "./hostile-texts.js";

const OTHER = `GENEVA, March 3. Flood kills 14 in Ostrava, mayor says.

"We lost 14 people," said Mayor Ann Lee. The Red Cross said at least 30 were missing.`;

/** All checks of the page with the real reader. */
export async function checkReading(context: BrowserContext, address: string): Promise<void> {
  const page = await openPage(context, address);
  await checkTyping(page);
  await checkDownloads(page);
  await checkFiles(page);
  await checkHostile(page);
  await page.close();
}

/** Puts the text into the box and waits for it to be read. */
async function type(page: Page, text: string): Promise<void> {
  await page.fill("#text", text);
  await page.waitForFunction((length) => document.documentElement.dataset.read === String(length), text.length);
}

async function checkTyping(page: Page): Promise<void> {
  await check("other text is read as it is typed, offline too", async () => {
    await page.context().setOffline(true);
    await type(page, OTHER);
    const { people, casualties, quotes }: Extraction = extract(OTHER);
    same(await page.textContent("#marked article"), OTHER);
    same(await page.locator("#claims tbody tr").count(), casualties.length);
    same(await page.locator("#quotes li").count(), quotes.length);
    holds(
      (await page.textContent("#status"))?.startsWith(`${people.length} p`) ?? false,
      "the status counts otherwise",
    );
    await page.screenshot({ path: "screenshots/other.png", fullPage: true });
    await page.context().setOffline(false);
  });
  await check("an empty box says that there is nothing", async () => {
    await page.click("#clear");
    await page.waitForSelector('html[data-read="0"]');
    same(await page.textContent("#claims"), "No casualty figure in this text.");
    await page.screenshot({ path: "screenshots/empty.png" });
  });
}

async function checkDownloads(page: Page): Promise<void> {
  const golden = readFileSync("corpus/article.txt", "utf8");
  await type(page, golden);
  const reading = { text: golden, extraction: extract(golden), milliseconds: 0 };
  for (const { name, files } of FORMATS) {
    for (const [at, format] of files.entries()) {
      await check(`${format.file} is what Node writes, byte for byte`, async () => {
        if (files.length > 1) await page.selectOption(`[aria-label="Table of the ${name}"]`, String(at));
        const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save="${name}"]`)]);
        same(file.suggestedFilename(), format.file);
        const bytes = readFileSync(await file.path());
        holds(bytes.length > 0 && bytes.equals(Buffer.from(format.encode(reading))), `${bytes.length} bytes differ`);
      });
    }
  }
}

async function checkFiles(page: Page): Promise<void> {
  const open = (name: string, content: string): Promise<void> =>
    page.setInputFiles("#file", { name, mimeType: "text/plain", buffer: Buffer.from(content) });
  await check("a .jsonl file offers each of its articles", async () => {
    await open("two.jsonl", '{"id":"a","text":"Ann Lee left."}\n\n{"id":7,"text":"Bo Berg stayed on."}\n');
    await page.waitForSelector('html[data-read="13"]');
    same(await page.$$eval("#pick option", (all) => all.map((option) => option.textContent)), ["a", "7"]);
    await page.selectOption("#pick", "1");
    await page.waitForSelector('html[data-read="18"]');
    same(await page.inputValue("#text"), "Bo Berg stayed on.");
  });
  await check("a line that is no article is told", async () => {
    await open("bad.jsonl", '{"text":"Fine."}\n[1]\n');
    await page.waitForFunction(() => document.querySelector("#status")?.textContent?.startsWith("Line 2"));
    same(await page.textContent("#status"), 'Line 2 of bad.jsonl is not a JSON object with a "text".');
  });
}

async function checkHostile(page: Page): Promise<void> {
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await check(`${HOSTILE.length} hostile articles stay text on the page`, async () => {
    for (const [at, text] of HOSTILE.entries()) {
      const padded = text + " ".repeat(at);
      await type(page, padded);
      await page.locator("#marked").hover();
      same(await page.textContent("#marked article"), padded);
      same(await page.evaluate(() => "hit" in window), false);
      same(await page.locator("#marked :not(article, p, mark)").count(), 0);
    }
    same(dialogs, 0);
  });
  await check("a long article does not hold up the page", async () => {
    const long = `${readFileSync("corpus/article.txt", "utf8")}\n`.repeat(30);
    const began = Date.now();
    await type(page, long);
    holds(Date.now() - began < 10_000, `${Date.now() - began} ms for ${long.length} characters`);
  });
}
