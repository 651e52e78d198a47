import { expect, test } from "vitest";
import { readText } from "../../src/text/read.js";

const tokens = (text: string): string => readText(text).tokens.text.join("|");

test.each([
  ["He can't, she won’t, they'd", "He|ca|n't|,|she|wo|n’t|,|they|'d"],
  ["Korea's and dogs’ and O'Brien and Côte d’Ivoire", "Korea|'s|and|dogs|’|and|O'Brien|and|Côte|d’Ivoire"],
  ["US-imposed Russia-North Korea ties", "US|-|imposed|Russia|-|North|Korea|ties"],
  ["1,000 and 3.5 and 12:30, 19th, 5m.", "1,000|and|3.5|and|12:30|,|19th|,|5m|."],
  ["the U.S. at 5 p.m. with J.R.R. and J. Smith", "the|U.S.|at|5|p.m.|with|J.R.R.|and|J.|Smith"],
  ["Maj. Gen. Ryder, Ph.D., of Acme Inc.", "Maj.|Gen.|Ryder|,|Ph.D.|,|of|Acme|Inc."],
  ["AT&T and R & B", "AT&T|and|R|&|B"],
  ["see https://example.org/a?b=c. Then", "see|https://example.org/a?b=c.|Then"],
  ["“Go … now...” -- he", "“|Go|…|now|...|”|--|he"],
  ["It ended. A dog", "It|ended|.|A|dog"],
  ["👩‍👩‍👧 and 👍🏽!", "👩‍👩‍👧|and|👍🏽|!"],
  ["김정은 said 北京", "김정은|said|北京"],
  ["", ""],
])("tokens of %j", (text, expected) => {
  expect(tokens(text)).toBe(expected);
});

test("no token is longer than 200 code units, and none is lost", () => {
  const doc = readText("a".repeat(1001));
  expect(doc.tokens.text.map((word) => word.length)).toEqual([200, 200, 200, 200, 200, 1]);
});
