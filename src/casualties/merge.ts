/** Outcome words side by side that share their victims: "shot and killed", "dead or missing", "killed and wounded". */
import type { Outcome } from "../types.js";
import type { Item, OutcomeItem } from "./types.js";

/** The outcome of two words with one set of victims. */
function joint(a: OutcomeItem, b: OutcomeItem): Outcome {
  if (a.word.outcome === b.word.outcome) return a.word.outcome;
  if (a.word.open) return b.word.outcome;
  return b.word.open ? a.word.outcome : "casualties";
}

/** The items with every such pair made one; it keeps the first word's form and spans both. */
export function mergeOutcomes(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const previous = merged.at(-2);
    const connector = merged.at(-1);
    // "left one dead and wounded four": the second has victims of its own
    const next = items[i + 1];
    const apart =
      previous?.kind === "outcome" && previous.word.form === "adjective" && next?.kind === "phrase" && next.count;
    if (item.kind === "outcome" && previous?.kind === "outcome" && connector?.kind === "and" && !apart) {
      merged.splice(-2, 2, {
        ...previous,
        last: item.last,
        word: { ...previous.word, outcome: joint(previous, item), open: previous.word.open && item.word.open },
      });
      continue;
    }
    merged.push(item);
  }
  return merged;
}
