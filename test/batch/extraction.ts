import type { Extraction, Mention, Span } from "../../src/index.js";

/** An article with what every format finds hard: a character beyond the BMP, quotation marks, a formula, line breaks. */
export const TEXT: string = [
  'MANILA 🌊 - "=SUM(A1) is what they wrote," Mayor Ann Lee said,',
  '"at least two dozen sailors drowned." The @Navy (PN) disagreed.',
].join("\n");

const span = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length, text: words };
};
const mention = (words: string): Mention => ({ ...span(words), form: "name", confidence: 0.9 });

/** Its extraction, made by hand. */
export const EXTRACTION: Extraction = {
  people: [{ type: "person", id: "e1", name: "Ann Lee", role: "Mayor", mentions: [mention("Ann Lee")] }],
  organisations: [
    { type: "organisation", id: "e2", name: "@Navy", aliases: ["PN"], mentions: [mention("@Navy"), mention("PN")] },
  ],
  places: [
    {
      ...{ type: "place", id: "e0", name: "MANILA", countryCode: "PH", latitude: 14.6, longitude: -120.98 },
      mentions: [mention("MANILA")],
    },
  ],
  casualties: [
    {
      ...{ type: "casualty", ...span("at least two dozen sailors drowned"), count: span("at least two dozen") },
      ...{ value: 24, max: null, qualifier: "at-least", outcome: "dead", victims: span("sailors") },
      ...{ modality: "asserted", source: span("Ann Lee"), sourceId: "e1", placeId: "e0", confidence: 0.8 },
    },
  ],
  quotes: [
    {
      type: "quote",
      ...span('=SUM(A1) is what they wrote," Mayor Ann Lee said,\n"at least two dozen sailors drowned.'),
      ...{ kind: "direct", mode: "speech", confidence: 0.7, speakerId: "e1" },
      spans: [span("=SUM(A1) is what they wrote,"), span("at least two dozen sailors drowned.")],
      ...{ cue: span("said"), speaker: span("Mayor Ann Lee") },
    },
  ],
};
