/** How the page looks: in both themes, wide and narrow, on paper. */
import type { Page } from "playwright-core";
import { violations } from "./axe.js";
import { check, holds, same } from "./check.js";
import { focused, overflow } from "./page.js";

const THEMES = ["light", "dark"] as const;

/** All checks of what the page looks like, of the golden article. */
export async function checkLooks(page: Page): Promise<void> {
  for (const theme of THEMES) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await check(`axe finds nothing, ${width} px, ${theme}`, async () => {
        await page.screenshot({ path: `screenshots/page-${width}-${theme}.png`, fullPage: true });
        same(await violations(page), []);
      });
      await check(`nothing is wider than the window, ${width} px, ${theme}`, async () => {
        same(await overflow(page), 0);
      });
    }
  }
  await checkNarrow(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await checkPaper(page);
  await checkThemes(page);
}

async function checkNarrow(page: Page): Promise<void> {
  await check("at 360 px a press on a figure shows its words below the bar", async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.locator("#claims button").nth(3).click();
    await page.waitForFunction(() => {
      const { top, bottom } = (document.activeElement as Element).getBoundingClientRect();
      return top > (document.querySelector("nav")?.getBoundingClientRect().bottom ?? 0) && bottom < innerHeight;
    });
    holds((await focused(page)).includes("at least 30"), `focus is on "${await focused(page)}"`);
    await page.screenshot({ path: "screenshots/claim-360.png" });
  });
}

async function checkPaper(page: Page): Promise<void> {
  await check("on paper stand the article and the findings, in ink, whatever the theme", async () => {
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    const shown = await page.$$eval("#text, nav, #downloads, #theme, #marked, #claims, #quotes", (all) =>
      all.filter((part) => (part as HTMLElement).offsetParent !== null).map((part) => part.id),
    );
    same(shown, ["marked", "claims", "quotes"]);
    const ink = await page.$eval("#marked article", (article) => getComputedStyle(article).color);
    same(ink, "rgb(28, 27, 25)");
  });
  await page.emulateMedia({ media: "screen" });
}

async function checkThemes(page: Page): Promise<void> {
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await check("the page follows the system's theme", async () => {
    const grounds: string[] = [];
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      grounds.push(await ground());
    }
    same(grounds, ["rgb(253, 252, 250)", "rgb(22, 23, 25)"]);
  });
  await check("the theme button turns the page dark and light", async () => {
    await page.emulateMedia({ colorScheme: "light" });
    const before = await ground();
    await page.reload();
    await page.waitForSelector("html[data-read]");
    await page.click("#theme");
    holds((await ground()) !== before, "the ground stays as it was");
    await page.click("#theme");
    same(await ground(), before);
  });
}
