/** Linking costs each name the same, however many there are: thousands that share a word, a kind, a pronoun's gender. */
import { expect, test } from "vitest";
import { linkEntities } from "../../src/entities/link.js";
import { readMarked } from "../entities/marked.js";

const HOSTILE: readonly (readonly [string, (i: number) => string])[] = [
  ["one family", (i) => `[PER Ann${i % 997} Lee] met Mr [PER Lee]. `],
  ["one first name", (i) => `[PER Ann Lee${i}] met [PER Ann]. `],
  ["slips of one name", (i) => `[PER Zelen${i % 7}skyyy${i % 31}] fell. `],
  ["one acronym", (i) => `The [ORG Board of Bread ${i % 499}] met the [ORG BOB]. The board fell. `],
  ["one place", (i) => `[LOC Springfield], [LOC Ohio], met [LOC Springfield${i % 11}]. `],
  ["pronouns", (i) => `[PER Ann Lee${i % 53}] fell. He said his lawyer told her that the minister lied. `],
];

/** Milliseconds of processor time that linking takes. */
function cost(make: (i: number) => string, count: number): number {
  const { doc, names } = readMarked(Array.from({ length: count }, (_, i) => make(i)).join(""));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    linkEntities(doc, names);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(HOSTILE)("eight times the names cost eight times the time: %s", (_, make) => {
  cost(make, 200);
  const small = cost(make, 400);
  const large = cost(make, 3200);
  expect(large).toBeLessThan(Math.max(small, 2) * 8 * 3);
});
