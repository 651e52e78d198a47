/** Which forms are one entity: a union of forms, and single mentions that belong elsewhere than their form. */
import type { Country } from "../lexicon/country-table.js";
import type { NameMention } from "../names/types.js";
import type { Doc } from "../text/types.js";
import type { Forms } from "./forms.js";

/** An article while its names are being linked. */
export interface Links {
  readonly doc: Doc;
  readonly names: readonly NameMention[];
  readonly forms: Forms;
  /** The name each token is of, -1 for none. */
  readonly nameAt: Int32Array;
  /** Union-find over forms. */
  readonly parent: Int32Array;
  /** The form whose entity a single mention belongs to, where that is not its own form's; else -1. */
  readonly owner: Int32Array;
  /** Countries of places and demonyms looked up so far, by print. */
  readonly countries: Map<string, Country | null>;
}

/** Nothing linked yet. */
export function startLinks(doc: Doc, names: readonly NameMention[], forms: Forms): Links {
  const parent = new Int32Array(forms.all.length);
  for (let i = 0; i < parent.length; i++) parent[i] = i;
  const nameAt = new Int32Array(doc.tokens.length).fill(-1);
  for (let i = 0; i < names.length; i++) {
    const { first, last } = names[i]!;
    for (let at = first; at < last; at++) nameAt[at] = i;
  }
  return { doc, names, forms, nameAt, parent, owner: new Int32Array(names.length).fill(-1), countries: new Map() };
}

/** The form that stands for all forms linked with `form`. */
export function rootOf(links: Links, form: number): number {
  const { parent } = links;
  let at = form;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}

/** Makes two forms one entity. The earlier one stands for both. */
export function linkForms(links: Links, a: number, b: number): void {
  const x = rootOf(links, a);
  const y = rootOf(links, b);
  if (x < y) links.parent[y] = x;
  else links.parent[x] = y;
}

/** The form that stands for a mention's entity; -1 for a group or misc. */
export function entityOf(links: Links, mention: number): number {
  const form = links.owner[mention]! >= 0 ? links.owner[mention]! : links.forms.of[mention]!;
  return form < 0 ? -1 : rootOf(links, form);
}
