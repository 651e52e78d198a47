import { describe, expect, it } from "vitest";
import { createCandidates } from "../../src/names/candidates.js";
import { gatherFacts } from "../../src/names/document.js";
import { chooseNames } from "../../src/names/judge.js";
import { NAME_TYPES } from "../../src/names/labels.js";
import { fillFacts } from "../../src/names/mention-facts.js";
import { countMentioned, findSums, hashWords, STANDS } from "../../src/names/mentioned.js";
import { createRivals } from "../../src/names/rivals.js";
import { describeWords } from "../../src/names/tagger.js";
import type { NameType } from "../../src/names/types.js";
import { createFactList } from "../../src/tagger/fact-list.js";
import { DEPTH, type Forest, plantForest } from "../../src/tagger/forest.js";
import { readText } from "../../src/text/read.js";

type Written = readonly [first: number, last: number, type: NameType, probability: number];

/** The text as its judge sees it, with these candidates. */
function caseOf(text: string, written: readonly Written[]): Parameters<typeof chooseNames>[2] {
  const doc = readText(text);
  const facts = gatherFacts(doc, describeWords(new Map(), doc));
  const candidates = createCandidates(doc.tokens.length);
  for (const [first, last, type, probability] of written)
    candidates.all.push({ first, last, type: NAME_TYPES.indexOf(type), probability });
  return { facts, candidates, mentioned: countMentioned(candidates.all, facts.types), rivals: createRivals() };
}

/** Trees that add log-odds where the tagger's are above a limit. */
function forestOf(bias: number, steps: readonly (readonly [limit: number, gain: number])[]): Forest {
  const questions = 2 ** DEPTH - 1;
  const all = steps.map(([limit, gain]) => ({ limits: Array(questions).fill(limit), gain }));
  const leaves = all.flatMap(({ gain }) => [...Array(questions).fill(0), gain]);
  const features = Array(questions * steps.length).fill(0);
  return plantForest({ depth: DEPTH, bias, features, limits: all.flatMap(({ limits }) => limits), leaves });
}

/** Likelier than not, then surely, where the tagger is sure at 0.5 and 0.8. */
const FOLLOW = forestOf(-1, [
  [0, 2],
  [1.38, 3],
]);
const EVEN = forestOf(0, []);

describe("the judge chooses names that do not overlap", () => {
  const text = "The Bank of Ruritania in Strelsau lent more.";
  const bank = [1, 4, "organisation"] as const;
  const land = [3, 4, "place"] as const;
  it.each<[string, Forest, readonly Written[], readonly string[]]>([
    ["none", FOLLOW, [], []],
    [
      "the likely one",
      FOLLOW,
      [
        [...bank, 0.6],
        [5, 6, "place", 0.3],
      ],
      ["1-4 organisation"],
    ],
    [
      "the longer one, which is likelier",
      FOLLOW,
      [
        [...bank, 0.9],
        [...land, 0.6],
      ],
      ["1-4 organisation"],
    ],
    [
      "the shorter one, which is likelier",
      FOLLOW,
      [
        [...bank, 0.6],
        [...land, 0.9],
      ],
      ["3-4 place"],
    ],
    [
      "the likelier type",
      FOLLOW,
      [
        [3, 4, "person", 0.9],
        [...land, 0.6],
      ],
      ["3-4 person"],
    ],
    [
      "two rather than one across both",
      EVEN,
      [
        [1, 2, "organisation", 0.5],
        [1, 4, "organisation", 0.5],
        [...land, 0.5],
      ],
      ["1-2 organisation", "3-4 place"],
    ],
  ])("%s", (_, trees, written, wanted) => {
    const chosen = chooseNames(trees, createFactList(), caseOf(text, written));
    expect(chosen.map(({ first, last, type }) => `${first}-${last} ${NAME_TYPES[type]}`)).toEqual(wanted);
  });
});

describe("what candidates tell of each other", () => {
  // Anna Rassendyll came . Rassendyll spoke . Anna left .
  const of = caseOf("Anna Rassendyll came. Rassendyll spoke. Anna left.", [
    [0, 2, "person", 0.8],
    [0, 2, "place", 0.1],
    [4, 5, "person", 0.4],
    [4, 5, "place", 0.3],
  ]);
  const { types } = of.facts;

  it("the same words, each stretch once", () => {
    const at = findSums(of.mentioned.same, hashWords(types, 4, 5));
    expect(of.mentioned.same.values[at]).toBeCloseTo(0.4);
    expect(of.mentioned.same.values[at + STANDS]).toBe(1);
  });

  it("the longer name that ends with a word", () => {
    const at = findSums(of.mentioned.within, hashWords(types, 4, 5));
    expect(of.mentioned.within.values[at]).toBeCloseTo(0.8);
    expect(findSums(of.mentioned.within, hashWords(types, 0, 2))).toBe(-1);
  });

  it("as many facts for each candidate, all of them numbers", () => {
    const list = createFactList();
    const lengths = of.candidates.all.map((_, k) => {
      fillFacts(list, of, k);
      expect(list.values.subarray(0, list.length).every(Number.isFinite)).toBe(true);
      return list.length;
    });
    expect(new Set(lengths).size).toBe(1);
  });
});
