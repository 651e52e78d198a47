import { expect, test } from "vitest";
import { resolved } from "./marked.js";

const STORY =
  "[GRP Kenyan] lawmaker [PER Amina Odhiambo] told the [ORG Daily Lantern] on Monday that the bridge fell. " +
  "“It fell at dawn,” she said.\n\nHarbour spokesman Captain [PER Tom Weld] arrived. A spokesman for the [ORG Ministry of Roads] wept. ";

test.each([
  ["Kenyan lawmaker Amina Odhiambo", "Amina Odhiambo"],
  ["she", "Amina Odhiambo"],
  ["Harbour spokesman Captain Tom Weld", "Tom Weld"],
  ["A spokesman for the Ministry of Roads", null],
])("%s is %s", (phrase, who) => {
  expect(resolved(STORY, phrase)).toBe(who);
});

test.each([
  ["The [GRP Kenyan] lawmaker left.", "The Kenyan lawmaker", "Amina Odhiambo"],
  ["The ministry agreed.", "The ministry", "Ministry of Roads"],
  ["The bishop agreed.", "The bishop", null],
  ["They agreed.", "They", null],
  ["A witness agreed.", "A witness", null],
])("then: %s", (more, phrase, who) => {
  expect(resolved(STORY + more, phrase)).toBe(who);
});
