import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formatReport, reportToJson } from "../../src/training/evaluation/print.js";
import { readRequest } from "../../src/training/evaluation/request.js";

const home = mkdtempSync(join(tmpdir(), "wirecopy-evaluate-"));
afterAll(() => rmSync(home, { recursive: true }));

const evaluate = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/training/evaluate.ts", ...args], { encoding: "utf8" });

describe("a command line", () => {
  it.each([
    [[], "a folder and a task"],
    [["data"], "a folder and a task"],
    [["data", "links", "quotes"], "a folder and a task"],
    [["data", "weather"], "no task is called weather"],
    [["data", "quotes", "--hold-out"], "for names"],
    [["data", "links", "--errors", "many"], "takes a number"],
    [["data", "links", "--loud"], "--loud"],
  ])("%j is wrong usage", (args, why) => {
    expect(readRequest(args)).toContain(why);
  });

  it("asks for a task", () => {
    expect(readRequest(["data", "links"])).toMatchObject({ folder: "data", name: "links", json: false, errors: 0 });
    expect(readRequest(["data", "names", "--json", "--errors", "3"])).toMatchObject({ json: true, errors: 3 });
    const [plain, heldOut] = [readRequest(["data", "names"]), readRequest(["data", "names", "--hold-out"])];
    expect(plain).toHaveProperty("task");
    expect(heldOut).toHaveProperty("task");
    expect(heldOut).not.toEqual(plain);
  });
});

describe("npm run evaluate", () => {
  it("ends with 2 on wrong usage", () => {
    const { status, stdout, stderr } = evaluate(home, "weather");
    expect(stderr).toContain("usage: npm run evaluate");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  }, 60_000);

  it("scores what is there, skips what is not, and tells the first mistakes", () => {
    const folder = join(home, "casualties", "dev");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "a.txt"), "Three miners were killed near Tarn on Monday.");
    const gold = { doc: "a.txt", start: 0, end: 5, value: 3, max: null, qualifier: "exact", modality: "asserted" };
    const lines = [
      { ...gold, outcome: "dead", victims: ["miners"], source: null },
      { ...gold, start: 31, end: 35, outcome: "missing", victims: [null], source: null },
      { ...gold, start: 39, end: 45, outcome: "missing", victims: [null], source: null },
    ];
    writeFileSync(join(folder, "gold.jsonl"), `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    const { status, stdout, stderr } = evaluate(home, "casualties", "--json", "--errors", "1");
    expect(status).toBe(0);
    const printed = stdout.trim().split("\n");
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? "")).toMatchObject({
      set: "casualties/dev",
      articles: 1,
      measures: { figure: { precision: 1, recall: 0.3333, right: 1, found: 1, gold: 3 } },
    });
    expect(stderr.match(/a\.txt missed/g)).toHaveLength(1);
    expect(stderr).toContain(`skipped: ${join(home, "casualties", "briefs")} is not there`);
  }, 60_000);
});

describe("a report", () => {
  const report = { articles: 2, measures: { found: { f1: 2 / 3, gold: 3 }, right: 0.12345, auroc: null }, errors: [] };

  it("is a line a measure", () => {
    expect(formatReport("a/dev", report).split("\n")).toEqual([
      "a/dev, 2 articles",
      "  found                 f1 0.6667         gold 3",
      "  right                 0.1235",
      "  auroc                 none",
      "",
    ]);
  });

  it("is a line of JSON", () => {
    const line = '{"set":"a/dev","articles":2,"measures":{"found":{"f1":0.6667,"gold":3},"right":0.1235,"auroc":null}}';
    expect(reportToJson("a/dev", report)).toBe(line);
  });
});
