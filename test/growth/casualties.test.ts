import { expect, test } from "vitest";
import { findCasualties } from "../../src/casualties/find.js";
import { readText } from "../../src/text/read.js";
import type { Quote } from "../../src/types.js";

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
  "12 men who said who told 5 died, ",
  "two men, identified as Al (12), ",
  "lost their lives, ",
  "5 suffered various minor degrees of ",
  "it is not true that reports that 12 died ",
  "according to, as announced by, said 12 died ",
  "reports that 3 claim 4 killed, reports, ",
  "Police: 12 dead -- Police ",
  "range from 5 to 7 million died ",
  "a Class 12 girl Class 12 died ",
  "12 soldiers taken captive hostage ",
  "passed away passed ",
  "no reports of deaths of 5 ",
  "12 were dragged and shot and ",
];

/** Milliseconds of processor time: the clock runs on while other tests have the processor. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const NOBODY = { all: [], resolve: () => null };

test.each(HOSTILE)("%j takes time in proportion to its length", { timeout: 30_000 }, (piece) => {
  const seconds = [100_000, 400_000].map((length) => {
    const doc = readText(piece.repeat(Math.ceil(length / piece.length)));
    return timeOf(() => findCasualties(doc, NOBODY, () => []));
  });
  // four times the text: sixteen times the time would be quadratic; 200 ms are lost in the noise
  expect(seconds[1]! < 200 || seconds[1]! < seconds[0]! * 10).toBe(true);
  expect(seconds[1]!).toBeLessThan(3200);
});

test("figures of one endless quote take time in proportion to their number", { timeout: 30_000 }, () => {
  const seconds = [2000, 8000].map((count) => {
    const text = `Police announced ${"12 people died. ".repeat(count)}`;
    const cue = { start: 7, end: 16, text: "announced" };
    const speaker = { start: 0, end: 6, text: "Police" };
    const whole = { start: 17, end: text.length, text: text.slice(17) };
    const quote: Quote = {
      ...whole,
      type: "quote",
      kind: "indirect",
      mode: "speech",
      spans: [whole],
      cue,
      speaker,
      speakerId: null,
      confidence: 1,
    };
    const doc = readText(text);
    return timeOf(() => expect(findCasualties(doc, NOBODY, () => [quote]).length).toBe(count));
  });
  expect(seconds[1]! < 200 || seconds[1]! < seconds[0]! * 10).toBe(true);
});
