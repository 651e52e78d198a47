/** The stretches of the article to be marked, outer before inner. */
import { WirecopyError } from "../errors.js";
import type { Casualty, Extraction, Quote, Span } from "../types.js";
import {
  allEntities,
  casualtyLabel,
  casualtyNote,
  entityLabel,
  entityNote,
  type Names,
  nameIndex,
  quoteLabel,
  quoteNote,
} from "./notes.js";
import type { Mark, MarkKind } from "./types.js";

/** Where two marks cover the same words, the one further left stands outside. */
const NESTING: readonly MarkKind[] = [
  "speaker",
  "quote",
  "cue",
  "casualty",
  "count",
  "person",
  "organisation",
  "place",
];

/**
 * The marks of the extraction, sorted by start; where they start together the longer one, then the outer kind, first.
 *
 * @throws WirecopyError OPTION_INVALID where a span is not the text's: the extraction is of another text.
 */
export function findMarks(text: string, extraction: Extraction): readonly Mark[] {
  const names = nameIndex(extraction);
  const marks: Mark[] = [];
  const add = (span: Span, mark: Omit<Mark, "start" | "end">): void => {
    if (text.slice(span.start, span.end) !== span.text) {
      const place = `${span.start} to ${span.end}`;
      throw new WirecopyError("OPTION_INVALID", `renderHtml(): the extraction is of another text (at ${place}).`);
    }
    if (span.end > span.start) marks.push({ start: span.start, end: span.end, ...mark });
  };
  for (const entity of allEntities(extraction)) {
    for (const mention of entity.mentions) {
      const label = mention.form === "pronoun" ? "" : entityLabel(entity.type);
      const note = entityNote(entity, mention);
      add(mention, { kind: entity.type, ref: entity.id, label, note, classes: [`wc-${mention.form}`] });
    }
  }
  extraction.casualties.forEach((casualty, at) => {
    addCasualty(casualty, `c${at}`, names, add);
  });
  extraction.quotes.forEach((quote, at) => {
    addQuote(text, quote, `q${at}`, names, add);
  });
  marks.sort((a, b) => a.start - b.start || b.end - a.end || NESTING.indexOf(a.kind) - NESTING.indexOf(b.kind));
  return marks.map((mark, at) =>
    startsWithin(marks[at - 1], mark) ? { ...mark, classes: [...mark.classes, "wc-inner"] } : mark,
  );
}

/** Whether both would print their labels at the same spot: "South Korea" in "South Korea's spy agency". */
const startsWithin = (outer: Mark | undefined, mark: Mark): boolean =>
  outer !== undefined && outer.start === mark.start && ENTITY.has(outer.kind) && ENTITY.has(mark.kind);

const ENTITY: ReadonlySet<MarkKind> = new Set(["person", "organisation", "place"]);

type Add = (span: Span, mark: Omit<Mark, "start" | "end">) => void;

/** The claim's words carry the note; its figure carries the label. */
function addCasualty(casualty: Casualty, ref: string, names: Names, add: Add): void {
  const classes = [`wc-${casualty.outcome}`];
  const note = casualtyNote(casualty, names);
  add(casualty, { kind: "casualty", ref, label: "", note, classes });
  add(casualty.count, { kind: "count", ref, label: casualtyLabel(casualty), note: "", classes });
}

/** A quotation mark right before a quote: the speaker is named before it, as in a script. */
const OPENING: ReadonlySet<string> = new Set(['"', "'", "“", "‘", "„", "‚", "«", "‹"]);

/** The speaker is the label of the opening quotation mark, else of the first part; the cue is marked by itself. */
function addQuote(text: string, quote: Quote, ref: string, names: Names, add: Add): void {
  const note = quoteNote(quote, names);
  const speaker = quoteLabel(quote, names);
  const first = quote.spans[0]?.start ?? quote.start;
  const opening = text.charAt(first - 1);
  const opened = OPENING.has(opening);
  if (opened) {
    const span = { start: first - 1, end: first, text: opening };
    add(span, { kind: "speaker", ref, label: speaker, note: "", classes: [] });
  }
  quote.spans.forEach((span, at) => {
    const label = at === 0 && !opened ? speaker : "";
    add(span, { kind: "quote", ref, label, note, classes: [`wc-${quote.kind}`] });
  });
  if (quote.cue !== null) add(quote.cue, { kind: "cue", ref, label: "", note: "", classes: [] });
}
