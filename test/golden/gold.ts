/** The golden article, its annotation, and what an extraction missed or got wrong of it, as a reader would want it. */
import { readFileSync } from "node:fs";
import type { Extraction, Span } from "../../src/index.js";

interface GoldMention extends Span {
  readonly form: "name" | "nominal" | "pronoun";
}
interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly role?: string | null;
  readonly aliases?: readonly string[];
  readonly countryCode?: string;
  readonly mentions: readonly GoldMention[];
}
interface GoldClaim {
  readonly count: Span;
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: string;
  readonly outcome: string;
  readonly victims: Span | null;
  readonly modality: string;
  readonly source: string;
}
interface GoldQuote {
  readonly kind: string;
  readonly content: Span;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly entity: string | null;
  readonly optional: boolean;
}
export interface Gold {
  readonly people: readonly GoldEntity[];
  readonly organisations: readonly GoldEntity[];
  readonly places: readonly GoldEntity[];
  readonly casualties: readonly GoldClaim[];
  readonly quotes: readonly GoldQuote[];
}

export const article: string = readFileSync("corpus/article.txt", "utf8");
export const gold: Gold = JSON.parse(readFileSync("corpus/article.gold.json", "utf8"));

const LISTS = ["people", "organisations", "places"] as const;

/** The line on which an offset stands, for the reader. */
const where = (start: number): string => `line ${article.slice(0, start).split("\n").length}, offset ${start}`;
const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);
const at = (span: Span): string => `«${short(span.text)}» (${where(span.start)})`;
const same = (a: Span | null, b: Span | null): boolean =>
  a === null || b === null ? a === b : a.start === b.start && a.end === b.end;

/** Names of the gold that are not found with their type, and found ones that are not in the gold. */
export function nameDifferences(found: Extraction): string[] {
  const out: string[] = [];
  for (const list of LISTS) {
    const wanted = gold[list].flatMap((e) => e.mentions.filter((m) => m.form === "name"));
    const got = found[list].flatMap((e) => e.mentions.filter((m) => m.form === "name"));
    for (const w of wanted) if (!got.some((g) => same(g, w))) out.push(`missed name in ${list}: ${at(w)}`);
    for (const g of got) if (!wanted.some((w) => same(g, w))) out.push(`wrong name in ${list}: ${at(g)}`);
  }
  return out;
}

/** Entities whose name, names' grouping, role, aliases or country differ; nominal and pronoun mentions not attached. */
export function entityDifferences(found: Extraction): string[] {
  const out: string[] = [];
  for (const list of LISTS) {
    for (const e of gold[list]) {
      const first = e.mentions.find((m) => m.form === "name") as GoldMention;
      const hit = found[list].find((x) => x.mentions.some((m) => same(m, first)));
      if (!hit) {
        out.push(`missed entity ${e.name}`);
        continue;
      }
      if (hit.name !== e.name) out.push(`${e.name} is called ${hit.name}`);
      for (const m of e.mentions)
        if (!hit.mentions.some((x) => same(x, m))) out.push(`${e.name} lacks its ${m.form} ${at(m)}`);
      for (const m of hit.mentions) {
        if (m.form === "name" && !e.mentions.some((x) => same(x, m))) out.push(`${e.name} holds ${at(m)}`);
      }
      if ("role" in hit && hit.role !== e.role) out.push(`role of ${e.name} is ${hit.role}, should be ${e.role}`);
      if ("countryCode" in hit && hit.countryCode !== e.countryCode)
        out.push(`country of ${e.name} is ${hit.countryCode}, should be ${e.countryCode}`);
      if ("aliases" in hit && String(hit.aliases) !== String(e.aliases))
        out.push(`aliases of ${e.name} are ${hit.aliases}, should be ${e.aliases}`);
    }
  }
  return out;
}

function nameOf(found: Extraction, id: string | null): string | null {
  return LISTS.flatMap((list) => [...found[list]]).find((e) => e.id === id)?.name ?? null;
}
function goldName(id: string | null): string | null {
  return LISTS.flatMap((list) => [...gold[list]]).find((e) => e.id === id)?.name ?? null;
}

/** Claims missed, invented, or wrong in a field. */
export function claimDifferences(found: Extraction): string[] {
  const out: string[] = [];
  for (const g of gold.casualties) {
    const hit = found.casualties.find((c) => same(c.count, g.count));
    if (!hit) {
      out.push(`missed claim ${at(g.count)}`);
      continue;
    }
    for (const field of ["value", "max", "qualifier", "outcome", "modality"] as const) {
      if (hit[field] !== g[field]) out.push(`${field} of ${at(g.count)} is ${hit[field]}, should be ${g[field]}`);
    }
    if (!same(hit.victims, g.victims))
      out.push(`victims of ${at(g.count)} are ${hit.victims?.text}, should be ${g.victims?.text}`);
    if (nameOf(found, hit.sourceId) !== goldName(g.source))
      out.push(`source of ${at(g.count)} is ${nameOf(found, hit.sourceId)}, should be ${goldName(g.source)}`);
  }
  for (const c of found.casualties)
    if (!gold.casualties.some((g) => same(g.count, c.count))) out.push(`wrong claim ${at(c.count)}`);
  return out;
}

/** Quotes that are not optional: missed, invented, or with another extent, kind, cue, speaker or entity. */
export function quoteDifferences(found: Extraction): string[] {
  const out: string[] = [];
  for (const g of gold.quotes) {
    const hit = found.quotes.find((q) => same(q, g.content));
    if (g.optional) continue;
    if (!hit) {
      out.push(`missed quote ${at(g.content)}`);
      continue;
    }
    if (hit.kind !== g.kind) out.push(`kind of ${at(g.content)} is ${hit.kind}, should be ${g.kind}`);
    if (!same(hit.cue, g.cue)) out.push(`cue of ${at(g.content)} is ${hit.cue?.text}, should be ${g.cue?.text}`);
    if (!same(hit.speaker, g.speaker))
      out.push(`speaker of ${at(g.content)} is ${hit.speaker?.text}, should be ${g.speaker?.text}`);
    if (nameOf(found, hit.speakerId) !== goldName(g.entity))
      out.push(`speakerId of ${at(g.content)} is ${nameOf(found, hit.speakerId)}, should be ${goldName(g.entity)}`);
  }
  for (const q of found.quotes) if (!gold.quotes.some((g) => same(g.content, q))) out.push(`wrong quote ${at(q)}`);
  return out;
}
