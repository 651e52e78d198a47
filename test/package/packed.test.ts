import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The package as npm would install it: the packed tarball, unpacked beside this checkout's dependencies. */
let home: string;
const run = (command: string, args: readonly string[], cwd = home): string =>
  execFileSync(command, args, { cwd, encoding: "utf8" });

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "wirecopy-packed-"));
  execFileSync("npx", ["tsup", "--silent"], { encoding: "utf8", stdio: "pipe" });
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", home], resolve("."))) as [
    { filename: string },
  ];
  mkdirSync(join(home, "node_modules", "wirecopy"), { recursive: true });
  run("tar", ["xzf", packed.filename, "--strip-components=1", "-C", "node_modules/wirecopy"]);
  symlinkSync(resolve("node_modules"), join(home, "node_modules", "wirecopy", "node_modules"));
  writeFileSync(join(home, "article.txt"), "Mayor Ann Lee said 12 people were killed in Lagos on Monday.\n");
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

const USE = `const { version, extract } = WIRECOPY;
console.log(version, Object.keys(extract("Ann Lee came to Lagos.")).join(","));`;
const version = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
const ANSWER = `${version} people,organisations,places,casualties,quotes\n`;

test("an ES module imports it", () => {
  writeFileSync(join(home, "use.mjs"), `import * as WIRECOPY from "wirecopy";\n${USE}`);
  expect(run("node", ["use.mjs"])).toBe(ANSWER);
});

test("a CommonJS module requires it", () => {
  writeFileSync(join(home, "use.cjs"), `const WIRECOPY = require("wirecopy");\n${USE}`);
  expect(run("node", ["use.cjs"])).toBe(ANSWER);
});

test("nothing under the door imports node:", () => {
  for (const file of ["index.js", "index.cjs"]) {
    const built = readFileSync(join(home, "node_modules", "wirecopy", "dist", file), "utf8");
    expect(built.match(/(?:from|require\()\s*["'](?:node:|fs|path|url|worker_threads)[^"']*/g)).toBeNull();
  }
});

test("the door imports nothing; what is bundled brings its licence", () => {
  const built = readFileSync(join(home, "node_modules", "wirecopy", "dist", "index.js"), "utf8");
  const imported = Array.from(built.matchAll(/^(?:im|ex)port .* from ['"]([^.'"][^'"]*)['"];$/gm), ([, name]) => name);
  expect(imported).toEqual([]);
  for (const holder of ["2019 Spencer Kelly", "2017-25  GRAYPE Systems", "2017-20  GRAYPE Systems"])
    expect(built).toContain(`Copyright (c) ${holder}`);
});

test("the package holds no data, no tests and no sources", () => {
  const files = run("find", [".", "-type", "f"], join(home, "node_modules", "wirecopy"))
    .trim()
    .split("\n");
  expect(files.filter((file) => !/^\.\/(?:dist\/|LICENSE$|README\.md$|package\.json$)/.test(file))).toEqual([]);
  expect(files).toContain("./dist/cli/main.js");
});
