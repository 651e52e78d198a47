import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/html/index.js";
import { casualtyLabel } from "../../src/html/notes.js";
import type { Casualty, Extraction, Mention, Quote, Span } from "../../src/index.js";
import { goldenExtraction, goldenText } from "./golden-extraction.js";
import { outline, tagsOf, textOf } from "./read-html.js";

const NOTHING: Extraction = { people: [], organisations: [], places: [], casualties: [], quotes: [] };

/** The first place of the words in the text. */
function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${text}"`);
  return { start, end: start + words.length, text: words };
}

/** An extraction of persons, claims and quotes given by their words; the first quote is the first person's. */
function extraction(
  text: string,
  found: { people?: string[]; claims?: [string, string][]; quotes?: string[][] },
): Extraction {
  const mention = (words: string): Mention => ({ ...span(text, words), form: "name", confidence: 0.9 });
  const quote = (parts: string[]): Quote => {
    const spans = parts.map((part) => span(text, part));
    const [start, end] = [spans[0]!.start, spans[spans.length - 1]!.end];
    const speakerId = found.people === undefined ? null : "e0";
    const whole = { start, end, text: text.slice(start, end), spans, cue: null, speaker: null, speakerId };
    return { type: "quote", ...whole, kind: "indirect", mode: "speech", confidence: 0.9 };
  };
  const people = (found.people ?? []).map((name, at) => {
    return { type: "person" as const, id: `e${at}`, name, role: null, mentions: [mention(name)] };
  });
  const casualties = (found.claims ?? []).map(([words, count]) => {
    const rest = { value: 3, max: null, qualifier: "exact", outcome: "dead", modality: "asserted" } as const;
    const nobody = { victims: null, source: null, sourceId: null, placeId: null, confidence: 0.9 };
    return { type: "casualty" as const, ...span(text, words), count: span(text, count), ...rest, ...nobody };
  });
  return { ...NOTHING, people, casualties, quotes: (found.quotes ?? []).map(quote) };
}

const render = (text: string, found: Parameters<typeof extraction>[1]): string =>
  renderHtml(text, extraction(text, found), { document: false });

describe("marks nest", () => {
  const cases: [string, string, Parameters<typeof extraction>[1], string][] = [
    ["nothing found", "Rain fell.", {}, "Rain fell."],
    ["a name", "Ann Lee left.", { people: ["Ann Lee"] }, "[person Ann Lee] left."],
    [
      "a name within a claim within a quote",
      "He said Bo and 3 others died there.",
      { people: ["Bo"], claims: [["Bo and 3 others", "3"]], quotes: [["Bo and 3 others died"]] },
      "He said [quote [casualty [person Bo] and [count 3] others] died] there.",
    ],
    [
      "a claim across a quote's end is cut there",
      "It is so that 3 people died.",
      { claims: [["3 people", "3"]], quotes: [["that 3"]] },
      "It is so [quote that [casualty [count 3]]][casualty  people] died.",
    ],
    ["a speaker before a quotation mark", "“Go,” he said.", { quotes: [["Go,"]] }, "[speaker “][quote Go,]” he said."],
    ["a quote in two parts", "Go, he said, now.", { quotes: [["Go,", "now."]] }, "[quote Go,] he said, [quote now.]"],
    ["a quote over paragraphs", "So: a b\n\nc d", { quotes: [["a b\n\nc"]] }, "So: [quote a b]|[quote c] d"],
    ["a quote up to a break", "So: a b\nc d", { quotes: [["a b\n"]] }, "So: [quote a b]|c d"],
    ["a quote from a break on", "So\n \nc d", { quotes: [["\n \nc"]] }, "So|[quote c] d"],
    ["a quote of nothing", "So\n\n\nit is", { quotes: [["\n\n"]] }, "So|it is"],
  ];
  test.each(cases)("%s", (_, text, found, expected) => {
    const html = render(text, found);
    expect(outline(html)).toBe(expected);
    expect(textOf(html)).toBe(text);
    tagsOf(html);
  });
});

describe("the golden article", () => {
  const html = renderHtml(goldenText, goldenExtraction, { document: false });

  test("keeps its text to the letter", () => {
    expect(textOf(html)).toBe(goldenText);
  });

  test("marks every mention, figure, quote and cue once", () => {
    const { people, organisations, places, casualties, quotes } = goldenExtraction;
    const mentions = [...people, ...organisations, ...places].flatMap((entity) => entity.mentions);
    const cues = quotes.filter((quote) => quote.cue !== null);
    const opened = tagsOf(html).filter((tag) => tag.startsWith("<mark")).length;
    const inMarks = quotes.filter((quote) => /[“"]/.test(goldenText.charAt(quote.start - 1)));
    expect(opened).toBe(mentions.length + 2 * casualties.length + quotes.length + inMarks.length + cues.length);
  });

  test.each([
    'data-label="dead">at least 100</mark>',
    'data-label="injured (expected)">nearly 1,000</mark>',
    'data-label="casualties">several</mark>',
    'data-label="Lee Seong-kweun">“</mark><mark class="wc-quote wc-direct"',
    'data-ref="q0" data-label="Western officials" tabindex="0"',
    'aria-description="Person: Lee Seong-kweun · South Korean lawmaker · confidence 100%"',
    'aria-description="Organisation: National Intelligence Service · also NIS · confidence 100%"',
    'aria-description="Place: Kursk · Russia · confidence 100%"',
    'aria-description="Place: Ukraine · confidence 100%"',
    'aria-description="Person: Volodymyr Zelenskyy · Ukrainian President · by a pronoun · confidence 100%"',
    'aria-description="Claim: ≥ 100 dead · victims: North Koreans · source: Lee Seong-kweun · confidence 100%"',
    'aria-description="Claim: almost 1,000 injured, expected · source: National Intelligence Service · confidence 100%"',
    'aria-description="Claim: ≥ 30 casualties · victims: North Korean units · source: HUR · confidence 100%"',
    'aria-description="Mixed quote, speech: National Intelligence Service · cue: said · confidence 100%"',
  ])("says %s", (attribute) => {
    expect(html).toContain(attribute);
  });
});

describe("what a figure's label says: the number only where its words do not", () => {
  const claim = (count: string, value: number | null, max: number | null, rest: Partial<Casualty> = {}): Casualty => {
    const at = { start: 0, end: count.length, text: count };
    const nobody = { victims: null, source: null, sourceId: null, placeId: null, confidence: 1 };
    const fixed = { qualifier: "at-least", outcome: "dead", modality: "asserted" } as const;
    return { type: "casualty", ...at, count: at, value, max, ...fixed, ...nobody, ...rest };
  };
  test.each<[string, Casualty]>([
    ["dead", claim("at least 100", 100, null)],
    ["dead", claim("1,200", 1200, null)],
    ["dead", claim("20 to 30", 20, 30, { qualifier: "range" })],
    ["dead", claim("several", null, null, { qualifier: "vague" })],
    ["24 dead", claim("two dozen", 24, null)],
    ["1,500,000 dead", claim("1.5 million", 1_500_000, null)],
    ["20–30 injured", claim("twenty to thirty", 20, 30, { qualifier: "range", outcome: "injured" })],
    ["missing (denied)", claim("12", 12, null, { outcome: "missing", modality: "denied" })],
  ])("%s", (label, casualty) => {
    expect(casualtyLabel(casualty)).toBe(label);
  });
});

test("a mark that is cut is labelled and focused where it starts, and keeps its reference", () => {
  const html = render("It is so that 3 people died.", { claims: [["3 people", "3"]], quotes: [["that 3"]] });
  const pieces = html.match(/<mark class="wc-casualty[^>]*>/g) ?? [];
  expect(pieces.map((piece) => [/data-ref="c0"/.test(piece), /tabindex="0"/.test(piece)])).toEqual([
    [true, true],
    [true, false],
  ]);
});

test("a quote of nobody named says so", () => {
  const html = render("It is so that 3 people died.", { quotes: [["that 3 people died"]] });
  expect(html).toContain('data-label="unnamed"');
  expect(html).toContain('aria-description="Indirect quote, speech: nobody named · confidence 90%"');
});

describe("a document", () => {
  test("stands by itself: no script, no link, no address", () => {
    const html = renderHtml(goldenText, goldenExtraction, { title: "A & B", lang: "en-GB" });
    expect(html).toContain("<title>A &amp; B</title>");
    expect(html).toContain('<article class="wirecopy" lang="en-GB">');
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import/i);
  });

  test("refuses an extraction of another text", () => {
    expect(() => renderHtml("Another text.", goldenExtraction)).toThrow(/the extraction is of another text/);
  });

  test("refuses what is no text", () => {
    expect(() => renderHtml(null as unknown as string, NOTHING)).toThrow(/as a string/);
  });
});
