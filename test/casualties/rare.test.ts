import { describe, expect, test } from "vitest";
import { countsIn } from "./figures.js";
import { LATER } from "./later.data.js";
import { RARE } from "./rare.data.js";
import { TRANSCRIPTS } from "./transcripts.data.js";

describe.each([...Object.entries(RARE), ...Object.entries(TRANSCRIPTS), ...Object.entries(LATER)])("%s", (_, rows) => {
  test.each(rows)("%s", (sentence, figures) => {
    expect(countsIn(sentence)).toBe(figures);
  });
});
