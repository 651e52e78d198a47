/** Articles with their names marked in place: "[PER Ann Lee] of [ORG BBC] in [LOC Kigali], a [GRP Rwandan] reporter". */
import { linkEntities } from "../../src/entities/link.js";
import type { Entities, LinkedEntity } from "../../src/entities/types.js";
import type { NameMention, NameType } from "../../src/names/types.js";
import { readText } from "../../src/text/read.js";
import type { Doc } from "../../src/text/types.js";

const TYPES: Readonly<Record<string, NameType>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  GRP: "group",
  MISC: "misc",
};

export interface Marked {
  readonly doc: Doc;
  readonly names: readonly NameMention[];
}

/** The article without its marks, read, and the names that were marked. */
export function readMarked(marked: string): Marked {
  const found: { start: number; end: number; type: NameType }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[(PER|ORG|LOC|GRP|MISC) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    found.push({ start: text.length, end: text.length + match[2]!.length, type: TYPES[match[1]!]! });
    text += match[2];
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const doc = readText(text);
  return { doc, names: found.map((name) => ({ ...name, ...tokensOf(doc, name), confidence: 0.9, step: "marked" })) };
}

function tokensOf(doc: Doc, span: { start: number; end: number }): { first: number; last: number } {
  const { start, end, length } = doc.tokens;
  let first = 0;
  while (first < length && end[first]! <= span.start) first++;
  let last = first;
  while (last < length && start[last]! < span.end) last++;
  return { first, last };
}

/** The linked entities of a marked article. */
export function linkMarked(marked: string): { readonly doc: Doc; readonly entities: Entities } {
  const { doc, names } = readMarked(marked);
  return { doc, entities: linkEntities(doc, names) };
}

/** "Ann Lee = Ann Lee, Lee": name and distinct printed name mentions of every entity of a type. */
export function cast(marked: string, type: LinkedEntity["type"]): readonly string[] {
  const { doc, entities } = linkMarked(marked);
  return entities.all
    .filter((entity) => entity.type === type)
    .map((entity) => {
      const prints = entity.mentions.filter((m) => m.form === "name").map((m) => doc.text.slice(m.start, m.end));
      return `${entity.name} = ${[...new Set(prints)].join(", ")}`;
    });
}

/** The name of whom the phrase, unique in the article, resolves to; null for nobody. */
export function resolved(marked: string, phrase: string): string | null {
  const { doc, entities } = linkMarked(marked);
  const start = doc.text.lastIndexOf(phrase);
  const answer = entities.resolve(tokensOf(doc, { start, end: start + phrase.length }));
  return entities.all.find((entity) => entity.id === answer?.id)?.name ?? null;
}
