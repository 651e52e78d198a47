import { describe, expect, it } from "vitest";
import { scoreNames } from "../../src/scoring/names.js";
import { at } from "./spans.js";

const TEXT = "Ada Holm of Acme flew to Paris on a Boeing.";
const named = (words: string, type: string) => ({ ...at(TEXT, words), type });
const ARTICLE = {
  doc: "d",
  text: TEXT,
  entities: [
    named("Ada Holm", "person"),
    named("Acme", "organisation"),
    named("Paris", "place"),
    named("Boeing", "product"),
  ],
};

describe("names", () => {
  it("are all zero without articles", () => {
    expect(scoreNames([]).measures).toMatchObject({
      all: { f1: 0, gold: 0 },
      place: { f1: 0 },
      calibrationError: null,
    });
  });

  it("are right with span and type; other types do not count", () => {
    const found = [
      { ...named("Ada Holm", "person"), confidence: 0.9 },
      { ...named("Acme", "place"), confidence: 0.3 },
      { ...named("on", "misc"), confidence: 0.1 },
    ];
    const { measures, errors } = scoreNames([ARTICLE], () => found);
    expect(measures).toMatchObject({
      all: { precision: 0.5, recall: 1 / 3, right: 1, found: 2, gold: 3 },
      person: { f1: 1 },
      organisation: { f1: 0, gold: 1 },
      place: { f1: 0, found: 1 },
      auroc: 1,
    });
    expect(errors).toEqual(["d missed organisation «Acme»", "d missed place «Paris»", "d wrong place «Acme»"]);
  });

  it("are read by the door unless told otherwise", () => {
    expect(scoreNames([ARTICLE]).measures.person).toMatchObject({ right: 1 });
  });
});
