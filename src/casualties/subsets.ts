/** Figures that a part of other victims makes up: "including two children", "seven of them women", "Of those, 36 were ...". */
import { gatherRight } from "./coordination.js";
import { linkBearers } from "./predicates.js";
import type { Item, Link, Passage, Phrase } from "./types.js";
import { rightOf } from "./voice.js";

const WHOLE = /^(?:them|whom|these|those|which)$/;

/** "seven of them": a count of the victims named before. */
function isPartOfThem(passage: Passage, phrase: Phrase): boolean {
  const { count } = phrase;
  return count !== null && passage.low[count.last] === "of" && WHOLE.test(passage.low[count.last + 1] ?? "");
}

/** "Of the 200 injured, 50 were officials": the phrase behind the comma, where the sentence begins so. */
function afterWhole(items: readonly Item[]): number {
  const comma = items.findIndex((item, i) => item.kind === "comma" && i < 6);
  return comma > 0 && items[comma + 1]?.kind === "phrase" ? comma + 1 : -1;
}

/** The item of the first phrase of the subset that starts at item `at`, or -1. */
function subsetStart(passage: Passage, items: readonly Item[], at: number): number {
  const item = items[at]!;
  if (item.kind === "including") return items[at + 1]?.kind === "phrase" ? at + 1 : -1;
  const word = passage.low[item.first];
  if (
    (word === "among" || word === "of") &&
    (items[at + 1]?.kind === "who" || WHOLE.test(passage.low[items[at + 1]?.first ?? -1] ?? ""))
  ) {
    let next = at + 2;
    while (next < at + 5 && /^(?:be|adverb|comma)$/.test(items[next]?.kind ?? "")) next++;
    return items[next]?.kind === "phrase" ? next : -1;
  }
  if (at === 0 && word === "of") return afterWhole(items);
  return item.kind === "phrase" && isPartOfThem(passage, item) ? at : -1;
}

/** "seven of them children": who the part is stands behind it. */
function named(items: readonly Item[], at: number): Phrase | null {
  let next = rightOf(items, at);
  if (items[next]?.kind === "be") next = rightOf(items, next);
  const phrase = items[next];
  return phrase?.kind === "phrase" && phrase.nature === "human" ? phrase : null;
}

/** The link whose victims the subset of item `at` belongs to: the nearest count to its left. */
function ownerOf(items: readonly Item[], links: readonly Link[], at: number): Link | null {
  const before = items[at]!.first;
  let owner: Link | null = null;
  for (const link of links)
    if (link.count.first < before && (!owner || link.count.first > owner.count.first)) owner = link;
  // "ten died and five boys, including two brothers, were rescued": a part of those rescued
  const whole = items[at - 1]?.kind === "comma" ? items[at - 2] : items[at - 1];
  const other =
    whole?.kind === "phrase" && whole.nature === "human" && whole.count && whole.count.first !== owner?.count.first;
  return other ? null : owner;
}

/** Subset figures of one passage; `links` are its other figures, `earlier` the last figure of the sentence before. */
export function findSubsetLinks(
  passage: Passage,
  items: readonly Item[],
  links: readonly Link[],
  earlier: Link | null,
): readonly Link[] {
  const found: Link[] = [];
  const taken = new Set(links.map((link) => link.count.first));
  for (let at = 0; at < items.length; at++) {
    const start = subsetStart(passage, items, at);
    if (start < 0) continue;
    const own = ownerOf(items, links, items[at]!.kind === "including" ? at : start);
    const owner = own ?? (items[at]!.kind === "including" ? null : earlier);
    if (!owner || owner.count.kind === "zero") continue;
    const rule = own ? "subset" : "ellipsis";
    for (const link of linkBearers(passage, items, gatherRight(items, start), {
      outcome: owner.outcome,
      rule,
      item: start,
    })) {
      if (taken.has(link.count.first)) continue;
      taken.add(link.count.first);
      const name = link.victims ?? named(items, start)?.name ?? null;
      found.push({ ...link, victims: name, cue: own ? own.cue : items[start]! });
    }
  }
  return found;
}
