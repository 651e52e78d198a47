/** What the page draws, of the golden annotation: a worker in the place of the real one hands it over. */
import type { BrowserContext, Page } from "playwright-core";
import { goldenText } from "../html/golden-extraction.js";
import { check, holds, same } from "./check.js";
import { checkLooks } from "./looks.js";
import { focused, openPage } from "./page.js";

/** All checks of the drawing. */
export async function checkDrawing(context: BrowserContext, address: string): Promise<void> {
  const page = await openPage(context, address);
  await page.waitForSelector("#map svg");
  await checkLists(page);
  await checkMoving(page);
  await checkLooks(page);
  await page.close();
}

async function checkLists(page: Page): Promise<void> {
  await check("the ledger has a row a claim", async () => {
    const rows = await page.$$eval("#claims tbody tr", (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent).join(" | ")),
    );
    same(rows, [
      "100 | at least | dead | North Koreans | asserted | Lee Seong-kweun",
      "100 | at least | dead | not said | asserted | Lee Seong-kweun",
      "1,000 | almost | injured | not said | expected | National Intelligence Service",
      "30 | at least | casualties | North Korean units | asserted | HUR",
      "several | vague | casualties | North Korean | asserted | Lee Seong-kweun",
    ]);
  });
  await check("quotes stand by speaker, who says most first", async () => {
    const heads = await page.$$eval("#quotes h3", (all) => all.map((head) => head.textContent));
    same(heads.slice(0, 4), [
      "Lee Seong-kweun 8",
      "Volodymyr Zelenskyy 3",
      "National Intelligence Service 2",
      "Western officials not named 1",
    ]);
    same(await page.locator("#quotes li").count(), 18);
  });
  await check("4 people and 6 organisations stand with their words", async () => {
    same(await page.locator("#names ul").first().locator("li").count(), 4);
    same(await page.locator("#names ul").nth(1).locator("li").count(), 6);
    const words = await page.locator("#names li").first().locator("button").allTextContents();
    same(words, ["Lee Seong-kweun×6", "Lee×4", "The South Korean lawmaker"]);
  });
  await check("9 places have a dot each, none on another, and their countries are tinted", async () => {
    const spots = await page.$$eval("#map .disc", (all) =>
      all.map((dot) => ["cx", "cy"].map((c) => Number(dot.getAttribute(c)))),
    );
    same(spots.length, 9);
    const apart = spots.flatMap(([x = 0, y = 0], at) =>
      spots.slice(at + 1).map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)),
    );
    holds(Math.min(...apart) > 17, `two dots are ${Math.min(...apart)} apart`);
    same(await page.locator("#map .land.named").count(), 5);
  });
  await check("the article's text is the text, to the letter", async () => {
    same(await page.textContent("#marked article"), goldenText);
  });
}

async function checkMoving(page: Page): Promise<void> {
  await check("a click on a figure shows and focuses its words", async () => {
    await page.locator("#claims button").nth(3).click();
    holds((await focused(page)).includes("at least 30"), `focus is on "${await focused(page)}"`);
    await page.waitForFunction(() => {
      const { top, bottom } = (document.activeElement as Element).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    same(await page.locator("#claims tr.lit").count(), 1);
  });
  await check("a name shows its mentions in turn", async () => {
    const seen: string[] = [];
    for (let press = 0; press < 3; press++) {
      await page.locator('#names [data-goto="p4"]').first().click();
      seen.push(await focused(page));
    }
    same(seen, ["Volodymyr Zelenskyy", "Zelenskyy", "he"]);
  });
  await check("the article is one stop of the tab key; arrow keys go from mark to mark", async () => {
    same(await page.locator('#marked mark[tabindex="0"]').count(), 1);
    await page.keyboard.press("Home");
    holds((await focused(page)).startsWith("that North Korea has sent"), `Home leads to "${await focused(page)}"`);
    await page.keyboard.press("ArrowRight");
    same(await focused(page), "North Korea");
    await page.keyboard.press("Tab");
    holds(await page.evaluate(() => document.activeElement?.closest(".findings") !== null), "Tab stays in the article");
  });
  await check("hover shows what is known, of the innermost mark only", async () => {
    await page.locator('#marked mark.wc-person[data-ref="p3"]').hover();
    const notes = await page.$$eval("#marked mark[aria-description]", (all) =>
      all
        .flatMap((mark) => ["::before", "::after"].map((part) => getComputedStyle(mark, part)))
        .filter((style) => style.position === "fixed")
        .map((style) => style.content),
    );
    same(notes, ['"Person: Pat Ryder · Pentagon spokesperson Major General · confidence 100%" / ""']);
    await page.screenshot({ path: "screenshots/hover.png" });
  });
}
