import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { readMarked } from "../entities/marked.js";
import { SENTENCES } from "./sentences.data.js";

const LETTERS = { people: "PER", organisations: "ORG", places: "LOC" } as const;

/** "PER Ann Lee @0": the names that are marked, and those that are found. */
function names(marked: string): { readonly wanted: readonly string[]; readonly found: readonly string[] } {
  const { doc, names: gold } = readMarked(marked);
  const letters = { person: "PER", organisation: "ORG", place: "LOC", group: "", misc: "" };
  const result = extract(doc.text, { include: ["people", "organisations", "places"] });
  const found = (["people", "organisations", "places"] as const).flatMap((list) =>
    result[list].flatMap(({ mentions }) =>
      mentions.filter((m) => m.form === "name").map((m) => `${LETTERS[list]} ${m.text} @${m.start}`),
    ),
  );
  return {
    wanted: gold.map((name) => `${letters[name.type]} ${doc.text.slice(name.start, name.end)} @${name.start}`),
    found,
  };
}

/** A trained tagger errs: of all names of the table so many are found as marked, and so few are invented. */
const RECALL = 0.9;
const PRECISION = 0.9;

describe("names in every construction that the table holds", () => {
  const all = Object.entries(SENTENCES).map(([group, sentences]) => {
    const read = sentences.map(names);
    const wanted = read.flatMap((r) => r.wanted);
    const right = read.flatMap((r) => r.wanted.filter((name) => r.found.includes(name)));
    const wrong = read.flatMap((r) => r.found.filter((name) => !r.wanted.includes(name)));
    const missed = read.flatMap((r) => r.wanted.filter((name) => !r.found.includes(name)));
    return { group, wanted, right, wrong, missed };
  });
  const sum = (key: "wanted" | "right" | "wrong"): number => all.reduce((n, group) => n + group[key].length, 0);
  const differences = all
    .filter((group) => group.missed.length + group.wrong.length > 0)
    .map((group) => `${group.group}: missed ${group.missed.join(", ")}; wrong ${group.wrong.join(", ")}`)
    .join("\n");

  it("finds nine in ten of them whole and with their type", () => {
    expect(sum("right") / sum("wanted"), differences).toBeGreaterThanOrEqual(RECALL);
  });

  it("invents fewer than one in ten", () => {
    expect(sum("right") / (sum("right") + sum("wrong")), differences).toBeGreaterThanOrEqual(PRECISION);
  });

  it.each(all)("finds most of: $group", ({ wanted, right, wrong, missed }) => {
    expect(right.length, `missed ${missed.join(", ")}; wrong ${wrong.join(", ")}`).toBeGreaterThanOrEqual(
      Math.ceil(wanted.length * 0.6),
    );
  });
});
