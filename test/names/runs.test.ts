import { expect, it } from "vitest";
import { findRuns } from "../../src/names/runs.js";
import { describeWords } from "../../src/names/tagger.js";
import { readText } from "../../src/text/read.js";

/** The runs of a text, each as printed. */
function runs(text: string, skip = (_: number): boolean => false): readonly string[] {
  const doc = readText(text);
  const { first, last } = findRuns(doc, describeWords(new Map(), doc), skip);
  const found = new Set<string>();
  for (let i = 0; i < doc.tokens.length; i++)
    if (first[i]! >= 0) found.add(text.slice(doc.tokens.start[first[i]!], doc.tokens.end[last[i]!]));
  return [...found];
}

it.each<[string, readonly string[]]>([
  ["he met Ann Lee of the Bank of Ghana.", ["Ann Lee", "Bank of Ghana"]],
  ["a Bank of Ghana and IMF talk", ["Bank of Ghana and IMF"]],
  ["he went to Lagos and slept.", ["Lagos"]],
  ["she left Ann and the others", ["Ann"]],
  ["nobody came", []],
  ["He Is The One Who Came And Saw And Won It All For Us Here Today", []],
])("%s", (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

it("leaves out what is skipped", () => {
  expect(runs("ANN LEE WON. He met Bob Kay.", (sentence) => sentence === 0)).toEqual(["He", "Bob Kay"]);
});
