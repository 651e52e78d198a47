import { expect, test } from "vitest";
import type { Entities } from "../../src/entities/types.js";
import { findDirect } from "../../src/quotes/direct.js";
import { findHeadlines } from "../../src/quotes/headline.js";
import { findIndirect } from "../../src/quotes/indirect.js";
import { findMarks } from "../../src/quotes/marks.js";
import type { Attribution } from "../../src/quotes/types.js";
import { readText } from "../../src/text/read.js";

const nobody: Entities = { all: [], resolve: () => null };
const isFree = (): boolean => true;
const BODY = "\n\nThe harbour was quiet on Monday, and the boats stayed where they were.";

/** What the rules find without a tagger, as "speaker | content". */
function show(text: string): string[] {
  const doc = readText(text + BODY);
  const marks = findMarks(doc);
  const part = ({ first, last }: { first: number; last: number }): string =>
    doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]);
  const found: readonly Attribution[] = [
    ...findDirect(doc, marks, isFree),
    ...findIndirect(doc, marks, isFree),
    ...findHeadlines(doc, nobody, isFree),
  ];
  return found.map(({ source, content }) => `${source ? part(source) : "-"} | ${content.map(part).join(" + ")}`);
}

test.each([
  ["Minister: no new taxes this year", ["Minister | no new taxes this year"]],
  ["No new taxes this year: finance minister", ["finance minister | No new taxes this year"]],
  ["Police: two divers missing off the coast", ["Police | two divers missing off the coast"]],
  ["No new taxes this year, says minister", ["minister | No new taxes this year"]],
  ["Live updates: storm nears the coast", []],
  ["Opinion: the harbour needs a mayor", []],
  ["Match report: Rovers 2, City 1: late goal wins it", []],
])("headline: %s", (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  ["“Close it at once” — Ines Prado, harbour master", ["Ines Prado | “Close it at once”"]],
  ["The crew waited. “We waited all night, Prado said.", ["Prado | “We waited all night"]],
  ["“We waited all night, and nobody came.", []],
  ["In “The Last Ferry,” says Prado, the sea wins.", []],
  ["The so-called “pier of shame” says nothing to tourists.", []],
  ["“Close it at once.”\n\n— Ines Prado.", ["Ines Prado | “Close it at once.”"]],
  ["“Close it at once.”\n\n— Ines Prado, the harbour master, left the room and never came back.", []],
  [
    "When the pier fell, harbour master Ines Prado released this statement:\n\n“The sea took it in an hour.”",
    ["harbour master Ines Prado | “The sea took it in an hour.”"],
  ],
  [
    "Park wept, but Prado gave the crew some comfort: “The sea takes what it wants.”",
    ["Prado | “The sea takes what it wants.”"],
  ],
  ["Prado painted two words on the pier: “Keep off.”", []],
  ["Prado left.\n\n“The sea took it in an hour.”", []],
])("direct: %s", (text, expected) => {
  expect(show(text).filter((one) => one.includes("“"))).toEqual(expected);
});
