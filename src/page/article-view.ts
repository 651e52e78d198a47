/** The marked article: one stop of the tab key, then arrow keys from mark to mark. */
import { renderHtml, renderKey } from "../html/index.js";
import type { Reading } from "./reader.js";

/** A mark that can be focused: the first piece of a mention, a quote's part or a claim. */
const STOP = "mark[tabindex]";

/** Draws the article and its key. The HTML is `renderHtml`'s, which escapes all of the text. */
export function showArticle(marked: HTMLElement, key: HTMLElement, { text, extraction }: Reading): void {
  key.innerHTML = renderKey(extraction);
  marked.innerHTML = renderHtml(text, extraction, { document: false });
  marked.querySelectorAll<HTMLElement>(STOP).forEach((mark, at) => {
    mark.tabIndex = at === 0 ? 0 : -1;
  });
}

/** Makes arrow keys, Home and End move between marks, and a mark in focus or clicked the current one. */
export function listenToArticle(marked: HTMLElement, chosen: (ref: string) => void): void {
  marked.addEventListener("keydown", (event) => {
    const stops = [...marked.querySelectorAll<HTMLElement>(STOP)];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: stops.length - 1,
    };
    const next = stops[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  marked.addEventListener("focusin", (event) => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>(STOP);
    if (mark === null) return;
    for (const stop of marked.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`)) stop.tabIndex = -1;
    mark.tabIndex = 0;
    chosen(mark.dataset.ref ?? "");
  });
}

/** Shows the nth place of the reference: scrolled to, in focus. */
export function goToMark(marked: HTMLElement, ref: string, nth: number): void {
  const marks = marked.querySelectorAll<HTMLElement>(`${STOP}[data-ref="${CSS.escape(ref)}"]`);
  const mark = marks[nth] ?? marks[0];
  if (mark === undefined) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}

/** Lights up everything of one reference, in the article and in the lists. */
export function lightUp(ref: string): void {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  const name = CSS.escape(ref);
  for (const part of document.querySelectorAll(`#marked [data-ref="${name}"], [data-row="${name}"]`)) {
    part.classList.add("lit");
  }
}
