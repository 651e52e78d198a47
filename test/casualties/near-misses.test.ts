import { describe, expect, test } from "vitest";
import { figuresIn } from "./figures.js";
import { NEAR_MISSES } from "./near-misses.data.js";

describe.each(Object.entries(NEAR_MISSES))("%s", (_, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(figuresIn(sentence)).toBe("");
  });
});
