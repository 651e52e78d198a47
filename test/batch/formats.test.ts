import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { encodeBrat } from "../../src/batch/formats/brat.js";
import { encodeCsv, encodeCsvHeader } from "../../src/batch/formats/csv.js";
import { encodeNinjs } from "../../src/batch/formats/ninjs.js";
import { encodeTable } from "../../src/batch/formats/table.js";
import type { TableName } from "../../src/batch/types.js";
import { EXTRACTION, TEXT } from "./extraction.js";
import { ninjsSchema } from "./ninjs.schema.js";

describe("csv", () => {
  const rows = (table: TableName): readonly Record<string, string>[] =>
    parse(encodeCsvHeader(table) + encodeCsv("a1", EXTRACTION, table), { columns: true });

  test("one row a mention, what a spreadsheet would run made text", () => {
    expect(rows("organisations")).toEqual([
      {
        article: "a1",
        id: "e2",
        name: "'@Navy",
        aliases: "PN",
        mention: "'@Navy",
        form: "name",
        ...at("@Navy"),
        confidence: "0.9",
      },
      {
        article: "a1",
        id: "e2",
        name: "'@Navy",
        aliases: "PN",
        mention: "PN",
        form: "name",
        ...at("PN"),
        confidence: "0.9",
      },
    ]);
    expect(rows("people")).toMatchObject([{ name: "Ann Lee", role: "Mayor" }]);
  });

  test("a negative number stays a number", () => {
    expect(rows("places")).toMatchObject([{ country_code: "PH", latitude: "14.6", longitude: "-120.98" }]);
  });

  test("one row a claim, one a quote, with the names of their sources", () => {
    expect(rows("casualties")).toMatchObject([
      {
        count: "at least two dozen",
        value: "24",
        max: "",
        source: "Ann Lee",
        source_name: "Ann Lee",
        place_name: "MANILA",
      },
    ]);
    expect(rows("quotes")).toMatchObject([
      {
        quote: "'=SUM(A1) is what they wrote, … at least two dozen sailors drowned.",
        cue: "said",
        speaker_name: "Ann Lee",
      },
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1+1"])("an id of %j cannot be a formula", (id) => {
    const [row] = parse(encodeCsv(id, EXTRACTION, "people")) as string[][];
    expect(row?.[0]).toBe(`'${id}`);
  });
});

describe("ninjs", () => {
  const ajv = new Ajv2020({ strict: false });
  (formatsPlugin as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(ninjsSchema);
  const encode = (id: string | number): Record<string, unknown> =>
    JSON.parse(encodeNinjs({ id, text: TEXT }, EXTRACTION)) as Record<string, unknown>;

  test.each(["a1", 17, "news/día 1.txt", "https://example.org/a?b=c", "urn:newsml:x:1", "\ud800", ""])(
    "an article with the id %j is valid",
    (id) => {
      expect(validate(encode(id)), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test("the schema refuses what ninjs has no name for, and a uri that is none", () => {
    expect(validate({ ...encode("a1"), quotes: [] })).toBe(false);
    expect(validate({ ...encode("a1"), uri: "a b" })).toBe(false);
  });

  test("people, organisations and places stand in its own fields", () => {
    expect(encode("https://example.org/1")).toMatchObject({
      uri: "https://example.org/1",
      people: [{ name: "Ann Lee", literal: "e1" }],
      organisations: [{ name: "@Navy", literal: "e2" }],
      places: [{ name: "MANILA", literal: "e0", geojson: { type: "Point", coordinates: [-120.98, 14.6] } }],
    });
  });
});

describe("brat", () => {
  const { text, annotations } = encodeBrat(TEXT, EXTRACTION);
  const lines = annotations.trimEnd().split("\n");

  test("every span's offsets, in code points, are its words", () => {
    const points = [...text];
    const spans = lines.filter((line) => line.startsWith("T")).map((line) => line.split("\t"));
    expect(spans.length).toBe(11);
    for (const [, typeAndOffsets, words] of spans) {
      const offsets = typeAndOffsets!.slice(typeAndOffsets!.indexOf(" ") + 1).split(";");
      const cut = offsets.map((pair) => {
        const [start, end] = pair.split(" ").map(Number);
        return points.slice(start, end).join("");
      });
      expect(cut.join(" ")).toBe(words);
    }
  });

  test("events name their trigger and arguments", () => {
    expect(lines.filter((line) => line.startsWith("E"))).toEqual([
      "E1\tQuote:T5 Cue:T6 Speaker:T7",
      "E2\tCasualty:T8 Count:T9 Victims:T10 Source:T11",
    ]);
    expect(lines.filter((line) => line.startsWith("#")).at(-1)).toBe(
      "#6\tAnnotatorNotes T8\t24 at-least dead asserted",
    );
  });

  test("a span across line breaks has a fragment on each line", () => {
    const two = encodeBrat("one\r\n\r\ntwo", { ...NOTHING, quotes: [quoteOf("one\r\n\r\ntwo")] });
    expect(two.annotations.split("\n")[0]).toBe("T1\tQuote 0 3;7 10\tone two");
  });

  test("a lone surrogate becomes what UTF-8 can hold", () => {
    expect(encodeBrat("a\ud800b", NOTHING).text).toBe("a\ufffdb");
  });
});

describe("table", () => {
  const table = encodeTable("a1", EXTRACTION, 110);

  test("shows each kind, and whose figure and quote it is", () => {
    for (const words of ["People (1)", "Mayor", "(24)", "Ann Lee", "PH", "14.60, -120.98", "direct"]) {
      expect(table).toContain(words);
    }
    expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test("an article cannot steer the terminal", () => {
    const hostile = encodeTable("\u001b[2Ja\u202eb", NOTHING, 80);
    expect(["\u001b", "\u202e"].filter((character) => hostile.includes(character))).toEqual([]);
    expect(hostile).toContain(" [2Jab");
  });
});

const NOTHING = { people: [], organisations: [], places: [], casualties: [], quotes: [] };

function at(words: string): { start: string; end: string } {
  const start = TEXT.indexOf(words);
  return { start: String(start), end: String(start + words.length) };
}

function quoteOf(text: string): (typeof EXTRACTION.quotes)[number] {
  const whole = { start: 0, end: text.length, text };
  return { ...EXTRACTION.quotes[0]!, ...whole, spans: [whole], cue: null, speaker: null };
}
