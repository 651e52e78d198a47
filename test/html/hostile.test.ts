import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/html/index.js";
import type { Extraction, Mention } from "../../src/index.js";
import { tagsOf, textOf } from "./read-html.js";

const HOSTILE: readonly string[] = [
  "<script>window.hit = 1</script>",
  '<img src=x onerror="window.hit = 1">',
  "<!-- never closed",
  "</article></main></body></html>",
  "</p></mark></style></title></textarea>",
  '" onmouseover="window.hit = 1" x="',
  "' onfocus='window.hit = 1' autofocus='",
  "javascript:window.hit=1",
  "<svg/onload=window.hit=1>",
  "<![CDATA[ <b>bold</b> ]]>",
  "&lt;b&gt; &amp;amp; &#x3c;script&#62;",
  "\u202Ereversed\u202C \u0000 \uFEFF \uD800",
  "<mark class=wc-person data-ref=e1>",
  "\r\rcarriage\r\nreturns\u2028and\u2029others",
];

/** The whole text as one of everything: a person's name and role, an organisation's alias, a quote, its speaker. */
function allOf(text: string): Extraction {
  const span = { start: 0, end: text.length, text };
  const mentions: Mention[] = [{ ...span, form: "name", confidence: 1 }];
  const speech = { kind: "direct", mode: "speech", spans: [span], cue: span, speaker: span, speakerId: text } as const;
  return {
    people: [{ type: "person", id: text, name: text, role: text, mentions }],
    organisations: [{ type: "organisation", id: "o", name: text, aliases: [text], mentions }],
    places: [{ type: "place", id: "l", name: text, countryCode: text, latitude: null, longitude: null, mentions }],
    casualties: [],
    quotes: [{ type: "quote", ...span, ...speech, confidence: 1 }],
  };
}

describe("hostile text stays text", () => {
  test.each(HOSTILE)("%j", (text) => {
    const html = renderHtml(text, allOf(text), { document: false });
    expect(textOf(html)).toBe(text.replaceAll("\0", "\uFFFD"));
    for (const tag of tagsOf(html)) expect(tag).toMatch(/^<(\/?article|\/?p|\/?mark.*)>$/s);
    const tags = html.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
    // every attribute is one of ours: what stands in quotes is taken away first
    const attributes = tags.join("").match(/[\w-]+(?==)/g) ?? [];
    expect([...new Set(attributes)].sort().join(" ")).toMatch(
      /^(aria-description )?class data-(label data-)?ref lang( tabindex)?$/,
    );
  });

  test("in title and language", () => {
    const html = renderHtml("x", allOf("x"), { title: "</title><script>", lang: '"><script>' });
    expect(html).not.toContain("<script>");
  });
});

test("any spans of any text nest, and the text content is the text", () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 12 });
  const texts = fc.string({
    unit: fc.constantFrom("a", "b", " ", "<", "&", "\n", "\r", "\u2028", "💡"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, spans, (text, places) => {
      const mentions = places.map(([start, length]) => {
        const end = Math.min(start + length, text.length);
        return { start: Math.min(start, end), end, text: text.slice(start, end), form: "name" as const, confidence: 1 };
      });
      const people = mentions.map((m, at) => ({
        ...{ type: "person" as const, id: `e${at}`, name: m.text, role: null, mentions: [m] },
      }));
      const html = renderHtml(
        text,
        { ...allOf(""), people, organisations: [], places: [], quotes: [] },
        { document: false },
      );
      tagsOf(html);
      expect(textOf(html)).toBe(text);
    }),
    { seed: 8, numRuns: 500 },
  );
});

test("takes four times the time for four times the text", { timeout: 60_000 }, () => {
  /** Processor time of so many lines, a name in each, in milliseconds. */
  const time = (lines: number): number => {
    const text = "Ann Lee said so.\n".repeat(lines);
    const mentions = Array.from({ length: lines }, (_, at) => {
      return { start: at * 17, end: at * 17 + 7, text: "Ann Lee", form: "name" as const, confidence: 1 };
    });
    const people = [{ type: "person" as const, id: "e0", name: "Ann Lee", role: null, mentions }];
    const before = process.cpuUsage();
    renderHtml(text, { people, organisations: [], places: [], casualties: [], quotes: [] });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  time(2000);
  const ratio = Math.min(...[0, 1, 2].map(() => time(20000) / time(5000)));
  expect(ratio).toBeLessThan(8); // 4 where linear, 16 where quadratic
});
