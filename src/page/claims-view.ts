/** The ledger: a row a claim, a click on the figure shows its words. */
import { figure, nameIndex, sourceName } from "../html/notes.js";
import type { Casualty, Extraction } from "../index.js";
import { element, goTo, nothing } from "./dom.js";

const HEADS = ["Figure", "Qualifier", "Outcome", "Victims", "Modality", "Who says so"] as const;

/** The table; a sentence where there is no claim. */
export function showClaims(extraction: Extraction): HTMLElement {
  const { casualties } = extraction;
  if (casualties.length === 0) return nothing("No casualty figure in this text.");
  const names = nameIndex(extraction);
  // explicit roles: at narrow widths the rows become blocks, which would take the table's own away
  const head = element(
    "tr",
    { role: "row" },
    ...HEADS.map((h) => element("th", { scope: "col", role: "columnheader" }, h)),
  );
  const rows = casualties.map((casualty, at) => claimRow(casualty, at, sourceName(casualty, names)));
  const body = element("tbody", { role: "rowgroup" }, ...rows);
  const caption = element("caption", { class: "unseen" }, "Casualty figures as claims");
  const top = element("thead", { role: "rowgroup" }, head);
  return element("table", { role: "table", class: "ledger" }, caption, top, body);
}

function claimRow(casualty: Casualty, at: number, source: string | null): HTMLElement {
  const { count, qualifier, outcome, victims, modality, sourceId } = casualty;
  const said = source === null ? element("span", { class: "none" }, "the article") : source;
  const known = source !== null && sourceId === null ? element("span", { class: "none" }, " (not named)") : "";
  const cells: readonly (readonly (Node | string)[])[] = [
    [goTo(`c${at}`, [0], "figure", figureWords(casualty))],
    [qualifier.replace("-", " ")],
    [outcome],
    [victims?.text ?? element("span", { class: "none" }, "not said")],
    [modality],
    [said, known],
  ];
  const row = cells.map((children, column) => {
    const label = HEADS[column] ?? "";
    return element(
      "td",
      { role: "cell", "data-head": label, ...(column === 0 ? { title: count.text } : {}) },
      ...children,
    );
  });
  return element("tr", { role: "row", "data-row": `c${at}`, class: `outcome-${outcome}` }, ...row);
}

/** The number alone: the qualifier has its own column. */
function figureWords(casualty: Casualty): string {
  return figure({ ...casualty, qualifier: casualty.value === null ? "vague" : "exact" });
}
