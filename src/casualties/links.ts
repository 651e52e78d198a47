/** All figures of one passage, each tied to its outcome, in text order. */
import { findIdiomLinks } from "./idioms.js";
import { readItems } from "./items.js";
import { mergeOutcomes } from "./merge.js";
import { findAttributeLinks, findNounLinks } from "./nouns.js";
import { findPredicateLinks } from "./predicates.js";
import { findSubsetLinks } from "./subsets.js";
import type { Item, Link, Passage } from "./types.js";

/** A passage read: its items and its figures. */
export interface Reading {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
}

/** The first link of each count and outcome; a count has one outcome only, an attribute beside another outcome aside. */
function dropDoubles(links: readonly Link[]): readonly Link[] {
  const taken = new Map<number, Link>();
  for (const link of links) if (!taken.has(link.count.first)) taken.set(link.count.first, link);
  return [...taken.values()].sort((a, b) => a.count.first - b.count.first);
}

/** "killing seven people and injuring 24": a bare count is of those named before it in the sentence. */
function inheritVictims(links: readonly Link[]): readonly Link[] {
  let named: Link["victims"] = null;
  return links.map((link) => {
    if (link.victims && link.rule !== "subset") named = link.victims;
    const own = link.victims || link.count.kind === "zero" || link.rule === "noun" || link.rule === "toll";
    return own ? link : { ...link, victims: named };
  });
}

/** The figures of a passage; `earlier` is the last figure of the sentence before, for "Of those, 36 were children". */
export function findLinks(passage: Passage, earlier: Link | null, idioms: boolean): Reading {
  const items = mergeOutcomes(readItems(passage));
  const found: Link[] = [];
  const attributes: Link[] = [];
  items.forEach((item, at) => {
    if (item.kind === "outcome") found.push(...findPredicateLinks(passage, items, at));
    else if (item.kind === "phrase" && item.noun) found.push(...findNounLinks(passage, items, at));
    if (item.kind === "phrase" && item.attribute) attributes.push(...findAttributeLinks(passage, items, at));
  });
  const main = dropDoubles([...(idioms ? findIdiomLinks(passage, items) : []), ...found, ...attributes]);
  return { items, links: inheritVictims(dropDoubles([...main, ...findSubsetLinks(passage, items, main, earlier)])) };
}
