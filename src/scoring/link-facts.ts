/** Whether the entities that were found have the countries and roles of those that they stand for. */
import type { Organisation, Person, Place } from "../types.js";
import type { LinkArticle } from "./types.js";

/** What was told of countries and roles. */
export interface FactCounts {
  readonly country: { right: number; wrong: number; unknown: number };
  readonly role: { right: number; all: number };
}

/** Empty counts. */
export function createFactCounts(): FactCounts {
  return { country: { right: 0, wrong: 0, unknown: 0 }, role: { right: 0, all: 0 } };
}

/** Adds an article; `meant` maps a found entity's id to that of the annotated one. Returns what is wrong, a line each. */
export function addFacts(
  { country, role }: FactCounts,
  { entities }: LinkArticle,
  found: readonly (Person | Organisation | Place)[],
  meant: ReadonlyMap<string, string>,
): readonly string[] {
  const errors: string[] = [];
  const byGold = new Map(found.flatMap((one) => (meant.has(one.id) ? [[meant.get(one.id), one] as const] : [])));
  for (const { id, type, name, ...wanted } of entities) {
    const hit = byGold.get(id);
    if (hit === undefined) continue;
    if (type === "place" && wanted.country) {
      const code = hit.type === "place" ? hit.countryCode : null;
      country[code === null ? "unknown" : code === wanted.country ? "right" : "wrong"]++;
      if (code !== null && code !== wanted.country) errors.push(`country of «${name}» ${code}, not ${wanted.country}`);
    }
    if (type === "person" && wanted.role) {
      const told = hit.type === "person" ? hit.role : null;
      role.all++;
      if (isRole(wanted.role, told)) role.right++;
      else errors.push(`role of «${name}» «${told ?? ""}», not «${wanted.role}»`);
    }
  }
  return errors;
}

/** One within the other, whatever the capitals, commas and article. */
function isRole(wanted: string, told: string | null): boolean {
  const [a, b] = [plain(wanted), plain(told ?? "")];
  return b !== "" && (a.includes(b) || b.includes(a));
}

function plain(role: string): string {
  const words = role.toLowerCase().replace(/^(?:the|an?)\s+/, "");
  return words
    .split(/[\s,]+/)
    .filter(Boolean)
    .join(" ");
}
