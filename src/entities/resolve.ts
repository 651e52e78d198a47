/**
 * The one resolver: whom a source phrase stands for. A phrase stands for its head: "Pentagon spokesperson Pat Ryder" for Ryder,
 * "a spokesman for the ministry" for nobody named. Wrong is worse than null.
 */
import { ORGANISATION_KINDS } from "../lexicon/organisations.js";
import type { Cast } from "./cast.js";
import { isPossessive } from "./phrases.js";
import type { Reference } from "./references.js";
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
  return (phrase) => {
    const { text, length } = cast.links.doc.tokens;
    const range = { first: Math.max(0, phrase.first), last: Math.min(length, phrase.last) };
    while (range.last > range.first && /^[,;:.—–-]+$/.test(text[range.last - 1]!)) range.last--;
    if (range.last <= range.first) return null;
    return (
      resolveName(cast, range) ??
      resolveReference(cast, byToken, range) ??
      resolveOwner(cast, byToken, range) ??
      resolveApposed(cast, range)
    );
  };
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
  const { text, usualPos: pos, start, end } = cast.links.doc.tokens;
  const word = text[at]!;
  if (/^[,;:()[\]—–]/.test(word) || /^(?:who|which|that|whose|whom)$/i.test(word)) return true;
  // "Bengaluru-based" is one word
  if (word === "-") return start[at] !== end[at - 1] || start[at + 1] !== end[at];
  if (!inside) return false;
  if (/^(?:and|or)$/i.test(word)) return cast.links.nameAt[at - 1]! >= 0;
  return pos[at] === "ADP" || pos[at] === "AUX";
}

function namesAfter(cast: Cast, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (cast.links.nameAt[at]! >= 0) return true;
  return false;
}

/** The head is a name: it ends the head phrase, or nouns of its kind follow ("the Gannett newspaper chain"). */
function resolveName(cast: Cast, range: TokenRange): Resolution | null {
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
    (doc.tokens.usualPos[at] === "NOUN" || doc.tokens.usualPos[at] === "ADJ")
  )
    at--;
  if (at < range.first || isPossessive(doc.tokens.text[at])) return null;
  const name = nameAt[at]!;
  if (name < 0 || names[name]!.last - 1 !== at) return null;
  if (kinds > 0 && names[name]!.type !== "organisation") return null;
  return resolution(cast, cast.of[name]!, "name", 0.95, "name");
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

/** "An attorney for Pagliano, Mark MacDougall": the person right after the comma. */
function resolveApposed(cast: Cast, range: TokenRange): Resolution | null {
  const { doc, nameAt, names } = cast.links;
  for (let at = range.last - 1; at > range.first; at--) {
    const name = nameAt[at]!;
    if (name < 0 || names[name]!.type !== "person" || names[name]!.first !== at) continue;
    if (doc.tokens.text[at - 1] === "," && names[name]!.last >= range.last)
      return resolution(cast, cast.of[name]!, "name", 0.85, "apposition");
    return null;
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
