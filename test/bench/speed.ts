/**
 * npm run bench [-- DIR]: characters a second on one core, warm, of wink's own reading and of `extract`; then how long a
 * fresh process takes, from its start, to import the package and to read the golden article.
 *
 * Texts: the articles of DIR/names/worldwide-dev.jsonl where DIR is given, else the golden article. Each line is the
 * median of its runs; the ratio to wink's reading in the same process is what machines can be compared by.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

// what users run: the built package, not its sources by way of a loader
const built = new URL("../../dist/index.js", import.meta.url).href;
const { extract } = (await import(built)) as typeof import("../../src/index.js");

function readTexts(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [readFileSync("corpus/article.txt", "utf8")];
  const path = join(folder, "names", "worldwide-dev.jsonl");
  if (!existsSync(path)) throw new Error(`${path} is not there; give the folder that holds names/worldwide-dev.jsonl`);
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const texts = readTexts(process.argv[2]);
const total = texts.reduce((sum, text) => sum + text.length, 0);
const nlp = winkNLP(model, ["sbd", "pos"]);
const each = (read: (text: string) => unknown) => (): void => {
  for (const text of texts) read(text);
};

const bench = new Bench({ time: 2000, iterations: 5, warmupTime: 1000, warmupIterations: 2 });
bench.add(
  "wink's reading",
  each((text) => nlp.readDoc(text)),
);
bench.add(
  "names, linked",
  each((text) => extract(text, { include: ["people", "organisations", "places"] })),
);
bench.add(
  "with quotes",
  each((text) => extract(text, { include: ["people", "organisations", "places", "quotes"] })),
);
bench.add(
  "all five results",
  each((text) => extract(text)),
);
await bench.run();

const speeds = bench.tasks.map((task) => {
  const { result } = task;
  if (!("latency" in result)) throw new Error(`${task.name} was not measured`);
  return { name: task.name, speed: total / result.latency.p50 / 1000 };
});
const wink = speeds[0]?.speed ?? 1;
console.log(`${texts.length} articles, ${total} characters, Node ${process.version}`);
for (const { name, speed } of speeds) {
  console.log(`${name.padEnd(18)} ${speed.toFixed(2)} M characters/s   ${(wink / speed).toFixed(2)} times wink's time`);
}

const article = texts[0] as string;
const timeOf = (text: string): number => {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    extract(text);
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[2] as number;
};
const once = timeOf(article.repeat(4)) / 4;
const long = timeOf(`${article}\n\n`.repeat(256)) / 256;
console.log(`a text 64 times as long costs ${(long / once).toFixed(2)} times as much a character`);

const first = `import(${JSON.stringify(built)}).then(({ extract }) => {
  extract(require("node:fs").readFileSync("corpus/article.txt", "utf8"));
  console.log(performance.now());
})`;
const starts = Array.from({ length: 9 }, () =>
  Number(execFileSync(process.execPath, ["-e", first], { encoding: "utf8" })),
).sort((a, b) => a - b);
const [least, median] = [0, 4].map((place) => starts[place]!.toFixed(0));
console.log(`a fresh process has its first result after ${median} ms, the median of 9 (the quickest: ${least})`);
