import { expect, test } from "vitest";
import { cast } from "./marked.js";

test.each([
  [
    "[ORG Coastal Fisheries Board] met. The [ORG CFB] voted.",
    ["Coastal Fisheries Board = Coastal Fisheries Board, CFB"],
  ],
  [
    "The [ORG CFB] met. The [ORG Coastal Fisheries Board] voted.",
    ["Coastal Fisheries Board = CFB, Coastal Fisheries Board"],
  ],
  [
    "The [ORG Union of Bakers and Cooks] met. [ORG UBC] voted.",
    ["Union of Bakers and Cooks = Union of Bakers and Cooks, UBC"],
  ],
  [
    "The [ORG Kivu School of Science] met. [ORG KSSc] voted.",
    ["Kivu School of Science = Kivu School of Science, KSSc"],
  ],
  ["[ORG Zentrum Nord Inc] grew. [ORG Zentrum Nord] hired.", ["Zentrum Nord Inc = Zentrum Nord Inc, Zentrum Nord"]],
  [
    "[ORG Norwegian Foreign Ministry] met. The [ORG Foreign Ministry] spoke.",
    ["Norwegian Foreign Ministry = Norwegian Foreign Ministry, Foreign Ministry"],
  ],
  ["The [ORG White House] spoke. The [ORG House] voted.", ["White House = White House", "House = House"]],
  [
    "The [ORG Senate Finance Committee] met. The [ORG Senate] voted.",
    ["Senate Finance Committee = Senate Finance Committee", "Senate = Senate"],
  ],
])("%s", (marked, expected) => {
  expect(cast(marked, "organisation")).toEqual(expected);
});
