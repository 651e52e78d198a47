import { expect, test } from "vitest";
import { linkMarked } from "./marked.js";

/** The role of the first person. */
function role(marked: string): string | null {
  return linkMarked(marked).entities.all.find((entity) => entity.type === "person")!.role;
}

test.each([
  ["The Oslo-based pollster, [PER Ida Moss], sang.", "Oslo-based pollster"],
  ["[PER Ida Moss], the acting director of the choir, sang.", "acting director of the choir"],
  ["[PER Ida Moss], president of [ORG Judicial Watch], sang.", "president of Judicial Watch"],
  ["[PER Ida Moss], a singer known as the Owl, sang.", "singer known as the Owl"],
  ["The main accused, [PER Ida Moss], sang.", "main accused"],
  ["The choir's director, [PER Ida Moss], sang.", "choir's director"],
])("%s", (marked, expected) => {
  expect(role(marked)).toBe(expected);
});

test.each([
  ["As the judge read his ruling, [PER Moss] smiled."],
  ["After the terrorist attacks on the harbour, [PER Moss] left."],
  ["In a final round of the remaining rivals, [PER Moss] won."],
  ["“It ended in a tie,” Ms. [PER Moss] said."],
  ["With the mayor John Roe, [PER Moss] sang."],
])("no role: %s", (marked) => {
  expect(role(marked)).toBe(null);
});
