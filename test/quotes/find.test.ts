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
])("%s", (text, expected) => {
  expect(show(text)).toEqual(expected);
});
