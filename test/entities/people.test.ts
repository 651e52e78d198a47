import { expect, test } from "vitest";
import { cast } from "./marked.js";

test.each([
  ["[PER Maria Okafor] spoke. [PER Okafor] left.", ["Maria Okafor = Maria Okafor, Okafor"]],
  ["[PER Park Min-jun] spoke. [PER Park] left.", ["Park Min-jun = Park Min-jun, Park"]],
  [
    "[PER Juan Pablo Ruiz Ortega] spoke. [PER Ruiz Ortega] left, and [PER Ruiz] sang.",
    ["Juan Pablo Ruiz Ortega = Juan Pablo Ruiz Ortega, Ruiz Ortega, Ruiz"],
  ],
  [
    "[PER Pieter van der Berg] spoke. [PER van der Berg] left.",
    ["Pieter van der Berg = Pieter van der Berg, van der Berg"],
  ],
  [
    "[PER Robert Hale Jr.] spoke. [PER Bob Hale] left. [PER Hale] sang.",
    ["Robert Hale Jr. = Robert Hale Jr., Bob Hale, Hale"],
  ],
  ["[PER Harold F. Stone] spoke. [PER Harold Stone] left.", ["Harold F. Stone = Harold F. Stone, Harold Stone"]],
  [
    "[PER Carl Dunn] met [PER Rosa Dunn]. Mr [PER Dunn] wept. Mrs [PER Dunn] sang.",
    ["Carl Dunn = Carl Dunn, Dunn", "Rosa Dunn = Rosa Dunn, Dunn"],
  ],
  ["[PER Olena Kovalenkoo] spoke. [PER Kovalenko] left.", ["Olena Kovalenkoo = Olena Kovalenkoo, Kovalenko"]],
  [
    "[PER Ida Moss] met [PER Paul Moss]. [PER Ida] sang. [PER Moss] wept.",
    ["Ida Moss = Ida Moss, Ida", "Paul Moss = Paul Moss, Moss"],
  ],
  [
    "[PER Paul Moss] and his wife, [PER Ida Moss], spoke. [PER Moss] wept.",
    ["Paul Moss = Paul Moss, Moss", "Ida Moss = Ida Moss"],
  ],
  [
    "[PER Nasir Al-Kaab Al-Omar] met [PER Fahd Nasir Al-Kaab Al-Omar].",
    ["Nasir Al-Kaab Al-Omar = Nasir Al-Kaab Al-Omar", "Fahd Nasir Al-Kaab Al-Omar = Fahd Nasir Al-Kaab Al-Omar"],
  ],
  ["[PER Pedro “Lobo” Ruiz] spoke. [PER Lobo] left.", ["Pedro “Lobo” Ruiz = Pedro “Lobo” Ruiz, Lobo"]],
  ["[PER Dr. Ida Moss] spoke. [PER Ida Moss] left.", ["Dr. Ida Moss = Dr. Ida Moss, Ida Moss"]],
  ["[PER Ann Reed] and [PER Eve Reed] spoke.", ["Ann Reed = Ann Reed", "Eve Reed = Eve Reed"]],
])("%s", (marked, expected) => {
  expect(cast(marked, "person")).toEqual(expected);
});
