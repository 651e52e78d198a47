/** What the article prints beside a person's name to say who that is: "Pentagon spokesperson Major General", ", head of the ministry,". */
import { BARE_TITLES, ROLE_NOUNS, TITLES } from "../lexicon/roles.js";
import { SPEAKING } from "../lexicon/speaking.js";
import type { NameMention } from "../names/types.js";
import { usualTag } from "../text/tags.js";
import type { Doc, Tokens } from "../text/types.js";
import { isPossessive } from "./phrases.js";

/** A role as tokens `first` to `last - 1`, its head noun, folded. */
export interface Role {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const LONGEST_BEFORE = 12;
const LONGEST_AFTER = 22;
const ARTICLE = /^(?:the|a|an)$/i;
const OWNERS = /^(?:his|her|their|its)$/i;
/** Endings of callings that no list holds: "environmentalist", "cameraman". */
const CALLINGS = /^[a-z-]{3,}(?:ist|ician|grapher|man|person|maker|holder|keeper)$/;
const WORD = /^[\p{L}\p{N}]/u;

/** The phrase before the name, or undefined: the run of nouns, adjectives and names that ends at it and holds a role or a title. */
export function findRoleBefore(
  doc: Doc,
  name: NameMention,
  names: readonly NameMention[],
  index: number,
): Role | undefined {
  const { tokens } = doc;
  if (tokens.text[name.first - 1] === ",") return findRoleBeforeComma(doc, name);
  const last = tokens.text[name.first - 1];
  if (last === undefined || !isRoleWord(last)) return undefined;
  const previous = names[index - 1];
  let first = runStart(tokens, name.first, previous);
  while (first < name.first && (isPossessive(tokens.text[first]) || LEADS.has(tokens.text[first]!.toLowerCase())))
    first++;
  if (first >= name.first) return undefined;
  // "in a tie Ms. Malik": the title stands alone, whatever noun is before
  if (BARE_TITLES.has(last.toLowerCase()) && !isRoleWord(tokens.text[name.first - 2] ?? "")) return undefined;
  if (name.first - first === 1 && BARE_TITLES.has(last.toLowerCase())) return undefined;
  if (previous && previous.type === "person" && previous.last === name.first) return undefined;
  return role(doc, first, name.first);
}

/** The first token of the run of modifiers that ends before `end`. */
function runStart(tokens: Tokens, end: number, previous: NameMention | undefined): number {
  const sentence = tokens.sentence[end];
  let first = end;
  while (first > 0 && end - first < LONGEST_BEFORE && tokens.sentence[first - 1] === sentence) {
    const at = first - 1;
    // "Frank quotes former adviser Ann Lee": a verb that reads like a noun
    if (isSaid(tokens, at)) break;
    if (!isModifier(tokens, at) && !within(tokens, previous, at) && !isOf(tokens, at)) break;
    first = at;
    if (OWNERS.test(tokens.text[at]!)) break;
  }
  return first;
}

/** A word of saying; "the main accused" is none. */
function isSaid(tokens: Tokens, at: number): boolean {
  const text = tokens.text[at]!;
  return (SPEAKING.has(text) || text === "quotes") && usualTag(tokens, at - 1) !== "ADJ";
}

/** "Secretary of State" before a name. */
function isOf(tokens: Tokens, at: number): boolean {
  return (
    tokens.text[at] === "of" && /^\p{Lu}/u.test(tokens.text[at + 1] ?? "") && isRoleWord(tokens.text[at - 1] ?? "")
  );
}

/** "his wife, Ann Lee", "an attorney for Park, Ann Lee,": the phrase from its article or possessive to the comma. */
function findRoleBeforeComma(doc: Doc, name: NameMention): Role | undefined {
  const { tokens } = doc;
  const end = name.first - 1;
  const sentence = tokens.sentence[name.first];
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_BEFORE && tokens.sentence[at] === sentence; at--) {
    const text = tokens.text[at]!;
    if (/^[,;:.!?()"“”]/.test(text) || usualTag(tokens, at) === "AUX" || RELATIVE.test(text)) return undefined;
    // "As the judge read it, Ann Lee": a clause
    if (usualTag(tokens, at) === "VERB" && !isParticiple(text)) return undefined;
    const owner = OWNERS.test(text);
    if (!owner && !ARTICLE.test(text)) continue;
    const first = owner ? at : at + 1;
    // "a lawyer for the outlets, Ann Lee": the article that opens the role, not one within it
    if (opensRole(tokens, at + 1, end)) return endsRole(tokens, at + 1, end, false) ? role(doc, first, end) : undefined;
  }
  return undefined;
}

/** Whether the role is the last noun of its phrase: not of "terrorist attacks on", "the judge John Roe", "the remaining rivals". */
function endsRole(tokens: Tokens, first: number, end: number, plural: boolean): boolean {
  let head = -1;
  for (let at = first; at < end; at++) {
    const pos = usualTag(tokens, at);
    const text = tokens.text[at]!;
    const found = head >= 0 && isRoleWord(tokens.text[head]!);
    // "Oslo-based pollster", "acting chairman"; but "pollster working for", "agent today"
    if (isPossessive(text) || (isParticiple(text) && !found && !isRoleWord(text))) continue;
    if (found && /^[,;:()]/.test(text)) break;
    // "main accused", but "Sanders accused"
    if (pos === "VERB" && isRoleWord(text) && usualTag(tokens, at - 1) === "ADJ") head = at;
    if (pos === "ADP" || pos === "CCONJ" || pos === "VERB" || pos === "PART" || pos === "SCONJ") break;
    if (found && (isParticiple(text) || LEADS.has(text))) break;
    if (pos === "NOUN" || pos === "PROPN" || isRoleWord(text)) head = at;
  }
  const word = tokens.text[head] ?? "";
  return head >= 0 && isRoleWord(word) && (plural || !isPluralRole(word));
}

function isPluralRole(word: string): boolean {
  const lower = word.toLowerCase();
  return !ROLE_NOUNS.has(lower) && lower.endsWith("s") && ROLE_NOUNS.has(lower.slice(0, -1));
}

/** "sworn in", "born in": participles that end in neither -ed nor -ing. */
const IRREGULAR: ReadonlySet<string> = new Set("born sworn known slain fallen shot taken given chosen".split(" "));

function isParticiple(text: string): boolean {
  return /^[a-z-]+(?:ed|ing)$/.test(text) || IRREGULAR.has(text);
}

/** A token of the name before, unless that is a person's; a possessive person is ("Park's sister Ann Lee"). */
function within(tokens: Tokens, name: NameMention | undefined, token: number): boolean {
  if (name === undefined || token < name.first || token >= name.last) return false;
  return name.type !== "person" || isPossessive(tokens.text[name.last]);
}

/** Tokens a role before a name is made of. */
function isModifier(tokens: Tokens, at: number): boolean {
  const text = tokens.text[at]!;
  if (isPossessive(text) || OWNERS.test(text)) return true;
  if (text === "-") return tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at];
  if (!WORD.test(text) || ARTICLE.test(text)) return false;
  const pos = usualTag(tokens, at);
  if (pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM") return true;
  const lower = text.toLowerCase();
  return isRoleWord(lower) || (lower === "and" && isRoleWord(tokens.text[at - 1] ?? ""));
}

/** Whether a word is a role noun or a title: "minister", "Gen.", "ministers". */
export function isRoleWord(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    ROLE_NOUNS.has(lower) ||
    CALLINGS.test(text) ||
    TITLES.has(lower) ||
    BARE_TITLES.has(lower) ||
    (lower.endsWith("s") && ROLE_NOUNS.has(lower.slice(0, -1)))
  );
}

const LEADS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow meanwhile however earlier later and now then also last next this".split(
    " ",
  ),
);

/** The apposition after the name, or undefined: ", a 43-year-old teacher,", ", head of the ministry", "(co-founder, Polygon)". */
export function findRoleAfter(doc: Doc, name: NameMention): Role | undefined {
  const { tokens } = doc;
  const opener = tokens.text[name.last];
  if (opener !== "," && opener !== "(") return undefined;
  const sentence = tokens.sentence[name.first];
  let first = name.last + 1;
  if (/^\d{1,3}$/.test(tokens.text[first] ?? "") && tokens.text[first + 1] === ",") first += 2;
  if (ARTICLE.test(tokens.text[first] ?? "")) first++;
  const end = opener === "(" ? bracketEnd(tokens, first) : appositionEnd(tokens, first, sentence!);
  if (end <= first || !opensRole(tokens, first, end) || !endsRole(tokens, first, end, true)) return undefined;
  return role(doc, first, end);
}

function bracketEnd(tokens: Tokens, first: number): number {
  let at = first;
  while (at < tokens.length && at < first + LONGEST_BEFORE && tokens.text[at] !== ")") at++;
  return tokens.text[at] === ")" ? at : first;
}

/** The apposition ends at a comma, a stop, a dash, a bracket, a relative word or a verb. */
function appositionEnd(tokens: Tokens, first: number, sentence: number): number {
  let at = first;
  while (at < tokens.length && at < first + LONGEST_AFTER && tokens.sentence[at] === sentence) {
    const text = tokens.text[at]!;
    if (/^[,;:.!?()"“”—–]/.test(text) || RELATIVE.test(text) || usualTag(tokens, at) === "AUX") return at;
    // "president of Judicial Watch": a name's word is no verb
    if (usualTag(tokens, at) === "VERB" && !isParticiple(text) && !/^\p{Lu}/u.test(text) && !isNominal(tokens, at))
      return at;
    at++;
  }
  return tokens.sentence[at] === sentence ? first : at;
}

/** "her 2008 run", "left-wing": the tagger took it for a verb. */
function isNominal(tokens: Tokens, at: number): boolean {
  const before = usualTag(tokens, at - 1);
  return before === "NUM" || before === "ADJ" || before === "DET" || tokens.text[at + 1] === "-";
}

const RELATIVE = /^(?:who|whom|whose|which|that|when|where|while|but)$/i;

/** Whether a phrase's first noun phrase, up to a preposition, ends in a role. */
function opensRole(tokens: Tokens, first: number, end: number): boolean {
  const opening = usualTag(tokens, first);
  if (opening === "SCONJ" || opening === "ADP" || opening === "CCONJ" || opening === "ADV") return false;
  for (let at = first; at < end; at++) {
    const text = tokens.text[at]!;
    if (isRoleWord(text) && (usualTag(tokens, at) !== "VERB" || at > first)) return true;
    const pos = usualTag(tokens, at);
    if (pos === "ADP" || pos === "AUX" || (pos === "PRON" && !OWNERS.test(text))) return false;
    if (pos === "VERB" && !/(?:ed|ing)$/.test(text)) return false;
  }
  return false;
}

function role(doc: Doc, first: number, last: number): Role {
  return { first, last, text: doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]) };
}
