/** Articles out of files, findings onto the clipboard. */
import type { Page } from "playwright-core";
import { extract } from "../../src/index.js";
import { FORMATS } from "../../src/page/formats.js";
import { goldenText } from "../html/golden-extraction.js";
import { check, same } from "./check.js";

/** Each format's Copy button, of the golden article. */
export async function checkCopies(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const reading = { text: goldenText, extraction: extract(goldenText), milliseconds: 0 };
  for (const { name, files } of FORMATS) {
    await check(`${name} is copied as it is downloaded`, async () => {
      if (files.length > 1) await page.selectOption(`[aria-label="Table of the ${name}"]`, "0");
      await page.click(`[aria-label="Copy ${name}"]`);
      await page.waitForFunction(
        (words) => document.querySelector("#status")?.textContent === words,
        `Copied as ${name}.`,
      );
      same(await page.evaluate(() => navigator.clipboard.readText()), files[0]?.encode(reading));
    });
  }
}

/** Files chosen and dropped. */
export async function checkFiles(page: Page): Promise<void> {
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
  await check("a .txt and a .jsonl file may be dropped anywhere", async () => {
    await drop(page, "one.txt", "Cy Dahl spoke.");
    await page.waitForSelector('html[data-read="14"]');
    same([await page.inputValue("#text"), await page.locator("#pick").isVisible()], ["Cy Dahl spoke.", false]);
    await drop(page, "two.jsonl", '{"text":"Di Ek left."}\n{"text":"Ed Fry stayed on."}\n');
    await page.waitForSelector('html[data-read="11"]');
    same(await page.locator("#pick option").count(), 2);
  });
  await check("a line that is no article is told", async () => {
    await open("bad.jsonl", '{"text":"Fine."}\n[1]\n');
    await page.waitForFunction(() => document.querySelector("#status")?.textContent?.startsWith("Line 2"));
    same(await page.textContent("#status"), 'Line 2 of bad.jsonl is not a JSON object with a "text".');
  });
}

/** Drops a file onto the page's heading. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.locator("h1").evaluate(
    (heading, [file, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], file));
      heading.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, content] as const,
  );
}
