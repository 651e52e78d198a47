/** Lines of a text, and which of them belong together as one paragraph. */

/** A half-open stretch of the text, white space at its ends left out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Line extends Stretch {
  /** An empty line stands before it, or it is indented: a new paragraph even in hard-wrapped text. */
  readonly opens: boolean;
}

/** Agency copy is wrapped at 60 to 80 columns; longer lines are paragraphs of their own. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** So many line ends inside a sentence, and half of all, make a text hard-wrapped. */
const FEWEST_WRAPS = 3;

/** The paragraphs of a masked text, in order: one a line, or joined lines where the text is hard-wrapped. */
export function findParagraphStretches(masked: string): readonly Stretch[] {
  const lines = findLines(masked);
  if (!isHardWrapped(masked, lines)) return lines;
  const joined: { start: number; end: number }[] = [];
  let longest = 0;
  for (const line of lines) if (line.end - line.start > longest) longest = line.end - line.start;
  let previous: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && previous && !line.opens && runsOn(masked, previous, line, longest)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
    previous = line;
  }
  return joined;
}

/** Whether the next line's first word would not have fitted on this one: the line was broken to wrap it. */
function runsOn(masked: string, line: Line, next: Line, longest: number): boolean {
  const space = masked.slice(next.start, next.end).search(/\s/);
  const firstWord = space < 0 ? next.end - next.start : space;
  return line.end - line.start + 1 + firstWord > longest * 0.8 || isLower(masked, next.start);
}

function isHardWrapped(masked: string, lines: readonly Line[]): boolean {
  let wraps = 0;
  let breaks = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    const width = line.end - line.start;
    if (width > WIDEST_WRAP) return false;
    if (next.opens || width < NARROWEST_WRAP) continue;
    breaks++;
    if (!/[.!?:"”)]/.test(masked[line.end - 1] as string)) wraps++;
  }
  return wraps >= FEWEST_WRAPS && wraps * 2 >= breaks;
}

/** Lines that hold anything, without the white space around them. */
function findLines(masked: string): readonly Line[] {
  const lines: Line[] = [];
  let opens = true;
  let at = 0;
  while (at <= masked.length) {
    const stop = lineEnd(masked, at);
    let start = at;
    while (start < stop && masked.charCodeAt(start) === 32) start++;
    let end = stop;
    while (end > start && masked.charCodeAt(end - 1) === 32) end--;
    if (end > start) lines.push({ start, end, opens: opens || start - at >= 2 });
    opens = end === start;
    at = masked.charCodeAt(stop) === 13 && masked.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  return lines;
}

function lineEnd(masked: string, from: number): number {
  for (let i = from; i < masked.length; i++) {
    const code = masked.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return masked.length;
}

function isLower(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toUpperCase();
}
