import { expect, test } from "vitest";
import { findCasualties } from "../../src/casualties/find.js";
import { readText } from "../../src/text/read.js";

/** Pieces aimed at the count grammar, the walks to subject and object, the idioms and every regular expression of the room. */
const HOSTILE: readonly string[] = [
  "12 killed ",
  "12 killed, ",
  "killed and ",
  "(12 dead) ",
  "a man, 12, killed ",
  "of 12 dead and ",
  "who killed who 12 ",
  "dozens of dozens of killed ",
  "including 12 killed ",
  "death toll 5 rose to 7 ",
  "Toll rose to 5. ",
  "the number of dead reached ",
  "forty-eight-",
  "1 000 dead ",
  "1,000,",
  "1.000.",
  "10-12-",
  "5m3k",
  "Of those, 3. Killed 4. ",
  "denied that 3 said 4 killed ",
];

const NOBODY = { all: [], resolve: () => null };

test.each(HOSTILE)("%j takes time in proportion to its length", { timeout: 30_000 }, (piece) => {
  const seconds = [100_000, 400_000].map((length) => {
    const doc = readText(piece.repeat(Math.ceil(length / piece.length)));
    const start = performance.now();
    findCasualties(doc, NOBODY, []);
    return performance.now() - start;
  });
  // four times the text: sixteen times the time would be quadratic; 200 ms are lost in the noise
  expect(seconds[1]! < 200 || seconds[1]! < seconds[0]! * 10).toBe(true);
  expect(seconds[1]!).toBeLessThan(3200);
});
