import { expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { claimsIn } from "./figures.js";
import { QUOTED, SOURCES } from "./sources.data.js";

test.each(SOURCES)("%s", (sentence, source) => {
  const claims = claimsIn(sentence);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims[0]?.source?.text ?? null).toBe(source);
});

test.each(QUOTED)("read whole: %s", (article, source) => {
  const { casualties } = extract(article);
  expect(casualties.length).toBeGreaterThan(0);
  expect(casualties[0]?.source?.text ?? null).toBe(source);
});
