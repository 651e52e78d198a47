import fc from "fast-check";
import { expect, test } from "vitest";
import { linkEntities } from "../../src/entities/link.js";
import { extract } from "../../src/index.js";
import { readMarked } from "../entities/marked.js";

const SEED = 20_240_601;
const WORDS = [
  "[PER Ann Lee]",
  "[PER Lee]",
  "[PER Bo van Dyk]",
  "[PER Dyk]",
  "[PER Mr]",
  "[ORG Board of Bread]",
  "[ORG BOB]",
  "[ORG The]",
  "[LOC Paris]",
  "[LOC Texas]",
  "[LOC U.S.]",
  "[LOC Georgia]",
  "[GRP French]",
  "[MISC Oscars]",
  "the",
  "The",
  "minister",
  "board",
  "he",
  "She",
  "his",
  "it",
  "said",
  "of",
  ",",
  "(",
  ")",
  ".",
  "“",
  "”",
  "’s",
  "-",
  "and",
  "former",
  "president",
  "lawyer",
  "for",
  "\n\n",
  "é",
  "👩‍👩‍👧",
  "12",
];
const article = fc.array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 60 }).map((words) => words.join(" "));

test("every name is a mention of one entity of its type; ids run in text order; mentions stand in text order", () => {
  let entities = 0;
  fc.assert(
    fc.property(article, (marked) => {
      const { doc, names } = readMarked(marked);
      const { all } = linkEntities(doc, names);
      entities += all.length;
      const byStart = new Map(
        all.flatMap((e) => e.mentions.filter((m) => m.form === "name").map((m) => [m.start, e] as const)),
      );
      for (const { start, type } of names)
        expect(byStart.get(start)?.type).toBe(type === "group" || type === "misc" ? undefined : type);
      expect(all.map((e) => e.id)).toEqual(all.map((_, i) => `e${i + 1}`));
      const firsts = all.map((e) => e.mentions.find((m) => m.form === "name")!.start);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      for (const { mentions } of all)
        expect(mentions.map((m) => m.start)).toEqual(mentions.map((m) => m.start).sort((a, b) => a - b));
    }),
    { seed: SEED, numRuns: 400 },
  );
  expect(entities).toBeGreaterThan(1000);
}, 60_000);

test("resolving any range answers with an entity or nobody, the same each time", () => {
  let answered = 0;
  fc.assert(
    fc.property(article, fc.nat(60), fc.nat(12), (marked, first, length) => {
      const { doc, names } = readMarked(marked);
      const { all, resolve } = linkEntities(doc, names);
      const range = { first, last: first + length };
      const answer = resolve(range);
      expect(resolve(range)).toEqual(answer);
      if (answer === null) return;
      answered++;
      expect(all.map((e) => e.id)).toContain(answer.id);
      expect(answer.confidence).toBeGreaterThan(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
    }),
    { seed: SEED, numRuns: 1000 },
  );
  expect(answered).toBeGreaterThan(100);
}, 60_000);

const SAID = "Ann Lee said that at least 12 people were killed in Paris, France. “It rained,” she told the BBC.\n\n";

test("whatever the least confidence: ids are unique and never dangle, every entity is named", () => {
  let referred = 0;
  fc.assert(
    fc.property(article, fc.double({ min: 0, max: 1, noNaN: true }), (marked, minConfidence) => {
      const text = SAID + marked.replace(/\[(?:PER|ORG|LOC|GRP|MISC) ([^\]]+)\]/g, "$1");
      const { people, organisations, places, quotes, casualties } = extract(text, { minConfidence });
      const entities = [...people, ...organisations, ...places];
      const ids = new Set(entities.map((e) => e.id));
      expect(ids.size).toBe(entities.length);
      for (const { mentions } of entities) expect(mentions.some((m) => m.form === "name")).toBe(true);
      const all = [...quotes.map((q) => q.speakerId), ...casualties.flatMap((c) => [c.sourceId, c.placeId])];
      for (const id of all) {
        if (id === null) continue;
        referred++;
        expect(ids).toContain(id);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
  expect(referred).toBeGreaterThan(200);
}, 60_000);
