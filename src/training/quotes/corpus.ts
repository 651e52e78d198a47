/** NODE. PolNeAR's brat standoff, read and laid over the Doc's tokens. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TokenRange } from "../../entities/types.js";
import { findMarks } from "../../quotes/marks.js";
import type { Marks } from "../../quotes/types.js";
import { readText } from "../../text/read.js";
import type { Doc } from "../../text/types.js";

/** One annotated attribution as tokens; a role may have several parts. */
export interface GoldEvent {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** An annotated article. */
export interface GoldArticle {
  readonly name: string;
  readonly doc: Doc;
  readonly marks: Marks;
  readonly events: readonly GoldEvent[];
}

/** All articles of a folder of NAME.txt and NAME.ann, by name. @throws where the folder or an .ann is missing. */
export function readPolnear(folder: string): GoldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => {
    const doc = readText(readFileSync(join(folder, name), "utf8"));
    const standoff = readFileSync(join(folder, name.replace(/txt$/, "ann")), "utf8");
    return { name, doc, marks: findMarks(doc), events: readEvents(doc, standoff) };
  });
}

function readEvents(doc: Doc, standoff: string): GoldEvent[] {
  const spans = new Map<string, TokenRange[]>();
  const events: GoldEvent[] = [];
  // an annotation's text may hold line breaks: a record begins at an id
  for (const row of standoff.split(/\n(?=[TEA#]\d+\t)/)) {
    const [id = "", body = ""] = row.split("\t");
    if (id.trim().startsWith("T")) {
      const ranges = body.slice(body.indexOf(" ") + 1).split(";");
      spans.set(
        id.trim(),
        ranges.flatMap((range) => tokensOf(doc, range.split(" ").map(Number))),
      );
    } else if (id.startsWith("E")) events.push(readEvent(spans, body));
  }
  return events.filter((event) => event.content.length > 0 && event.cue.length > 0);
}

function readEvent(spans: ReadonlyMap<string, TokenRange[]>, body: string): GoldEvent {
  const event = { source: [] as TokenRange[], cue: [] as TokenRange[], content: [] as TokenRange[] };
  for (const part of body.trim().split(/\s+/)) {
    const [role = "", ref = ""] = part.split(":");
    const slot = role.replace(/\d+$/, "").toLowerCase();
    if (slot === "source" || slot === "cue" || slot === "content") event[slot].push(...(spans.get(ref) ?? []));
  }
  for (const parts of Object.values(event)) parts.sort((a, b) => a.first - b.first);
  return event;
}

function tokensOf({ tokens }: Doc, [start = 0, end = 0]: readonly number[]): TokenRange[] {
  let first = lowerBound(tokens.end, tokens.length, start);
  const from = first;
  while (first < tokens.length && (tokens.start[first] as number) < end) first++;
  return first > from ? [{ first: from, last: first }] : [];
}

/** Index of the first value greater than `wanted`. */
function lowerBound(values: Int32Array, length: number, wanted: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
