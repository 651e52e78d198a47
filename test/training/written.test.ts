import { describe, expect, test } from "vitest";
import { readMarked, writtenArticles } from "../../src/training/names/written.js";

describe("articles with their names marked in place", () => {
  test("a mark is its name, by offset", () => {
    const { text, entities } = readMarked("{l ORU}, May 3 — {o Oru Water Board}'s {p Ann Lee} met {g Ilarans}.", "one");
    expect(text).toBe("ORU, May 3 — Oru Water Board's Ann Lee met Ilarans.");
    expect(entities.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)).toEqual([
      "ORU/place",
      "Oru Water Board/organisation",
      "Ann Lee/person",
      "Ilarans/group",
    ]);
  });

  test.each(["{x Oru} is wet", "Oru} is wet", "{l Oru is wet", "{l {o Oru} Board}"])(
    "a stray brace is an error: %s",
    (text) => {
      expect(() => readMarked(text, "one")).toThrow(/^one: a brace without its mark at/);
    },
  );

  test("those of the project are read, each with names, no name a mark's letter or blank at its ends", () => {
    const articles = writtenArticles();
    expect(articles.length).toBeGreaterThan(1_000);
    for (const { doc, text, entities } of articles) {
      expect(entities.length, doc).toBeGreaterThan(0);
      for (const { start, end } of entities) expect(text.slice(start, end), doc).toMatch(/^\S(?:.*\S)?$/s);
    }
  });
});
