import { describe, expect, it } from "vitest";
import { settleCountries } from "../../src/names/countries.js";
import type { NameType } from "../../src/names/types.js";
import { readText } from "../../src/text/read.js";

describe("a country where only a country stands", () => {
  it.each<[string, NameType[], NameType]>([
    ["Per Vik (Norway) won.", ["organisation"], "place"],
    ["A flood in Bergen, Norway, began.", ["place", "organisation"], "place"],
    ["Goals by Bergen, Norway and others.", ["organisation", "organisation"], "organisation"],
    ["A cup for Norway came late.", ["organisation"], "organisation"],
    ["Per Vik (Norway) won.", ["person"], "person"],
    ["Per Vik (Molde) won.", ["organisation"], "organisation"],
  ])("%s %j: %s", (text, types, expected) => {
    const doc = readText(text);
    const names = doc.tokens.text.flatMap((word, i) => (/^(?:Norway|Molde|Bergen)$/.test(word) ? [i] : []));
    const spans = names.map((at, n) => ({ first: at, last: at + 1, type: types[n]!, probability: 0.9 }));
    expect(settleCountries(doc, spans).at(-1)?.type).toBe(expected);
  });
});
