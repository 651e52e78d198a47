/** NODE. PolNeAR's brat standoff: T records are spans, E records tie those of one attribution together. */
import type { Range } from "../../scoring/types.js";

/** One annotated attribution; a role may have several parts, in the order of the annotation, or none. */
export interface StandoffEvent {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** The attributions of an .ann file. */
export function readStandoff(standoff: string): readonly StandoffEvent[] {
  const spans = new Map<string, readonly Range[]>();
  const events: StandoffEvent[] = [];
  // an annotation's text may hold line breaks: a record begins at an id
  for (const row of standoff.split(/\n(?=[TEA#]\d+\t)/)) {
    const [id = "", body = ""] = row.split("\t");
    if (id.trim().startsWith("T")) spans.set(id.trim(), readRanges(body));
    else if (id.startsWith("E")) events.push(readEvent(spans, body));
  }
  return events;
}

/** "Content 12 40;52 60": a type and the parts. */
function readRanges(body: string): readonly Range[] {
  const parts = body.slice(body.indexOf(" ") + 1).split(";");
  return parts.map((part) => {
    const [start = 0, end = 0] = part.split(" ").map(Number);
    return { start, end };
  });
}

/** "Attribution:T3 Source:T1 Cue:T2 Content2:T5": roles and ids. */
function readEvent(spans: ReadonlyMap<string, readonly Range[]>, body: string): StandoffEvent {
  const event = { source: [] as Range[], cue: [] as Range[], content: [] as Range[] };
  for (const part of body.trim().split(/\s+/)) {
    const [role = "", ref = ""] = part.split(":");
    const slot = role.replace(/\d+$/, "").toLowerCase();
    if (slot === "source" || slot === "cue" || slot === "content") event[slot].push(...(spans.get(ref) ?? []));
  }
  return event;
}
