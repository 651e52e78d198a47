/** Quotes by speaker: who said most stands first. */
import { nameIndex, speakerName } from "../html/notes.js";
import type { Extraction, Quote } from "../index.js";
import { element, goTo, nothing } from "./dom.js";

interface Speaker {
  readonly name: string | null;
  readonly ref: string | null;
  readonly quotes: { readonly quote: Quote; readonly at: number }[];
}

/** A list for each speaker; a sentence where there is no quote. */
export function showQuotes(extraction: Extraction): HTMLElement {
  if (extraction.quotes.length === 0) return nothing("No reported speech in this text.");
  const speakers = bySpeaker(extraction).sort((a, b) => b.quotes.length - a.quotes.length);
  return element("div", {}, ...speakers.map(speakerBlock));
}

function bySpeaker(extraction: Extraction): Speaker[] {
  const names = nameIndex(extraction);
  const speakers = new Map<string, Speaker>();
  extraction.quotes.forEach((quote, at) => {
    const name = speakerName(quote, names);
    const key = quote.speakerId ?? `as printed: ${name ?? ""}`;
    const speaker = speakers.get(key) ?? { name, ref: quote.speakerId, quotes: [] };
    speaker.quotes.push({ quote, at });
    speakers.set(key, speaker);
  });
  return [...speakers.values()];
}

function speakerBlock({ name, ref, quotes }: Speaker): HTMLElement {
  const count = element("span", { class: "count" }, String(quotes.length));
  const kind = ref === null && name !== null ? element("span", { class: "none" }, " not named") : "";
  const title = element("h3", ref === null ? {} : { "data-row": ref }, name ?? "Nobody named", kind, " ", count);
  const items = quotes.map(({ quote, at }) => {
    const words = quote.spans.map((span) => span.text).join(" … ");
    const shown = quote.kind === "direct" ? `“${words}”` : words;
    const detail = [quote.kind, quote.mode === "speech" ? "" : quote.mode, quote.cue?.text ?? ""].filter(Boolean);
    const line = element("span", { class: "detail" }, detail.join(" · "));
    return element("li", { "data-row": `q${at}` }, goTo(`q${at}`, [0], "words", shown), line);
  });
  return element("div", { class: "speaker" }, title, element("ul", {}, ...items));
}
