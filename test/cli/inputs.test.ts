import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage } from "../build.js";
import { commandIn, idsOf, type Ran } from "./command.js";

const TEXT = "Mayor Ann Lee said 12 people were killed in Lagos on Monday.";
let folder: string;
let built: { folder: string; remove: () => void };
let run: (args: readonly string[]) => Ran;

/** Bytes that no text has, the same on every run. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.alloc(length).map(() => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  }) as Buffer;
}

beforeAll(async () => {
  built = await buildPackage();
  chmodSync(built.folder, 0o755);
  folder = mkdtempSync(join(tmpdir(), "wirecopy-inputs-"));
  chmodSync(folder, 0o755);
  run = commandIn(built.folder, folder);
  const write = (name: string, bytes: string | Buffer): void => writeFileSync(join(folder, name), bytes);
  const object = (id: number | string): string => JSON.stringify({ meta: { id }, body: { main: TEXT } });
  const files: readonly (readonly [name: string, text: string])[] = [
    ["one.jsonl", `${object(1)}\n${object("two")}\n`],
    ["rows.csv", `meta.id,body.main\nc1,"${TEXT}"\n"=c2","Line one,\nline ""two""."\n`],
    ["rows.tsv", `body.main\tmeta.id\n${TEXT}\tt1\n`],
    ["plain.txt", TEXT],
  ];
  for (const [name, text] of files) {
    write(name, text);
    write(`${name}.gz`, gzipSync(text));
  }
  mkdirSync(join(folder, "mixed"));
  write("mixed/a-noise.txt", noise(100_000));
  write("mixed/b-noise.jsonl", noise(100_000));
  write("mixed/c-noise.csv", noise(100_000));
  write("mixed/d-locked.txt", TEXT);
  chmodSync(join(folder, "mixed", "d-locked.txt"), 0);
  symlinkSync("nowhere", join(folder, "mixed", "e-link.txt"));
  write("mixed/f-good.txt", TEXT);
}, 240_000);

afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("JSON Lines, CSV, TSV and text, each also as .gz, with dotted fields", () => {
  const names = ["one.jsonl", "rows.csv", "rows.tsv", "plain.txt"];
  const inputs = names.flatMap((name) => [name, `${name}.gz`]);
  const fields = ["--id-field", "meta.id", "--text-field", "body.main"];
  const { code, out, err } = run(["extract", ...inputs, ...fields, "-f", "jsonl", "-j", "1"]);
  const twice = [["1", "two"], ["c1", "=c2"], ["t1"]].flatMap((ids) => [...ids, ...ids]);
  expect(idsOf(out)).toEqual([...twice, "plain.txt", "plain.txt.gz"]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const lines = out.split("\n");
  expect(lines[1]).toBe(lines[3]);
  expect(lines[0]!.replace('"id":1', '"id":"t1"')).toBe(lines[8]);
}, 240_000);

test("--table chooses the rows, and an id that is a formula is text", () => {
  const args = ["rows.csv", "--id-field", "meta.id", "--text-field", "body.main", "-f", "csv", "-j", "1"];
  const rows = (table: string): readonly Record<string, string>[] =>
    parse(run(["extract", ...args, "--table", table]).out, { columns: true });
  expect(rows("casualties")).toMatchObject([{ article: "c1", value: "12", outcome: "dead", source_name: "Ann Lee" }]);
  expect(rows("quotes")).toMatchObject([{ article: "c1", speaker_name: "Ann Lee" }]);
  writeFileSync(join(folder, "sum.csv"), `id,text\n"=HYPERLINK(""x"")","${TEXT}"\n`);
  expect(run(["extract", "sum.csv", "-f", "csv", "-j", "1"]).out.split("\n")[1]).toMatch(/^"'=HYPERLINK/);
}, 240_000);

const main = (): string => join(built.folder, "cli", "main.js");
/** Nobody's own rights, where the tests run as one who may read everything. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test("noise, a file without rights and a broken link in a folder: a line each, and the rest is done", ({ skip }) => {
  const command = [main(), "extract", "mixed", "-f", "jsonl", "-j", "1"];
  const version = spawnSync(process.execPath, [main(), "--version"], { cwd: folder, ...nobody });
  if (version.status !== 0) skip("a user without rights cannot run this checkout");
  const ran = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8", ...nobody });
  const failures = ran.stderr.split("\n").slice(0, -1);
  const ofFile = (name: string): readonly string[] =>
    failures.filter((line) => line.startsWith(`wirecopy: mixed/${name}`));
  expect(ofFile("a-noise")).toEqual(["wirecopy: mixed/a-noise.txt: is binary, not text (it holds zero bytes)"]);
  expect(ofFile("b-noise").length).toBeGreaterThan(100);
  for (const line of ofFile("b-noise")) expect(line).toMatch(/b-noise\.jsonl:\d+: is not valid (?:UTF-8|JSON)/);
  expect(ofFile("c-noise").length).toBeGreaterThan(0);
  expect(ofFile("d-locked")).toEqual(["wirecopy: mixed/d-locked.txt: may not be read (permission denied)"]);
  expect(ofFile("e-link")).toEqual(["wirecopy: mixed/e-link.txt: is a symbolic link to nothing"]);
  expect(idsOf(ran.stdout)).toEqual(["mixed/f-good.txt"]);
  expect(ran.status).toBe(1);
}, 240_000);

test("--errors takes the failures of a run to standard output, and is not overwritten unasked", () => {
  const args = ["extract", "plain.txt", "missing.txt", "-f", "jsonl", "-j", "1", "--errors", "failed.jsonl"];
  const { code, out, err } = run(args);
  expect({ code, err, ids: idsOf(out) }).toEqual({ code: 1, err: [], ids: ["plain.txt"] });
  expect(readFileSync(join(folder, "failed.jsonl"), "utf8")).toBe('{"id":"missing.txt","error":"does not exist"}\n');
  expect(run(args)).toEqual({ code: 2, out: "", err: ["wirecopy: failed.jsonl exists; --force overwrites it"] });
  expect(run([...args, "--force"]).code).toBe(1);
}, 240_000);
