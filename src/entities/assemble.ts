/** The cast as the rooms below see it: plain entities with all their mentions in text order. */
import type { Cast, Member } from "./cast.js";
import type { Reference } from "./references.js";
import type { LinkedEntity, LinkedMention } from "./types.js";

/** All entities in the order of their ids, nominal and pronoun mentions among their names. */
export function assembleEntities(cast: Cast, references: readonly Reference[]): readonly LinkedEntity[] {
  const { names, doc } = cast.links;
  const mentions: LinkedMention[][] = cast.members.map((member) =>
    member.mentions.map((i) => {
      const { start, end, first, last, confidence, step } = names[i]!;
      return { start, end, first, last, form: "name", confidence, step };
    }),
  );
  for (const { first, last, member, form, confidence, step, mention } of references) {
    if (!mention) continue;
    const [start, end] = [doc.tokens.start[first]!, doc.tokens.end[last - 1]!];
    mentions[member]!.push({ start, end, first, last, form, confidence, step });
  }
  return cast.members.map((member, i) => toEntity(member, mentions[i]!));
}

function toEntity(member: Member, mentions: LinkedMention[]): LinkedEntity {
  const { id, type, name, aliases, location } = member;
  if (mentions.length > member.mentions.length) mentions.sort((a, b) => a.start - b.start);
  let role: string | null = null;
  for (const { text } of member.roles) if (text.length > (role?.length ?? 0)) role = text;
  const { countryCode = null, latitude = null, longitude = null } = location ?? {};
  return { id, type, name, aliases, role, countryCode, latitude, longitude, mentions };
}
