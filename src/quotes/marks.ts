/**
 * Pairs quotation marks in one pass over each paragraph with a stack of open ones. A paragraph ends what is left open,
 * so that an odd mark costs nothing beyond it.
 */
import type { Doc, Paragraph } from "../text/types.js";
import { type MarkShape, type MarkStyle, markShape } from "./mark-shapes.js";
import type { Marks, Quotation } from "./types.js";

interface OpenMark {
  readonly style: MarkStyle;
  readonly char: string;
  readonly open: number;
  readonly first: number;
  /** A ’ that may close it or belong to a plural ("the workers’ pay"): taken where nothing better comes. */
  weak: number;
}
interface Draft {
  readonly open: number;
  readonly first: number;
  readonly last: number;
  readonly close: number;
  readonly style: MarkStyle;
}

/** The quotations of all paragraphs but boilerplate, nested ones included, in the order of their opening marks. */
export function findMarks(doc: Doc): Marks {
  const quotations: Quotation[] = [];
  let openBefore: MarkStyle | null = null;
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === "boilerplate") continue;
    const drafts = pairMarks(doc, paragraph);
    const lead = drafts[0];
    const continues = lead !== undefined && lead.open === paragraph.first && lead.style === openBefore;
    for (const quotation of nest(drafts, continues)) quotations.push(quotation);
    openBefore = null;
    for (const draft of drafts)
      if (draft.last === draft.close && draft.last === paragraph.last) openBefore ??= draft.style;
  }
  const inside = new Int32Array(doc.tokens.length);
  quotations.forEach((q, index) => {
    if (q.depth === 0) inside.fill(index + 1, q.open, q.close);
  });
  return { quotations, inside };
}

function nest(drafts: readonly Draft[], continues: boolean): Quotation[] {
  const ends: number[] = [];
  return drafts.map(({ open, first, last, close }, index) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= open) ends.pop();
    ends.push(close);
    return { open, first, last, close, depth: ends.length - 1, continues: continues && index === 0 };
  });
}

function pairMarks(doc: Doc, paragraph: Paragraph): Draft[] {
  const stack: OpenMark[] = [];
  const found: Draft[] = [];
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const shape = markShape(doc, i, paragraph.start, paragraph.end);
    if (shape === null) continue;
    readMark(doc, i, shape, stack, found);
    i += shape.width - 1;
  }
  while (stack.length > 0) endUnclosed(stack, found, paragraph.last, paragraph);
  return found.filter((draft) => draft.last > draft.first).sort((a, b) => a.open - b.open || b.close - a.close);
}

function readMark(doc: Doc, i: number, shape: MarkShape, stack: OpenMark[], found: Draft[]): void {
  const top = topOf(stack, shape.style);
  const opened = top < 0 ? undefined : stack[top];
  if (opened !== undefined && closes(shape, opened)) {
    if (shape.style === "single" && isPlural(doc, i)) {
      opened.weak = i;
      return;
    }
    while (stack.length > top + 1) endUnclosed(stack, found, i, null);
    stack.pop();
    found.push({ last: i, close: i + shape.width, ...opened });
  } else if (opens(shape, opened)) {
    // an opening mark where its own style is open: the earlier one was never closed and ends here
    if (opened !== undefined) while (stack.length > top) endUnclosed(stack, found, i, null);
    stack.push({ style: shape.style, char: shape.char, open: i, first: i + shape.width, weak: -1 });
  }
}

function topOf(stack: readonly OpenMark[], style: MarkStyle): number {
  // a single mark never reaches over an open double one: there it is an apostrophe
  for (let k = stack.length - 1; k >= 0; k--) {
    if (stack[k]?.style === style) return k;
    if (style === "single") return -1;
  }
  return -1;
}

function closes(shape: MarkShape, opened: OpenMark): boolean {
  if (shape.style === "angle") return shape.char !== opened.char;
  if (shape.char === "“" || shape.char === "‘")
    return opened.char === "„" || opened.char === "‚" || (shape.canClose && !shape.canOpen);
  if (shape.char === "„" || shape.char === "‟" || shape.char === "‚") return false;
  if (shape.char === '"') return !shape.canOpen || shape.canClose;
  return shape.style === "double" || shape.canClose;
}

function opens(shape: MarkShape, opened: OpenMark | undefined): boolean {
  if (shape.char === "’") return false;
  if (shape.style === "single") return shape.canOpen && !shape.canClose;
  return shape.canOpen || (opened === undefined && !shape.canClose);
}

/** The workers’ pay: after an s, before a further word. */
function isPlural(doc: Doc, i: number): boolean {
  const end = doc.tokens.end[i] ?? 0;
  return (
    /[sz]/iu.test(doc.text.charAt(end - 2)) &&
    /\s/u.test(doc.text.charAt(end)) &&
    /\p{Ll}/u.test(doc.text.charAt(end + 1))
  );
}

/** Pops the last open mark: a weak closing mark serves, else `end` does; a straight ' that nothing closes was an apostrophe. */
function endUnclosed(stack: OpenMark[], found: Draft[], end: number, paragraph: Paragraph | null): void {
  const opened = stack.pop();
  if (opened === undefined) return;
  if (end === opened.first) return;
  if (opened.weak >= 0) found.push({ last: opened.weak, close: opened.weak + 1, ...opened });
  else if (opened.style !== "single" || (opened.char === "‘" && opened.open === paragraph?.first))
    found.push({ last: end, close: end, ...opened });
}
