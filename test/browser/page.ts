/** The page, opened, and typed into. */
import type { BrowserContext, Page } from "playwright-core";

/** Opens the page and waits until it has read. */
export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("html[data-read]");
  return page;
}

/** Puts the text into the box and waits for it to be read. */
export async function type(page: Page, text: string): Promise<void> {
  await page.fill("#text", text);
  await page.waitForFunction((length) => document.documentElement.dataset.read === String(length), text.length);
}

/** The words of the element in focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
