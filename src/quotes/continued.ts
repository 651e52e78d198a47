/** Quotations that run over paragraphs: one quote with a part in each. */
import type { Attribution, Marks } from "./types.js";

/** The attributions with every continued quotation that no attribution holds joined to the one it continues. */
export function mergeContinued(marks: Marks, attributions: readonly Attribution[]): readonly Attribution[] {
  if (!marks.quotations.some((q) => q.continues)) return attributions;
  const merged = [...attributions];
  const holder = new Map<number, number>();
  merged.forEach((a, index) => {
    for (const part of a.content)
      for (let i = part.first; i < part.last; i++) {
        const at = (marks.inside[i] ?? 0) - 1;
        if (at >= 0 && !holder.has(at)) holder.set(at, index);
      }
  });
  let owner: number | undefined;
  for (const [at, q] of marks.quotations.entries()) {
    if (q.depth > 0) continue;
    const own = holder.get(at);
    const open = owner === undefined ? undefined : merged[owner];
    if (q.continues && own === undefined && owner !== undefined && open)
      merged[owner] = { ...open, content: [...open.content, { first: q.open, last: q.close }] };
    else owner = own;
  }
  return merged;
}
