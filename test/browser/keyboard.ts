/** The page by keyboard alone. */
import type { Page } from "playwright-core";
import { check, holds, same } from "./check.js";
import { focused } from "./page.js";

/** What the element in focus is called, and whether one can see that it is in focus. */
interface Stop {
  readonly name: string;
  readonly seen: boolean;
}

/** All checks that press keys only. */
export async function checkKeyboard(page: Page): Promise<void> {
  await check("the tab key goes once through everything, and shows where it is", async () => {
    const stops = await everyStop(page);
    same(
      stops.filter(({ seen }) => !seen).map(({ name }) => name),
      [],
    );
    const names = stops.map(({ name }) => name);
    const inOrder = [
      "Skip to the marked article",
      "#theme",
      "Claims 5",
      "#file",
      "#example",
      "#clear",
      "#text",
      "mark",
    ];
    const found = inOrder.map((name) => names.indexOf(name));
    same(found.includes(-1), false);
    same(
      found,
      [...found].sort((a, b) => a - b),
    );
    same(names.filter((name) => name === "mark").length, 1);
    for (const last of ["Lee Seong-kweun", "Download JSON", "Copy HTML"])
      holds(
        names.some((name) => name.startsWith(last)),
        `no stop at ${last}`,
      );
  });
  await check("the skip link leads to the article, Enter on a figure to its words", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator(".skip").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    holds(await page.evaluate(() => document.activeElement?.matches("#marked mark") === true), await focused(page));
    await page.locator("#claims button").nth(3).focus();
    await page.keyboard.press("Enter");
    holds((await focused(page)).includes("at least 30"), `focus is on "${await focused(page)}"`);
  });
}

/** Presses the tab key from the page's start until it has left the page. */
async function everyStop(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const ring = getComputedStyle(at.closest(".file") ?? at);
      const label = at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "";
      const name = at.id !== "" ? `#${at.id}` : at.matches("#marked mark") ? "mark" : label;
      return { name, seen: ring.outlineStyle !== "none" && Number.parseFloat(ring.outlineWidth) >= 1 };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error("the tab key never leaves the page");
}

/** Text that comes by the clipboard. */
export async function checkPasting(page: Page): Promise<void> {
  await check("text pasted is read", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("Storm kills 12 in Lagos, says Mayor Ann Lee."));
    await page.click("#clear");
    await page.keyboard.press("Control+V");
    await page.waitForSelector('html[data-read="44"]');
    same(await page.locator("#claims tbody tr").count(), 1);
  });
  await check("results come as one types", async () => {
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Bo Berg said two people died in Oslo.", { delay: 20 });
    await page.waitForSelector('html[data-read="37"]');
    same(await page.locator("#claims .figure").allTextContents(), ["2"]);
  });
}
