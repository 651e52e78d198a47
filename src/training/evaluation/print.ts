/** Reports for a reader and for a program. */
import type { Measure, Report } from "../../scoring/types.js";

const NAME_WIDTH = 22;
const CELL_WIDTH = 18;

/** The scorers' numbers are rounded here alone: to four decimals. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A heading, then a line for each measure; "none" where there was nothing to measure. */
export function formatReport(title: string, { articles, measures }: Report): string {
  const lines = Object.entries(measures).map(([name, measure]) => `  ${name.padEnd(NAME_WIDTH)}${cells(measure)}`);
  return [`${title}, ${articles} articles`, ...lines.map((line) => line.trimEnd()), ""].join("\n");
}

function cells(measure: Measure): string {
  if (measure === null) return "none";
  if (typeof measure === "number") return String(round(measure));
  const pairs = Object.entries(measure).map(([name, value]) => `${name} ${round(value)}`);
  return pairs.map((pair) => pair.padEnd(CELL_WIDTH)).join("");
}

/** One line of JSON, numbers rounded. */
export function reportToJson(set: string, { articles, measures }: Report): string {
  return JSON.stringify({ set, articles, measures }, (_, value: unknown) =>
    typeof value === "number" ? round(value) : value,
  );
}
