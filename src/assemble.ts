/** What rooms found, as the plain data of the contract: spans with their text, ids that never dangle. */
import type { LinkedEntity, LinkedMention } from "./entities/types.js";
import type { CheckedOptions } from "./options.js";
import type { Casualty, Extraction, Mention, Organisation, Person, Place, Quote, Trace } from "./types.js";

/** The result of every step. */
export interface Found {
  readonly entities: readonly LinkedEntity[];
  readonly quotes: readonly Quote[];
  readonly casualties: readonly Casualty[];
}

/** The extraction: only the included arrays, nothing below the minimum confidence, traces only if asked for. */
export function assemble(text: string, found: Found, options: CheckedOptions): Extraction {
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const places: Place[] = [];
  const kept = new Set<string>();
  const sure = <T extends { readonly confidence: number }>(all: readonly T[]): readonly T[] =>
    all.map(rounded).filter((one) => one.confidence >= options.minConfidence);
  for (const entity of found.entities) {
    const mentions = sure(entity.mentions);
    if (!mentions.some((mention) => mention.form === "name")) continue;
    kept.add(entity.id);
    const base = { id: entity.id, name: entity.name, mentions: mentions.map((m) => toMention(text, m, options.trace)) };
    if (entity.type === "person") people.push({ type: "person", ...base, role: entity.role });
    else if (entity.type === "organisation")
      organisations.push({ type: "organisation", ...base, aliases: entity.aliases });
    else places.push({ type: "place", ...base, ...position(entity) });
  }
  const knownId = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null);
  const quotes = sure(found.quotes).map((q) => traced({ ...q, speakerId: knownId(q.speakerId) }, options.trace));
  const casualties = sure(found.casualties).map((c) =>
    traced({ ...c, sourceId: knownId(c.sourceId), placeId: knownId(c.placeId) }, options.trace),
  );
  const all: Extraction = { people, organisations, places, casualties, quotes };
  const pick = <K extends keyof Extraction>(name: K): Extraction[K] =>
    options.include.has(name) ? all[name] : ([] as unknown as Extraction[K]);
  return {
    people: pick("people"),
    organisations: pick("organisations"),
    places: pick("places"),
    casualties: pick("casualties"),
    quotes: pick("quotes"),
  };
}

/** Engines differ in the last bits of exp and log (Node 20, Chromium 156), so confidence is told to four decimals. */
function rounded<T extends { readonly confidence: number }>(found: T): T {
  return { ...found, confidence: Math.round(found.confidence * 1e4) / 1e4 };
}

function toMention(text: string, mention: LinkedMention, trace: boolean): Mention {
  const { start, end, form, confidence, step } = mention;
  const plain = { start, end, text: text.slice(start, end), form, confidence };
  return trace ? { ...plain, trace: { step } } : plain;
}

function position(entity: LinkedEntity): Pick<Place, "countryCode" | "latitude" | "longitude"> {
  return { countryCode: entity.countryCode, latitude: entity.latitude, longitude: entity.longitude };
}

/** The result with its trace, or without where none was asked for. */
function traced<T extends { readonly trace?: Trace }>(result: T, trace: boolean): T {
  if (trace || result.trace === undefined) return result;
  const { trace: _, ...rest } = result;
  return rest as T;
}
