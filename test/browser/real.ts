/** The page as it ships: the package in its worker. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { type Extraction, extract } from "../../src/index.js";
import { FORMATS } from "../../src/page/formats.js";
import { check, holds, same } from "./check.js";
import { checkCopies, checkFiles } from "./files.js";
import { HOSTILE } from "./hostile-texts.js";
import { checkKeyboard, checkPasting } from "./keyboard.js";
import { openPage, overflow, type } from "./page.js";

const GOLDEN = readFileSync("corpus/article.txt", "utf8");

const OTHER = `GENEVA, March 3. Flood kills 14 in Ostrava, mayor says.

"We lost 14 people," said Mayor Ann Lee. The Red Cross said at least 30 were missing.`;

/** All checks of the page with the real reader. */
export async function checkReading(context: BrowserContext, address: string): Promise<void> {
  const page = await openPage(context, address);
  await checkNames(page);
  await checkKeyboard(page);
  await checkTyping(page);
  await checkPasting(page);
  await checkDownloads(page);
  await checkCopies(page);
  await checkFiles(page);
  await checkHostile(page);
  await page.close();
}

async function checkNames(page: Page): Promise<void> {
  await check("whose figure and whose words: names stand there, never ids", async () => {
    const { people, organisations, places, casualties }: Extraction = extract(GOLDEN);
    const entities = [...people, ...organisations, ...places];
    const shown = await page.$$eval("#claims tbody tr td:last-child", (all) => all.map((cell) => cell.textContent));
    const names = casualties.map(({ sourceId }) => entities.find(({ id }) => id === sourceId)?.name);
    same(shown, names);
    const words = (await page.locator("#claims, #quotes, #names, #map").allTextContents()).join(" ").split(/\W+/);
    same(
      entities.map(({ id }) => id).filter((id) => words.includes(id)),
      [],
    );
  });
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
    same(await page.textContent("#status"), "Nothing to read yet.");
    await page.screenshot({ path: "screenshots/empty.png" });
  });
  await check("the example comes back at a press, and nothing is kept", async () => {
    await page.click("#example");
    await page.waitForSelector(`html[data-read="${GOLDEN.length}"]`);
    same(await page.inputValue("#text"), GOLDEN);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    same(kept, ["", 0, 0]);
  });
}

async function checkDownloads(page: Page): Promise<void> {
  await type(page, GOLDEN);
  const reading = { text: GOLDEN, extraction: extract(GOLDEN), milliseconds: 0 };
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
  await check("nor does an endless word or name make the page wider than 360 px", async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    const name = `Ann ${"Lee".repeat(120)}`;
    await type(
      page,
      `${name} said “${"ha".repeat(200)}” and that ${"9".repeat(90)} people died in ${"Osl".repeat(99)}o.`,
    );
    same(await overflow(page), 0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  await check("a long article does not hold up the page", async () => {
    const long = `${GOLDEN}\n`.repeat(30);
    await page.fill("#text", long);
    // while the worker reads, the page answers
    const began = Date.now();
    await page.locator("#theme").click();
    await page.locator("#theme").click();
    const answered = Date.now() - began;
    same((await page.getAttribute("html", "data-read")) === String(long.length), false);
    await page.waitForSelector(`html[data-read="${long.length}"]`);
    holds(answered < (Date.now() - began) / 2, `two clicks took ${answered} ms of ${Date.now() - began}`);
  });
}
