import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Pieces that make one megabyte of text which slow readers choke on. */
const HOSTILE: readonly string[] = [
  "a",
  '"',
  "“",
  "'",
  "’s",
  "-",
  ".",
  "1",
  "1,",
  "é",
  "\u0301",
  "👩‍👩‍👧",
  "\u202E",
  "한",
  "@",
  "#a",
  "http://",
  " ",
  "\n",
  "\uD800",
  "A. ",
  "A.B. ",
  "a\n",
  '"A. ',
  "“A said. ",
  "Ann Lee ",
  "Mr. ",
  "(",
  "killed ",
  "12 killed ",
  "said ",
  "He said that ",
  "“X,” he said. ",
  "“X” ",
  "“a”. ",
  "'A' ",
  "according to him, ",
];

test.each(HOSTILE)("a megabyte of %j answers within 8 seconds", { timeout: 30_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(8000);
});
