/** Figures of a text in one line, for tables: "dead 12 people, injured at-least 30". */
import { findCasualties } from "../../src/casualties/find.js";
import type { Entities } from "../../src/entities/types.js";
import { readText } from "../../src/text/read.js";
import type { Casualty } from "../../src/types.js";

const NOBODY: Entities = { all: [], resolve: () => null };

/** The claims of a text without names, entities or quotes. */
export function claimsIn(text: string): readonly Casualty[] {
  return findCasualties(readText(text), NOBODY, () => []);
}

/** outcome, value (or its words where vague), modality unless asserted. */
export function countsIn(text: string): string {
  return claimsIn(text)
    .map(({ outcome, value, max, count, modality }) => {
      const figure = value === null ? count.text.toLowerCase() : max === null ? value : `${value}-${max}`;
      return [outcome, figure, ...(modality === "asserted" ? [] : [modality])].join(" ");
    })
    .join(", ");
}

/** outcome, value (or its words where vague), qualifier unless exact, modality unless asserted, victims unless null. */
export function figuresIn(text: string): string {
  return claimsIn(text)
    .map((claim) => {
      const value = claim.value === null ? claim.count.text.toLowerCase() : String(claim.value);
      const parts = [claim.outcome, claim.max === null ? value : `${value}-${claim.max}`];
      if (!/^(?:exact|range|vague)$/.test(claim.qualifier)) parts.push(claim.qualifier);
      if (claim.modality !== "asserted") parts.push(claim.modality);
      if (claim.victims) parts.push(`(${claim.victims.text})`);
      return parts.join(" ");
    })
    .join(", ");
}
