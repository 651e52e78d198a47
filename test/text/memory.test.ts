import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

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
