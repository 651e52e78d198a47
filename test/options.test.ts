import { expect, test } from "vitest";
import { extract, version, WirecopyError, weightsHash } from "../src/index.js";

function errorOf(call: () => unknown): WirecopyError {
  try {
    call();
  } catch (error) {
    if (error instanceof WirecopyError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test.each([
  [42, "extract() takes the article's text as a string, but got a value of type number."],
  [null, "extract() takes the article's text as a string, but got null."],
  [undefined, "extract() takes the article's text as a string, but got a value of type undefined."],
  [["a"], "extract() takes the article's text as a string, but got an array."],
])("extract(%j) is a caller's mistake", (input, message) => {
  const error = errorOf(() => extract(input as unknown as string));
  expect([error.code, error.message]).toEqual(["INPUT_NOT_STRING", message]);
});

test.each([
  ["quotes", /options must be an object/],
  [{ inclde: [] }, /no option "inclde"; there are include, lexicon, minConfidence, trace/],
  [{ include: "quotes" }, /include must be an array/],
  [{ include: ["persons"] }, /include names "persons"; it may name people/],
  [{ minConfidence: 2 }, /minConfidence must be a number from 0 to 1, not 2/],
  [{ minConfidence: "0.5" }, /minConfidence must be a number/],
  [{ minConfidence: Number.NaN }, /minConfidence must be a number/],
  [{ trace: 1 }, /trace must be true or false/],
  [{ lexicon: [] }, /lexicon must be an object/],
  [{ lexicon: { persons: [] } }, /no list "persons"/],
  [{ lexicon: { people: "Ann Lee" } }, /lexicon.people must be an array/],
  [{ lexicon: { people: ["Ann Lee", 3] } }, /lexicon.people\[1\] must be a name/],
  [{ lexicon: { places: [{ name: "Foo", aliases: "Bar" }] } }, /lexicon.places\[0\] must be a name/],
])("options %j are a caller's mistake", (options, message) => {
  const error = errorOf(() => extract("Ann Lee came.", options as never));
  expect(error.code).toBe("OPTION_INVALID");
  expect(error.message).toMatch(message);
});

test("a run can be repeated: the door names its version and its weights", () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(weightsHash).toMatch(/\S/);
});
