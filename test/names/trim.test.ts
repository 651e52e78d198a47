import { describe, expect, it } from "vitest";
import { trimName } from "../../src/names/trim.js";
import type { NameType } from "../../src/names/types.js";
import { readText } from "../../src/text/read.js";

const trimmed = (text: string, type: NameType): string => {
  const doc = readText(text);
  const { first, last } = trimName(doc, { first: 0, last: doc.tokens.length, type });
  return first < last ? text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]) : "";
};

describe("a name without what is not its own", () => {
  it.each<[string, NameType, string]>([
    ["Mayor Ann Lee", "person", "Ann Lee"],
    ["Mr. Lee", "person", "Lee"],
    ["Ann Lee's", "person", "Ann Lee"],
    ["Ann Lee’s", "person", "Ann Lee"],
    ["the Red Cross", "organisation", "Red Cross"],
    ["The Hague", "place", "The Hague"],
    ["“Lagos”", "place", "Lagos"],
    ["Ann Lee", "person", "Ann Lee"],
    ["President", "person", "President"],
    ["—", "place", ""],
  ])("%s (%s): %j", (text, type, expected) => {
    expect(trimmed(text, type)).toBe(expected);
  });
});
