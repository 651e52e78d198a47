/**
 * The one resolver: whom a source phrase stands for. A phrase stands for its head: "Pentagon spokesperson Pat Ryder" for Ryder,
 * "a spokesman for the ministry" for nobody named. Wrong is worse than null.
 */
import { ORGANISATION_KINDS } from "../lexicon/organisations.js";
import { usualTag } from "../text/tags.js";
import type { Cast } from "./cast.js";
import { isPossessive } from "./phrases.js";
import type { Reference } from "./references.js";
import { isRoleWord } from "./roles.js";
import type { Resolution, TokenRange } from "./types.js";

/** Things a source says or writes: they speak for whoever they are of. */
const DOCUMENTS = new Set(
  "statement statements report letter brief filing submission commentary column memo memorandum email e-mail tweet post speech testimony lawsuit complaint affidavit website statistics figures release announcement".split(
    " ",
  ),
);

/** The resolver over an article's cast and references. */
export function makeResolver(cast: Cast, references: readonly Reference[]): (phrase: TokenRange) => Resolution | null {
  const byToken = new Map<number, Reference>();
  for (const reference of references) byToken.set(reference.first, reference);
  const byPrint = indexPrints(cast);
  return (phrase) => {
    const { text, length } = cast.links.doc.tokens;
    const range = { first: Math.max(0, phrase.first), last: Math.min(length, phrase.last) };
    // "Lee’s" before "claim" is Lee
    while (range.last > range.first && isTrailing(text[range.last - 1]!)) range.last--;
    if (range.last <= range.first) return null;
    return (
      resolution(cast, headMember(cast, range), "name", 0.95, "name") ??
      resolveReference(cast, byToken, range) ??
      resolveOwner(cast, byToken, range) ??
      resolveApposed(cast, range) ??
      resolvePrint(cast, byPrint, range)
    );
  };
}

/** The member that each printed form is of, -1 where it is of several. */
function indexPrints(cast: Cast): ReadonlyMap<string, number> {
  const byPrint = new Map<string, number>();
  cast.members.forEach(({ forms, type }, member) => {
    if (type !== "place") for (const { text } of forms) byPrint.set(text, byPrint.has(text) ? -1 : member);
  });
  return byPrint;
}

/** "the FBI", "Lee": printed as a name of the cast is, though here it was not taken for one. */
function resolvePrint(cast: Cast, byPrint: ReadonlyMap<string, number>, range: TokenRange): Resolution | null {
  const { text, tokens } = cast.links.doc;
  const first = /^the$/i.test(tokens.text[range.first]!) ? range.first + 1 : range.first;
  if (first >= range.last || cast.links.nameAt[first]! >= 0) return null;
  const member = byPrint.get(text.slice(tokens.start[first], tokens.end[range.last - 1]));
  return member === undefined ? null : resolution(cast, member, "name", 0.8, "print");
}

function isTrailing(word: string): boolean {
  return /^[,;:.—–-]+$/.test(word) || isPossessive(word);
}

/** The token after the head's phrase: it ends before a comma, bracket, dash, preposition or relative word outside names. */
function headEnd(cast: Cast, { first, last }: TokenRange): number {
  const { tokens } = cast.links.doc;
  const { nameAt } = cast.links;
  let at = first;
  while (at < last && (nameAt[at]! >= 0 || !endsHead(cast, at, at > first))) at++;
  // "Lee and Park": two sources are none; "expert and advocate Lee" is one
  const joined = at < last && /^(?:and|or)$/i.test(tokens.text[at]!);
  return joined && namesAfter(cast, at, last) ? first : at;
}

function endsHead(cast: Cast, at: number, inside: boolean): boolean {
  const { tokens } = cast.links.doc;
  const { text, start, end } = tokens;
  const word = text[at]!;
  if (/^[,;:()[\]—–]/.test(word) || /^(?:who|which|that|whose|whom)$/i.test(word)) return true;
  // "Bengaluru-based" is one word
  if (word === "-") return start[at] !== end[at - 1] || start[at + 1] !== end[at];
  if (!inside || isOfOffice(cast, at)) return false;
  if (/^(?:and|or)$/i.test(word)) return cast.links.nameAt[at - 1]! >= 0;
  return usualTag(tokens, at) === "ADP" || usualTag(tokens, at) === "AUX";
}

/** "Secretary of State Ann Lee": the office's own "of", capitals on both sides, no name or other role after it. */
function isOfOffice({ links: { doc, nameAt } }: Cast, at: number): boolean {
  const { text } = doc.tokens;
  return (
    /^of$/i.test(text[at]!) &&
    /^\p{Lu}/u.test(text[at - 1]!) &&
    isRoleWord(text[at - 1]!) &&
    /^\p{Lu}/u.test(text[at + 1] ?? "") &&
    !isRoleWord(text[at + 1]!) &&
    nameAt[at + 1]! < 0
  );
}

function namesAfter(cast: Cast, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (cast.links.nameAt[at]! >= 0) return true;
  return false;
}

/** The member that the head names, -1 where it is no name: it ends the head phrase, or nouns of its kind follow ("the Gannett newspaper chain"). */
function headMember(cast: Cast, range: TokenRange): number {
  const { doc, nameAt, names } = cast.links;
  const end = headEnd(cast, range);
  let at = end - 1;
  let kinds = 0;
  while (at >= range.first && nameAt[at]! < 0 && ORGANISATION_KINDS.has(doc.tokens.text[at]!.toLowerCase())) {
    at--;
    kinds++;
  }
  while (
    kinds > 0 &&
    at >= range.first &&
    nameAt[at]! < 0 &&
    (usualTag(doc.tokens, at) === "NOUN" || usualTag(doc.tokens, at) === "ADJ")
  )
    at--;
  if (at < range.first || isPossessive(doc.tokens.text[at])) return -1;
  const name = nameAt[at]!;
  if (name < 0 || names[name]!.last - 1 !== at) return -1;
  return kinds > 0 && names[name]!.type !== "organisation" ? -1 : cast.of[name]!;
}

/** The phrase is a nominal or pronoun that the walk over the article settled. */
function resolveReference(cast: Cast, byToken: ReadonlyMap<number, Reference>, range: TokenRange): Resolution | null {
  const reference = byToken.get(range.first);
  if (!reference || reference.last > range.last) return null;
  const end = headEnd(cast, range);
  if (reference.form === "pronoun" ? reference.last !== range.last : reference.last !== end) return null;
  return resolution(cast, reference.member, reference.form, reference.confidence, reference.step);
}

/** "Fontaine's statement", "an IISc statement", "a statement by the SPP": whose it is. */
function resolveOwner(cast: Cast, byToken: ReadonlyMap<number, Reference>, range: TokenRange): Resolution | null {
  const { doc, nameAt, names } = cast.links;
  const { text } = doc.tokens;
  const end = headEnd(cast, range);
  // "a statement released by": a participle may follow the noun
  const head = [end - 1, end - 2].find((at) => at >= range.first && DOCUMENTS.has(text[at]!.toLowerCase()));
  if (head === undefined) return null;
  const owner = byToken.get(range.first);
  if (owner?.form === "pronoun" && head > range.first) return resolution(cast, owner.member, "pronoun", 0.7, "owner");
  for (let at = head - 1; at >= range.first && at >= head - 4; at--) {
    const name = nameAt[at]!;
    if (name >= 0 && names[name]!.type !== "place") return resolution(cast, cast.of[name]!, "name", 0.8, "owner");
  }
  for (let at = end; at < range.last; at++) {
    if (!/^(?:by|from)$/i.test(text[at]!)) continue;
    for (let i = at + 1; i < range.last && i < at + 8; i++) {
      const name = nameAt[i]!;
      if (name >= 0 && !isPossessive(text[names[name]!.last]))
        return resolution(cast, cast.of[name]!, "name", 0.75, "owner");
    }
    return null;
  }
  return null;
}

/** "An attorney for Park, Ann Lee", "the chair, Senator Ann Lee of Ohio": the person after the comma, a role between or none. */
function resolveApposed(cast: Cast, range: TokenRange): Resolution | null {
  const { text } = cast.links.doc.tokens;
  // "officials, including Governor Lee", "Lee of Ohio, Park of Utah and Moss of Iowa": several
  for (let at = range.first; at < range.last; at++)
    if (cast.links.nameAt[at]! < 0 && /^(?:and|or|including|like)$/i.test(text[at]!)) return null;
  for (let at = range.last - 1; at > range.first; at--) {
    if (text[at - 1] !== ",") continue;
    const member = headMember(cast, { first: at, last: range.last });
    return cast.members[member]?.type === "person" ? resolution(cast, member, "name", 0.85, "apposition") : null;
  }
  return null;
}

function resolution(
  cast: Cast,
  member: number,
  form: Resolution["form"],
  confidence: number,
  step: string,
): Resolution | null {
  return member < 0 ? null : { id: cast.members[member]!.id, form, confidence, step };
}
