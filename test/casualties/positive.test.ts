import { describe, expect, test } from "vitest";
import { figuresIn } from "./figures.js";
import { POSITIVE } from "./sentences.data.js";

describe.each(Object.entries(POSITIVE))("%s", (_, rows) => {
  test.each(rows)("%s", (sentence, figures) => {
    expect(figuresIn(sentence)).toBe(figures);
  });
});
