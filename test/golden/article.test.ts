import { expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { article, claimDifferences, entityDifferences, nameDifferences, quoteDifferences } from "./gold.js";

const found = extract(article);

/** What is still wrong, said as a reader would want it; a difference that is not listed here fails. */
test("names", () => {
  expect(nameDifferences(found)).toEqual(["wrong name in places: «Russia» (line 11, offset 2512)"]);
});

test("entities: names, roles, aliases, countries, nominal and pronoun mentions", () => {
  expect(entityDifferences(found)).toEqual(["Russia holds «Russia» (line 11, offset 2512)"]);
});

test("casualty claims", () => {
  expect(claimDifferences(found)).toEqual([]);
});

test("quotes that are not optional", () => {
  expect(quoteDifferences(found)).toEqual([
    "missed quote «that the US had “indications” of casualties among North Korean forces,…» (line 9, offset 1676)",
    "cue of «that Russian soldiers were burning the faces of fallen North Korean so…» (line 10, offset 1985) is shared, should be claiming",
    "cue of «that North Korea’s elite Storm Corps had the capacity to send reinforc…» (line 13, offset 2618) is further noted, should be noted",
    "wrong quote «that the US had “indications” of casualties among North Korean forces» (line 9, offset 1676)",
    "wrong quote «bodies of North Korean soldiers lying dead while soldiers appear to se…» (line 10, offset 2151)",
  ]);
});

test("every span quotes the article", () => {
  let spans = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof start === "number" && typeof end === "number") {
      expect(text).toBe(article.slice(start, end));
      spans++;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(extract(article, { trace: true }));
  expect(spans).toBeGreaterThan(130);
});

test.each(["people", "organisations", "places", "casualties", "quotes"] as const)("%s alone are the same", (name) => {
  expect(extract(article, { include: [name] })[name]).toEqual(found[name]);
});

test("nothing is below the minimum confidence, and no id dangles", () => {
  const sure = extract(article, { minConfidence: 0.8 });
  const ids = new Set([...sure.people, ...sure.organisations, ...sure.places].map((entity) => entity.id));
  for (const { speakerId } of sure.quotes) expect(speakerId === null || ids.has(speakerId)).toBe(true);
  for (const { sourceId, placeId } of sure.casualties) {
    for (const id of [sourceId, placeId]) expect(id === null || ids.has(id)).toBe(true);
  }
  const all = [...sure.quotes, ...sure.casualties, ...[...sure.people, ...sure.places].flatMap((e) => e.mentions)];
  for (const { confidence } of all) expect(confidence).toBeGreaterThanOrEqual(0.8);
  expect(sure.organisations.length + sure.places.length + sure.casualties.length).toBeLessThan(
    found.organisations.length + found.places.length + found.casualties.length,
  );
});
