import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { buildPackage } from "../build.js";
import { commandIn, idsOf, type Ran } from "./command.js";

const TEXT = "Mayor Ann Lee said 12 people were killed in Lagos on Monday.\n";
let folder: string;
let run: (args: readonly string[], input?: string | Buffer) => Ran;
let remove: () => void;

beforeAll(async () => {
  const built = await buildPackage();
  folder = mkdtempSync(join(tmpdir(), "wirecopy-cli-"));
  run = commandIn(built.folder, folder);
  remove = () => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  const write = (name: string, bytes: string | Buffer): void => writeFileSync(join(folder, name), bytes);
  write("article.txt", TEXT);
  write("empty.txt", "");
  write("latin.txt", Buffer.from("caf\u00e9 closed\n", "latin1"));
  write("wide.txt", Buffer.from(`\ufeff${TEXT}`, "utf16le"));
  write("noise.bin", Buffer.from([1, 2, 0, 3, 4]));
  write("zip.txt", gzipSync(TEXT));
  write("cut.txt.gz", gzipSync(TEXT.repeat(50)).subarray(0, 40));
  write("page.json", "{}");
  mkdirSync(join(folder, "none"));
  mkdirSync(join(folder, "news", "deep"), { recursive: true });
  write("news/b.txt", TEXT);
  write("news/.hidden", TEXT);
  write("news/deep/c.jsonl", '{"id":1,"text":"x"}\n\n{"id":"two","text":"y"}\n');
  symlinkSync("nowhere", join(folder, "news", "a.txt"));
  symlinkSync("circle", join(folder, "circle"));
}, 120_000);

afterAll(() => remove());

test("a file's line is its path and what extract finds", () => {
  const { code, out, err } = run(["extract", "article.txt", "--format", "jsonl"]);
  expect(out).toBe(`${JSON.stringify({ id: "article.txt", ...extract(TEXT) })}\n`);
  expect({ code, err }).toEqual({ code: 0, err: [] });
});

test("the table is the default, with a heading for each kind", () => {
  const { out } = run(["extract", "article.txt"]);
  expect(out.match(/^(?:article|People|Organisations|Places|Casualty claims|Quotes)\b/gm)).toEqual([
    "article",
    "People",
    "Organisations",
    "Places",
    "Casualty claims",
    "Quotes",
  ]);
});

const FAILURES: readonly (readonly [file: string, error: string])[] = [
  ["missing.txt", "does not exist"],
  ["empty.txt", "is empty"],
  ["none", "is a folder without files"],
  ["latin.txt", "is not valid UTF-8 (byte 0xe9 at offset 3); convert it to UTF-8 first"],
  ["wide.txt", "is UTF-16; wirecopy reads UTF-8 (iconv -f UTF-16 -t UTF-8 converts it)"],
  ["noise.bin", "is binary, not text (it holds zero bytes)"],
  ["zip.txt", "is gzip; give it a name that ends in .gz"],
  ["cut.txt.gz", "is not whole gzip data"],
  ["page.json", "is .json; wirecopy reads JSON Lines, one object on each line (.jsonl, or --from jsonl)"],
  ["circle", "is a symbolic link that leads in a circle"],
  ["*.nothing", "matches no file"],
  ["/dev/null", "is not a file"],
];

test("each input that cannot be read is one line, and the others are done", () => {
  const { code, out, err } = run(["extract", ...FAILURES.map(([file]) => file), "article.txt", "-f", "jsonl"]);
  expect(err).toEqual(FAILURES.map(([file, error]) => `wirecopy: ${file}: ${error}`));
  expect(idsOf(out)).toEqual(["article.txt"]);
  expect(code).toBe(1);
});

test("a folder is its files at any depth, in order, hidden ones left out; a broken link is said", () => {
  const { code, out, err } = run(["extract", "news", "-f", "jsonl"]);
  expect(idsOf(out)).toEqual(["news/b.txt", "1", "two"]);
  expect(err).toEqual(["wirecopy: news/a.txt: is a symbolic link to nothing"]);
  expect(code).toBe(1);
});

test("a glob is its files", () => {
  expect(idsOf(run(["extract", "news/**/*.jsonl", "-f", "jsonl"]).out)).toEqual(["1", "two"]);
});

describe("standard input", () => {
  test("is one text where it is no JSON Lines", () => {
    expect(idsOf(run(["extract", "-", "-f", "jsonl"], TEXT).out)).toEqual(["-"]);
  });

  test("is a line filter where it is: one line in, one line out, failures in place", () => {
    const lines = '{"id":1,"text":"x"}\nno\n\n{"id":4}\n{"id":"5","text":""}\n[6]\n{"id":true,"text":""}';
    const { code, out, err } = run(["extract", "-", "-f", "jsonl"], lines);
    expect(idsOf(out)).toEqual(["1", "-:2!", "-:3!", "4!", "5", "-:6!", "-:7!"]);
    expect({ code, err }).toEqual({ code: 1, err: [] });
  });

  test("of nothing is no line", () => {
    expect(run(["extract", "-", "-f", "jsonl"])).toEqual({ code: 0, out: "", err: [] });
    expect(run(["extract", "-"]).err).toEqual(["wirecopy: -: is empty"]);
  });
});

test.each([
  [["extract"], "missing required argument"],
  [["extract", "article.txt", "--format", "xml"], "Allowed choices are"],
  [["extract", "article.txt", "--jobs", "0"], "whole number"],
  [["extract", "article.txt", "--include", "cats"], '"cats" is none of'],
  [["extract", "article.txt", "--min-confidence", "2"], "from 0 to 1"],
  [["gather"], "unknown command"],
])("wrong usage %j is said, with exit code 2", (args, message) => {
  const { code, out, err } = run(args);
  expect({ code, out, said: err.join(" ").includes(message) }).toEqual({ code: 2, out: "", said: true });
});
