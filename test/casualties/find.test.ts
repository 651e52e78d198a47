import { expect, test } from "vitest";
import { claimsIn } from "./figures.js";

test("a claim's spans quote the text", () => {
  const text = "In the north, at least 12 villagers – two of them children – were killed by floods, police said.";
  const [first, second] = claimsIn(text);
  expect(first?.count.text).toBe("at least 12");
  expect(first?.text).toBe("at least 12 villagers – two of them children – were killed");
  expect(first?.source?.text).toBe("police");
  expect(second?.victims?.text).toBe("children");
  for (const claim of claimsIn(text))
    for (const span of [claim, claim.count, claim.victims, claim.source])
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
});
