import { expect, test } from "vitest";
import { confidenceOf } from "../../src/casualties/confidence.js";
import { claimsIn } from "./figures.js";

test("a number with a verb is surer than an article with a noun or an adjective", () => {
  const sure = confidenceOf({ rule: "object", outcome: "dead", count: { kind: "number" } });
  const one = confidenceOf({ rule: "object", outcome: "dead", count: { kind: "one" } });
  const weak = confidenceOf({ rule: "attribute", outcome: "dead", count: { kind: "one" } });
  const open = confidenceOf({ rule: "middle", outcome: "casualties", count: { kind: "one" } });
  expect([sure, one, weak, open]).toEqual([0.9922, 0.9556, 0.7941, 0.3079]);
});

test("an article's claims carry it", () => {
  const claims = claimsIn("The storm killed 12 people. A man died. Police shot several protesters.");
  expect(claims.map(({ confidence }) => confidence)).toEqual([0.9922, 0.7941, 0.8006]);
});
