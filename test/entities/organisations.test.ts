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
  [
    "The [ORG Department of Fish] met. The [ORG Fish Department] voted.",
    ["Department of Fish = Department of Fish, Fish Department"],
  ],
  ["The [ORG GOP] met. The [ORG Republican Party] voted.", ["Republican Party = GOP, Republican Party"]],
  ["[ORG Boston Ferrets] won. The [ORG Ferrets] sang.", ["Boston Ferrets = Boston Ferrets, Ferrets"]],
  ["The [ORG National Assembly] met. The [ORG Assembly] voted.", ["National Assembly = National Assembly, Assembly"]],
  [
    "The [ORG Chilean Navy] and the [ORG Peruvian Navy] met. The [ORG Navy] sailed.",
    ["Chilean Navy = Chilean Navy", "Peruvian Navy = Peruvian Navy", "Navy = Navy"],
  ],
  [
    "[ORG Dorno Semiconductor Tools] grew. [ORG Dorno] hired.",
    ["Dorno Semiconductor Tools = Dorno Semiconductor Tools, Dorno"],
  ],
  ["[ORG Dorno Law School] met. [ORG Dorno] hired.", ["Dorno Law School = Dorno Law School", "Dorno = Dorno"]],
  [
    "The [ORG Ethics Board of the Guild] met. The [ORG Ethics Board] voted.",
    ["Ethics Board of the Guild = Ethics Board of the Guild, Ethics Board"],
  ],
  [
    "The [ORG Republican Party of Texas] met. The [ORG Republican Party] voted.",
    ["Republican Party of Texas = Republican Party of Texas", "Republican Party = Republican Party"],
  ],
  [
    "The [ORG Texas Supreme Court] met. The [ORG Supreme Court] voted.",
    ["Texas Supreme Court = Texas Supreme Court", "Supreme Court = Supreme Court"],
  ],
  ["The [ORG White House] spoke. The [ORG House] voted.", ["White House = White House", "House = House"]],
  [
    "The [ORG Senate Finance Committee] met. The [ORG Senate] voted.",
    ["Senate Finance Committee = Senate Finance Committee", "Senate = Senate"],
  ],
])("%s", (marked, expected) => {
  expect(cast(marked, "organisation")).toEqual(expected);
});
