import { expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { isExact, overlaps, sameContent } from "../../src/training/quotes/truth.js";

//                   0   1    2    3   4      5    6     7   8      9
const doc = readText("Lee said that the bridge would close on Friday .");

test.each([
  [2, 9, 3, 9, true],
  [2, 9, 3, 10, true],
  [3, 9, 3, 8, false],
  [1, 9, 3, 9, false],
])("tokens %i to %i and %i to %i: exact %s", (a, b, c, d, exact) => {
  expect(isExact(doc, [{ first: a, last: b }], [{ first: c, last: d }])).toBe(exact);
});

test("how much two contents share", () => {
  const whole = [{ first: 3, last: 9 }];
  expect(sameContent(doc, whole, [{ first: 3, last: 6 }])).toBeCloseTo(6 / 9);
  expect(sameContent(doc, whole, [{ first: 0, last: 2 }])).toBe(0);
  expect(overlaps(whole, [{ first: 8, last: 10 }])).toBe(true);
  expect(overlaps(whole, [{ first: 9, last: 10 }])).toBe(false);
});
