/**
 * Results as brat standoff: the text, and its annotations by offset. Source: https://brat.nlplab.org/standoff.html
 *
 * brat counts code points and wants an annotation on one line: offsets are converted, and what crosses a line break
 * becomes a fragment on each line.
 */
import type { Extraction, Span } from "../../index.js";

/** An article for brat: a .txt and its .ann. */
export interface Brat {
  readonly text: string;
  readonly annotations: string;
}

/** The standoff of an article: T lines for spans, E lines for quotes and claims, # lines for their attributes. */
export function encodeBrat(text: string, { people, organisations, places, quotes, casualties }: Extraction): Brat {
  // A lone surrogate is no UTF-8; its replacement is one code unit and one code point as well.
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
  const standoff = createStandoff(wellFormed);
  for (const { type, id, mentions } of [...people, ...organisations, ...places]) {
    for (const mention of mentions) standoff.note(standoff.span(capitalise(type), [mention]), id);
  }
  for (const { spans, cue, speaker, speakerId, kind, mode } of quotes) {
    const trigger = standoff.event("Quote", spans, { Cue: cue, Speaker: speaker });
    standoff.note(trigger, [kind, mode, speakerId ?? ""].join(" ").trimEnd());
  }
  for (const claim of casualties) {
    const { count, victims, source, value, max } = claim;
    const trigger = standoff.event("Casualty", [claim], { Count: count, Victims: victims, Source: source });
    const figure = [value, max].filter((number) => number !== null).join("-") || "no-figure";
    standoff.note(trigger, `${figure} ${claim.qualifier} ${claim.outcome} ${claim.modality}`);
  }
  return { text: wellFormed, annotations: standoff.lines.join("") };
}

interface Standoff {
  readonly lines: string[];
  /** Adds a T line; its id. */
  span(type: string, spans: readonly Span[]): string;
  /** Adds an E line, with T lines for its trigger and arguments; the trigger's id. */
  event(type: string, spans: readonly Span[], roles: Readonly<Record<string, Span | null>>): string;
  /** Adds a # line. */
  note(target: string, text: string): void;
}

function createStandoff(text: string): Standoff {
  const lines: string[] = [];
  const codePoints = countCodePoints(text);
  let spans = 0;
  let events = 0;
  let notes = 0;
  const span: Standoff["span"] = (type, parts) => {
    const fragments = parts.flatMap((part) => splitAtLineBreaks(text, part));
    const offsets = fragments.map(({ start, end }) => `${codePoints[start]} ${codePoints[end]}`).join(";");
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(" ");
    lines.push(`T${++spans}\t${type} ${offsets}\t${words}\n`);
    return `T${spans}`;
  };
  return {
    lines,
    span,
    event(type, parts, roles) {
      const trigger = span(type, parts);
      const found = Object.entries(roles).flatMap(([role, at]) => (at === null ? [] : [`${role}:${span(role, [at])}`]));
      lines.push(`E${++events}\t${[`${type}:${trigger}`, ...found].join(" ")}\n`);
      return trigger;
    },
    note: (target, words) => {
      lines.push(`#${++notes}\tAnnotatorNotes ${target}\t${words}\n`);
    },
  };
}

/** For each offset in code units, the offset in code points. */
function countCodePoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0, count = 0; at < text.length; count++) {
    const next = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    counts.fill(count + 1, at + 1, next + 1);
    at = next;
  }
  return counts;
}

function splitAtLineBreaks(text: string, { start, end }: Span): readonly { start: number; end: number }[] {
  const parts = [...text.slice(start, end).matchAll(/[^\r\n]+/gu)];
  return parts.map((part) => ({ start: start + part.index, end: start + part.index + part[0].length }));
}

function capitalise(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}
