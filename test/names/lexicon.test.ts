import { describe, expect, it } from "vitest";
import { findLexiconNames, mergeLexiconNames } from "../../src/names/lexicon.js";
import type { NameMention } from "../../src/names/types.js";
import { readText } from "../../src/text/read.js";
import type { Lexicon } from "../../src/types.js";

const find = (text: string, lexicon: Lexicon): string[] =>
  findLexiconNames(readText(text), lexicon).map((n) => `${n.type.slice(0, 3)} ${text.slice(n.start, n.end)}`);

describe("the caller's names are found whole", () => {
  const lexicon: Lexicon = {
    people: ["Zorb Quell", { name: "Ada Vim", aliases: ["Vim", "A. Vim"] }],
    organisations: ["Quell", "Quell & Sons Ltd", "AT&T"],
    places: [{ name: "Upper Zorb", countryCode: "ZZ" }, "St. Olmo"],
  };
  it.each([
    ["Mayor Zorb Quell spoke.", ["per Zorb Quell"]],
    ["Quell hired her.", ["org Quell"]],
    ["She left Quell & Sons Ltd for AT&T.", ["org Quell & Sons Ltd", "org AT&T"]],
    ["Then Vim, A. Vim and Ada Vim met.", ["per Vim", "per A. Vim", "per Ada Vim"]],
    ["In Upper  Zorb's market", ["pla Upper  Zorb"]],
    ["He reached St. Olmo on Monday.", ["pla St. Olmo"]],
    ["Ada Vim-led talks", ["per Ada Vim"]],
  ])("%s", (text, expected) => {
    expect(find(text, lexicon)).toEqual(expected);
  });
  it.each(["Quells left.", "Quellish ways", "zorb quell", "Upper. Zorb", "Vimy Ridge", ""])("not in %j", (text) => {
    expect(find(text, lexicon)).toEqual([]);
  });
  it("carries the country", () => {
    expect(findLexiconNames(readText("Upper Zorb"), lexicon)[0]).toMatchObject({ countryCode: "ZZ", confidence: 1 });
  });
  it("takes names of white space or nothing as none", () => {
    expect(find("A b", { people: ["", "  "] })).toEqual([]);
  });
});

describe("a caller's name beside the tagger's", () => {
  const name = (
    first: number,
    last: number,
    type: NameMention["type"],
    confidence: number,
    step: string,
  ): NameMention => ({
    start: first * 2,
    end: last * 2,
    first,
    last,
    type,
    confidence,
    step,
  });
  const own = [name(3, 5, "person", 1, "lexicon")];
  it.each([
    ["replaces the same span", [name(3, 5, "place", 0.9, "tagger")], ["lexicon 3-5"]],
    ["replaces a longer one of its type", [name(2, 5, "person", 0.9, "tagger")], ["lexicon 3-5"]],
    [
      "replaces what it touches",
      [name(2, 4, "place", 0.9, "tagger"), name(4, 6, "place", 0.9, "tagger")],
      ["lexicon 3-5"],
    ],
    ["yields to a sure longer one of another type", [name(3, 6, "organisation", 0.9, "tagger")], ["tagger 3-6"]],
    ["replaces an unsure longer one", [name(3, 6, "organisation", 0.5, "tagger")], ["lexicon 3-5"]],
    [
      "leaves others alone",
      [name(0, 1, "place", 0.9, "tagger"), name(5, 6, "place", 0.9, "tagger")],
      ["tagger 0-1", "lexicon 3-5", "tagger 5-6"],
    ],
  ])("%s", (_, tagged, expected) => {
    expect(mergeLexiconNames(tagged, own).map((n) => `${n.step} ${n.first}-${n.last}`)).toEqual(expected);
  });
});
