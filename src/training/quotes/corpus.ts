/** NODE. PolNeAR's brat standoff, read and laid over the Doc's tokens. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TokenRange } from "../../entities/types.js";
import { findMarks } from "../../quotes/marks.js";
import type { Marks } from "../../quotes/types.js";
import type { Range } from "../../scoring/types.js";
import { readText } from "../../text/read.js";
import type { Doc } from "../../text/types.js";
import { readStandoff } from "./standoff.js";

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

/** The attributions that have a content and a cue, by tokens in text order. */
function readEvents(doc: Doc, standoff: string): GoldEvent[] {
  const events = readStandoff(standoff).map(({ source, cue, content }) => ({
    source: tokensOf(doc, source),
    cue: tokensOf(doc, cue),
    content: tokensOf(doc, content),
  }));
  return events.filter((event) => event.content.length > 0 && event.cue.length > 0);
}

function tokensOf(doc: Doc, parts: readonly Range[]): TokenRange[] {
  return parts.flatMap((part) => tokensIn(doc, part)).sort((a, b) => a.first - b.first);
}

function tokensIn({ tokens }: Doc, { start, end }: Range): TokenRange[] {
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
