/** The caller's own names: found whole wherever they stand, by their tokens. */
import { skipSpace, tokenEnd } from "../text/scan.js";
import type { Doc } from "../text/types.js";
import type { EntityType, Lexicon, LexiconEntry } from "../types.js";
import type { NameMention } from "./types.js";

interface Known {
  readonly type: EntityType;
  readonly countryCode: string | undefined;
}

/** A lexicon made ready: names by their tokens, and by its first token how long the names that start with it are. */
interface Index {
  readonly names: ReadonlyMap<string, Known>;
  /** Rising lengths in tokens. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** By the caller's object, so that 100,000 names are made ready once; gone with that object. */
const indexes = new WeakMap<Lexicon, Index>();

/** Names longer than this, in tokens, are cut off: no real one is. */
const LONGEST = 24;
/** Never in a token. */
const JOINT = " ";

/** The names of `lexicon` in the article, longest first from left to right, in text order, none overlapping. */
export function findLexiconNames(doc: Doc, lexicon: Lexicon): readonly NameMention[] {
  const { names, lengths } = indexOf(lexicon);
  const { text, start, end, sentence, length } = doc.tokens;
  const found: NameMention[] = [];
  for (let i = 0; i < length; i++) {
    const candidates = lengths.get(text[i] as string);
    if (candidates === undefined) continue;
    for (let n = candidates.length - 1; n >= 0; n--) {
      const last = i + (candidates[n] as number);
      if (last > length || sentence[last - 1] !== sentence[i]) continue;
      const known = names.get(text.slice(i, last).join(JOINT));
      if (known === undefined) continue;
      const { type, countryCode } = known;
      const span = { start: start[i] as number, end: end[last - 1] as number, first: i, last };
      found.push({
        ...span,
        type,
        confidence: 1,
        step: "lexicon",
        ...(countryCode === undefined ? {} : { countryCode }),
      });
      i = last - 1;
      break;
    }
  }
  return found;
}

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const names = new Map<string, Known>();
  const lengths = new Map<string, number[]>();
  const lists: readonly [EntityType, readonly LexiconEntry[] | undefined][] = [
    ["person", lexicon.people],
    ["organisation", lexicon.organisations],
    ["place", lexicon.places],
  ];
  for (const [type, entries] of lists) {
    for (const entry of entries ?? []) {
      const { name, aliases = [], countryCode } = typeof entry === "string" ? { name: entry } : entry;
      for (const form of [name, ...aliases]) addForm(names, lengths, form, { type, countryCode });
    }
  }
  for (const list of lengths.values()) list.sort((a, b) => a - b);
  const index = { names, lengths };
  indexes.set(lexicon, index);
  return index;
}

function addForm(names: Map<string, Known>, lengths: Map<string, number[]>, form: string, known: Known): void {
  const tokens = tokensOf(form);
  const key = tokens.join(JOINT);
  // the first list that holds a name decides its type
  if (tokens.length === 0 || names.has(key)) return;
  names.set(key, known);
  const list = lengths.get(tokens[0] as string);
  if (list === undefined) lengths.set(tokens[0] as string, [tokens.length]);
  else if (!list.includes(tokens.length)) list.push(tokens.length);
}

/** The tokens that a text would be cut into here. */
function tokensOf(form: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = skipSpace(form, 0, form.length); at < form.length && tokens.length < LONGEST; ) {
    const to = tokenEnd(form, at, form.length);
    tokens.push(form.slice(at, to));
    at = skipSpace(form, to, form.length);
  }
  return tokens;
}

/** The tagger's names, those that overlap a caller's name replaced by it, unless they are a longer name of another type. */
export function mergeLexiconNames(tagged: readonly NameMention[], own: readonly NameMention[]): readonly NameMention[] {
  if (own.length === 0) return tagged;
  const kept: NameMention[] = [];
  let at = 0;
  for (const name of own) {
    while (at < tagged.length && (tagged[at] as NameMention).last <= name.first) kept.push(tagged[at++] as NameMention);
    const over = tagged[at];
    const longer =
      over !== undefined &&
      over.first <= name.first &&
      over.last >= name.last &&
      over.last - over.first > name.last - name.first;
    if (longer && over.type !== name.type && over.confidence >= SURE) continue;
    while (at < tagged.length && (tagged[at] as NameMention).first < name.last) at++;
    kept.push(name);
  }
  for (; at < tagged.length; at++) kept.push(tagged[at] as NameMention);
  return kept;
}

/** "Lagos" of the caller stays within "Lagos State University" where the tagger is this sure of it. */
const SURE = 0.7;
