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

const ARTICLE =
  "[LOC OSLO] — Harbour minister [PER Ida Moss] told the [ORG Daily Lantern] on Monday that the bridge at [LOC Bergen], [LOC Norway], fell. " +
  "The minister said the [ORG Ministry of Roads] had warned [PER Carl Dunn], head of the [ORG Bakers Guild], who denied it. " +
  "“It fell at dawn,” she said. The guild’s lawyer, [PER Ann van Dyk], said the ministry was wrong, and the agency agreed. " +
  "[PER Moss] met [GRP Norwegian] engineers in [LOC northern Norway] and [PER Dunn] left for [LOC Paris].\n\n";

test("64 times the article costs at most twice as much a character", () => {
  cost(() => ARTICLE, 64);
  const small = Math.min(...Array.from({ length: 40 }, () => cost(() => ARTICLE, 1)));
  const large = cost(() => ARTICLE, 64);
  expect(large).toBeLessThan(small * 64 * 2);
});
