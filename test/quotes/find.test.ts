import { expect, test } from "vitest";
import type { Entities } from "../../src/entities/types.js";
import { findQuotes } from "../../src/quotes/find.js";
import { readText } from "../../src/text/read.js";

const nobody: Entities = { all: [], resolve: () => null };

/** Each quote as "speaker | cue | kind | its parts". */
function show(text: string): string[] {
  return findQuotes(readText(text), nobody).map((q) =>
    [q.speaker?.text ?? "-", q.cue?.text ?? "-", q.kind, q.spans.map((s) => s.text).join(" + ")].join(" | "),
  );
}

test.each([
  ["“We will rebuild the bridge,” said Ann Lee.", ["Ann Lee | said | direct | We will rebuild the bridge,"]],
  ["“We will rebuild it,” she said, “and soon.”", ["she | said | direct | We will rebuild it, + and soon."]],
  [
    "Ann Lee told reporters that the bridge would be rebuilt by the spring.",
    ["Ann Lee | told | indirect | that the bridge would be rebuilt by the spring"],
  ],
  [
    "The bridge will be rebuilt, according to the city's mayor.",
    ["the city's mayor | according to | indirect | The bridge will be rebuilt"],
  ],
  // a hedge says that something is unsure, not who says so
  ["The troops have reportedly left the town.", []],
  // every style of mark
  ["''The ferry sails on Friday,'' said Ines Prado.", ["Ines Prado | said | direct | The ferry sails on Friday,"]],
  ["‘The ferry sails on Friday,’ said Ines Prado.", ["Ines Prado | said | direct | The ferry sails on Friday,"]],
  ["«The ferry sails on Friday,» said Ines Prado.", ["Ines Prado | said | direct | The ferry sails on Friday,"]],
  ["„The ferry sails on Friday,“ said Ines Prado.", ["Ines Prado | said | direct | The ferry sails on Friday,"]],
  // nested, broken by its cue, before and after it, across sentences
  [
    "“The captain told me ‘stay below’ and then left,” Prado said.",
    ["Prado | said | direct | The captain told me ‘stay below’ and then left,"],
  ],
  [
    "“We waited all night,” Prado said. “Nobody came.”",
    ["Prado | said | direct | We waited all night, + Nobody came."],
  ],
  [
    "The harbour, Prado said, would close for a month.",
    ["Prado | said | indirect | The harbour + would close for a month"],
  ],
  [
    "Ines Prado said: “Nobody told us that the pier was unsafe.”",
    ["Ines Prado | said | direct | Nobody told us that the pier was unsafe."],
  ],
  [
    "Prado said the captain had told her to “stay below” until the storm passed.",
    ["Prado | said | mixed | the captain had told her to “stay below” until the storm passed"],
  ],
  // sources that hang on nouns, participles, passives
  [
    "According to the coastguard, the pier is unsafe.",
    ["the coastguard | According to | indirect | the pier is unsafe"],
  ],
  ["Prado resigned on Monday, citing poor health.", ["Prado | citing | indirect | poor health"]],
  [
    "Prado was quoted as saying that the pier had never been inspected.",
    ["Prado | was quoted as saying | indirect | that the pier had never been inspected"],
  ],
  [
    "“Nobody has been hurt,” the mayor said, adding that the pier would be closed.",
    [
      "the mayor | said | direct | Nobody has been hurt,",
      "the mayor | adding | indirect | that the pier would be closed",
    ],
  ],
  [
    "Prado claimed the council is hiding the report and keeping its members from reading it.",
    ["Prado | claimed | indirect | the council is hiding the report and keeping its members from reading it"],
  ],
  // no speech
  ["The film “The Last Ferry” opens on Friday.", []],
  ["The so-called “pier of shame” was closed on Monday.", []],
  ['The 6" pipe and the 5\'10" diver were pulled from the water.', []],
  ["The fishermen's boats and the sailors' huts were lost in the '90s.", []],
])("%s", (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test("a quotation that runs over paragraphs is one quote; a mark that is never closed costs nothing after it", () => {
  const text =
    "Prado said: “We will rebuild the pier in stone.\n\n“And we will do it before the winter.”\n\nHe left at noon.";
  expect(show(text)).toEqual([
    "Prado | said | direct | We will rebuild the pier in stone. + And we will do it before the winter.",
  ]);
  const open = "Prado said: “We will rebuild the pier in stone.\n\nThe council said that the money was there.";
  expect(show(open)).toEqual([
    "Prado | said | direct | We will rebuild the pier in stone.",
    "The council | said | indirect | that the money was there",
  ]);
});

test("mode by the cue's verb, and the step that decided", () => {
  const [thought, writing] = findQuotes(
    readText("Officials fear that the storm could return.\n\nPrado wrote that the pier was unsafe."),
    nobody,
  );
  expect([thought?.mode, writing?.mode]).toEqual(["thought", "writing"]);
  expect(thought?.trace).toEqual({ step: "tagger", decided: { cue: "tagger", content: "tagger", speaker: "tagger" } });
});
