import { expect, test } from "vitest";
import { readText } from "../../src/text/read.js";

/** Each paragraph as kind: text, one a line. */
function paragraphs(text: string): string[] {
  return readText(text).paragraphs.map((p) => `${p.kind}: ${text.slice(p.start, p.end).replace(/\s+/g, " ")}`);
}

test.each([
  ["One line.\nAnother line.", ["text: One line.", "text: Another line."]],
  ["One.\r\n\r\nTwo.\n \nThree.", ["text: One.", "text: Two.", "text: Three."]],
  ["One.\u2029Two.\fThree.", ["text: One.", "text: Two.", "text: Three."]],
  ["Flood Kills Ten in Lagos\nTen people died.", ["heading: Flood Kills Ten in Lagos", "text: Ten people died."]],
  [
    "Mayor says bridge will open\nThe mayor said so.",
    ["heading: Mayor says bridge will open", "text: The mayor said so."],
  ],
  [
    "It rained.\nWho Is to Blame for the Flood?\nNobody.",
    ["text: It rained.", "heading: Who Is to Blame for the Flood?", "text: Nobody."],
  ],
  ["It rained.\nWho is to blame?\nNobody.", ["text: It rained.", "text: Who is to blame?", "text: Nobody."]],
  ["It rained.\n“We are here to stay”\nEnd.", ["text: It rained.", "text: “We are here to stay”", "text: End."]],
])("paragraphs of %j", (text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test.each([
  "Last Updated:",
  "(with AFP inputs)",
  "- Location :",
  "https://example.org/news/1",
  "By Ann Lee",
  "Photo: Ann Lee",
  "© 2024 Example News",
  "Read more: the flood in pictures",
  "Published: 3 May 2024",
  "3 May 2024",
  "***",
])("%j is boilerplate", (line) => {
  expect(paragraphs(`It rained all day.\n${line}\nIt stopped.`)[1]).toBe(`boilerplate: ${line}`);
});

test.each([
  "He read it by the window.",
  "Photo editors were angry.",
  "From Lagos he went to Accra.",
  "By 2030 it will be gone.",
])("%j is prose", (line) => {
  expect(paragraphs(`It rained all day.\n${line}\nIt stopped.`)[1]).toBe(`text: ${line}`);
});

test.each([
  ["KABUL (AP) - Ten died.", "KABUL (AP) -"],
  ["SEOUL, South Korea — Ten died.", "SEOUL, South Korea —"],
  ["Nairobi, Kenya (Reuters) – Ten died.", "Nairobi, Kenya (Reuters) –"],
  ["ADDIS ABABA, May 3 - Ten died.", "ADDIS ABABA, May 3 -"],
  ["Ten died - and more came.", ""],
  ["UN envoy arrives - at last.", ""],
])("dateline of %j", (text, expected) => {
  const { paragraphs: all, tokens } = readText(`${text}\nIt rained.`);
  const end = all[0]?.datelineEnd ?? 0;
  expect(end === 0 ? "" : text.slice(0, tokens.end[end - 1])).toBe(expected);
});

test("hard-wrapped copy is joined, its blank lines and indents are kept as paragraphs", () => {
  const wrapped = [
    "   The ministry said on Tuesday that the river had risen by two metres and",
    "that it would go on rising until the weekend, when the rain is expected to",
    "stop in the whole of the northern province and along the coast.",
    "   Farmers have been told to move their animals to higher ground, and the",
    "schools of four districts will stay closed until further notice from the",
    "governor, who visited the area.",
    "",
    "No one was hurt in the village, which had been left by everyone who lived",
    "there the week before.",
  ].join("\n");
  expect(paragraphs(wrapped).length).toBe(3);
});
