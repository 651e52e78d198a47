/**
 * Marks as properly nested HTML.
 *
 *     [quote ............ [name ....]
 *                    [claim ... ......]      crosses the quote's end: closed there, opened again behind it
 *
 * A mark that is cut keeps its reference in each piece; only the first piece is labelled and can be focused.
 */
import { escapeHtml } from "./escape.js";
import type { Mark } from "./types.js";

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The text as paragraphs, one a line, with its marks.
 *
 * The article's text content is the text itself, line breaks included. Linear in the text and the marks.
 *
 * @param marks As sorted by `findMarks`.
 */
export function nestMarks(text: string, marks: readonly Mark[]): string {
  const out: string[] = [];
  const open: Mark[] = [];
  let next = 0;
  for (const [start, end, gap] of lines(text)) {
    const blank = text.slice(start, end).trim() === "";
    if (!blank) {
      out.push("<p>");
      resume(out, open, start);
      next = writeLine(text, marks, next, start, end, out, open);
      for (let i = open.length; i-- > 0; ) out.push("</mark>");
      out.push("</p>");
    } else out.push(escapeHtml(text.slice(start, end)));
    out.push(escapeHtml(gap));
  }
  return out.join("");
}

/** Start and end of each line, and the break behind it. */
function* lines(text: string): Generator<readonly [number, number, string]> {
  let start = 0;
  for (const found of text.matchAll(LINE_BREAK)) {
    yield [start, found.index, found[0]];
    start = found.index + found[0].length;
  }
  yield [start, text.length, ""];
}

/** Writes one line; `open` holds, before and after, the marks that go on. Returns the next mark to open. */
function writeLine(
  text: string,
  marks: readonly Mark[],
  from: number,
  start: number,
  end: number,
  out: string[],
  open: Mark[],
): number {
  let next = from;
  let at = start;
  for (;;) {
    closeEnded(out, open, at);
    if (at >= end) return next;
    for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next]) {
      // a mark of nothing but line breaks is over before its line begins
      if (mark.end > at) openMark(out, open, mark, true);
    }
    let to = end;
    for (const mark of open) to = Math.min(to, mark.end);
    const upcoming = marks[next];
    if (upcoming !== undefined) to = Math.min(to, upcoming.start);
    out.push(escapeHtml(text.slice(at, to)));
    at = to;
  }
}

/** Closes what ends here; what stands inside it and goes on is closed and opened again. */
function closeEnded(out: string[], open: Mark[], at: number): void {
  const lowest = open.findIndex((mark) => mark.end <= at);
  if (lowest < 0) return;
  const cut = open.splice(lowest);
  for (const _ of cut) out.push("</mark>");
  for (const mark of cut) if (mark.end > at) openMark(out, open, mark, false);
}

/** Opens in a new paragraph what goes on from the one before. */
function resume(out: string[], open: Mark[], at: number): void {
  for (const mark of open.splice(0)) if (mark.end > at) openMark(out, open, mark, false);
}

function openMark(out: string[], open: Mark[], mark: Mark, first: boolean): void {
  const classes = escapeHtml([`wc-${mark.kind}`, ...mark.classes].join(" "));
  const label = first && mark.label !== "" ? ` data-label="${escapeHtml(mark.label)}"` : "";
  const note = first && mark.note !== "" ? ` tabindex="0" aria-description="${escapeHtml(mark.note)}"` : "";
  out.push(`<mark class="${classes}" data-ref="${escapeHtml(mark.ref)}"${label}${note}>`);
  open.push(mark);
}
