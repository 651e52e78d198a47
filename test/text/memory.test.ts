import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { extract } from "../../src/index.js";
import { numberOf, vocabularyAtHand } from "../../src/text/vocabulary.js";
import { tagTokens } from "../../src/text/wink.js";

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc") as () => void;

function heapBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** An article of its own bytes, 37 kB, with one long word that no other has. */
function article(id: number): string {
  const letters = [...String(1000 + id)].map((digit) => "bcdfghjklm"[Number(digit)]).join("");
  return `${`The mayor said on day ${id} that nothing was new. `.repeat(800)}Unheardofword${letters} went home.`;
}

test("a word that is remembered keeps nothing else of its article", () => {
  for (let id = 0; id < 10; id++) extract(article(id), { include: ["people"] });
  const before = heapBytes();
  for (let id = 10; id < 110; id++) extract(article(id), { include: ["people"] });
  // 100 articles are 3.7 MB; a hundred words with what is known of them are 0.1 MB.
  expect((heapBytes() - before) / 1e6).toBeLessThan(1.5);
}, 60_000);

test("however many words there are, nothing is kept of those long past", () => {
  let id = 0;
  const readNewWords = (count: number): void => {
    const words = Array.from(
      { length: count },
      () => `Word${[...String(id++)].map((d) => "bcdfghjklm"[Number(d)]).join("")}`,
    );
    const vocabulary = vocabularyAtHand();
    const numbers = words.map((word) => numberOf(vocabulary, word, 0, word.length));
    expect(tagTokens(vocabulary, numbers, new Uint8Array(count))).toHaveLength(count);
  };
  readNewWords(40_000);
  const before = heapBytes();
  // 24 more renewals of the instance: what doubled with each of them was 330 MB by the 20th, then a RangeError.
  for (let round = 0; round < 24; round++) readNewWords(20_000);
  expect((heapBytes() - before) / 1e6).toBeLessThan(20);
  // The part of the model that is not used is as the package made it: the first one who asks gets a pattern's text.
  const { machines } = (model as unknown as { metaCER(): { machines: string } }).metaCER();
  expect(typeof JSON.parse(machines)).toBe("object");
}, 120_000);
