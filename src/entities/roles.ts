/** What the article prints beside a person's name to say who that is: "Pentagon spokesperson Major General", ", head of the ministry,". */
import { BARE_TITLES, ROLE_NOUNS, TITLES } from "../lexicon/roles.js";
import type { NameMention } from "../names/types.js";
import type { Doc, Tokens } from "../text/types.js";

/** A role as tokens `first` to `last - 1`, its head noun, folded. */
export interface Role {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const LONGEST_BEFORE = 12;
const LONGEST_AFTER = 22;
const ARTICLE = /^(?:the|a|an)$/i;
const POSSESSIVE = /^['’](?:s)?$/;
const WORD = /^[\p{L}\p{N}]/u;

/** The phrase before the name, or undefined: the run of nouns, adjectives and names that ends at it and holds a role or a title. */
export function findRoleBefore(
  doc: Doc,
  name: NameMention,
  names: readonly NameMention[],
  index: number,
): Role | undefined {
  const { tokens } = doc;
  const sentence = tokens.sentence[name.first];
  const previous = names[index - 1];
  let first = name.first;
  let comma = tokens.text[first - 1] === "," ? 1 : 0;
  if (comma && !isRoleWord(tokens.text[first - 2] ?? "")) return undefined;
  while (first > 0 && name.first - first < LONGEST_BEFORE && tokens.sentence[first - 1] === sentence) {
    const at = first - 1;
    if (comma === 1 && at === name.first - 1) {
      comma = 2;
      first = at;
      continue;
    }
    if (!isModifier(tokens, at) && !within(previous, at)) break;
    first = at;
  }
  const end = comma === 2 ? name.first - 1 : name.first;
  first = trimStart(tokens, first, end);
  if (first >= end || !holdsRole(tokens, first, end, previous)) return undefined;
  // "the minister, Ann Lee,": a comma before the name needs an article or possessive before the role
  if (comma === 2 && !opensDefinite(tokens, first)) return undefined;
  return role(doc, first, end);
}

function within(name: NameMention | undefined, token: number): boolean {
  return name !== undefined && token >= name.first && token < name.last && name.type !== "person";
}

/** Tokens a role before a name is made of. */
function isModifier(tokens: Tokens, at: number): boolean {
  const text = tokens.text[at]!;
  if (POSSESSIVE.test(text)) return true;
  if (!WORD.test(text) || ARTICLE.test(text)) return false;
  const pos = tokens.pos[at]!;
  if (pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM") return true;
  const lower = text.toLowerCase();
  return isRoleWord(lower) || (lower === "and" && isRoleWord(tokens.text[at - 1] ?? "") && isModifier(tokens, at - 1));
}

/** Whether a word is a role noun or a title: "minister", "Gen.", "ministers". */
export function isRoleWord(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    ROLE_NOUNS.has(lower) ||
    TITLES.has(lower) ||
    BARE_TITLES.has(lower) ||
    (lower.endsWith("s") && ROLE_NOUNS.has(lower.slice(0, -1)))
  );
}

/** Leaves out what opens a sentence or a list and no role: adverbial nouns, days, a bare Mr. */
function trimStart(tokens: Tokens, first: number, end: number): number {
  let at = first;
  while (at < end && (POSSESSIVE.test(tokens.text[at]!) || LEADS.has(tokens.text[at]!.toLowerCase()))) at++;
  return at;
}

const LEADS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow meanwhile however earlier later and now then also last next this".split(
    " ",
  ),
);

/** Whether the phrase says who somebody is: its last word is a role noun or a title, and it is no bare Mr. */
function holdsRole(tokens: Tokens, first: number, end: number, previous: NameMention | undefined): boolean {
  const last = tokens.text[end - 1]!;
  if (end - first === 1 && BARE_TITLES.has(last.toLowerCase())) return false;
  if (previous && previous.type === "person" && previous.last === end) return false;
  return isRoleWord(last);
}

/** Whether an article, a possessive or the sentence's start stands before the phrase. */
function opensDefinite(tokens: Tokens, first: number): boolean {
  const before = tokens.text[first - 1];
  return before === undefined || ARTICLE.test(before) || /^(?:his|her|their|its)$/i.test(tokens.text[first]!);
}

/** The apposition after the name, or undefined: ", a 43-year-old teacher," ", head of the ministry". */
export function findRoleAfter(doc: Doc, name: NameMention): Role | undefined {
  const { tokens } = doc;
  if (tokens.text[name.last] !== ",") return undefined;
  const sentence = tokens.sentence[name.first];
  let first = name.last + 1;
  if (/^\d{1,3}$/.test(tokens.text[first] ?? "") && tokens.text[first + 1] === ",") first += 2;
  if (ARTICLE.test(tokens.text[first] ?? "")) first++;
  const end = appositionEnd(tokens, first, sentence!);
  if (end <= first || !opensRole(tokens, first, end)) return undefined;
  return role(doc, first, end);
}

/** The apposition ends at a comma, a stop, a dash, a bracket, a relative word or a verb. */
function appositionEnd(tokens: Tokens, first: number, sentence: number): number {
  let at = first;
  while (at < tokens.length && at < first + LONGEST_AFTER && tokens.sentence[at] === sentence) {
    const text = tokens.text[at]!;
    if (/^[,;:.!?()"“”—–]/.test(text) || RELATIVE.test(text) || tokens.pos[at] === "AUX") return at;
    if (tokens.pos[at] === "VERB" && !/(?:ed|ing)$/.test(text)) return at;
    at++;
  }
  return tokens.sentence[at] === sentence ? first : at;
}

const RELATIVE = /^(?:who|whom|whose|which|that|when|where|while|but)$/i;

/** Whether the apposition's first noun phrase, up to a preposition, ends in a role. */
function opensRole(tokens: Tokens, first: number, end: number): boolean {
  let at = first;
  while (at < end && tokens.pos[at] !== "ADP" && tokens.pos[at] !== "PART") at++;
  for (let i = first; i < (at > first ? at : end); i++) {
    const pos = tokens.pos[i];
    if (pos === "VERB" || pos === "PRON" || pos === "AUX")
      return isRoleWord(tokens.text[i]!) || /^(?:his|her|their|its)$/i.test(tokens.text[i]!);
    if (isRoleWord(tokens.text[i]!)) return true;
  }
  return false;
}

function role(doc: Doc, first: number, last: number): Role {
  return { first, last, text: doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]) };
}
