/**
 * One walk over the article that settles nominal and pronoun mentions in text order, each in the light of those before it.
 * Linear: a pronoun weighs the last mentions only, a nominal the members its noun can call.
 */
import { fold } from "../lexicon/fold.js";
import { ORGANISATION_KINDS } from "../lexicon/organisations.js";
import { type Gender, ROLE_NOUNS } from "../lexicon/roles.js";
import { usualTag } from "../text/tags.js";
import type { Tokens } from "../text/types.js";
import { createMemory, knownOf, type WordMemory } from "../text/vocabulary.js";
import type { MentionForm } from "../types.js";
import { type Cast, wordsOf } from "./cast.js";
import { findFocal } from "./focal.js";
import { type Focus, focusOf } from "./focus.js";
import { type Callings, findByKind, findByRole, findCallings, type Owner } from "./nominals.js";
import { findPhrase, isPossessive, type Phrase } from "./phrases.js";
import { findOrganisation, findReferent, isSpeaking } from "./pronouns.js";
import { findQuoted } from "./quoted.js";

/** A nominal or pronoun with the member it means. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly member: number;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly step: string;
  /** Sure enough to be one of the entity's mentions. */
  readonly mention: boolean;
}

const MEMORY = 16;
/** By how much the best referent must lead the next best. */
const LEAST_LEAD = 0.2;

/** What a word can open: a nominal, with or without an owner, and a pronoun of a gender or for a thing. */
interface Opener {
  readonly nominal?: boolean;
  readonly owner?: "pronoun";
  readonly gender?: Gender;
  readonly thing?: boolean;
}

const OPENERS: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    the: { nominal: true },
    this: { nominal: true },
    that: { nominal: true },
    their: { nominal: true, owner: "pronoun" },
    its: { nominal: true, owner: "pronoun" },
    his: { nominal: true, owner: "pronoun", gender: "male" },
    her: { nominal: true, owner: "pronoun", gender: "female" },
    he: { gender: "male" },
    him: { gender: "male" },
    she: { gender: "female" },
    hers: { gender: "female" },
    it: { thing: true },
  }).flatMap(([word, opener]): [string, Opener][] => [
    [word, opener],
    [word[0]!.toUpperCase() + word.slice(1), opener],
  ]),
);

interface Walk {
  readonly cast: Cast;
  readonly callings: Callings;
  readonly quoted: Uint8Array;
  readonly recent: Focus[];
  /** Token of each member's last mention so far, -1 before the first. */
  readonly lastSeen: Int32Array;
  readonly found: Reference[];
}

/** All references in text order. */
export function findReferences(cast: Cast): readonly Reference[] {
  const { links } = cast;
  const walk: Walk = {
    cast,
    callings: findCallings(cast),
    quoted: findQuoted(links.doc),
    recent: [],
    lastSeen: new Int32Array(cast.members.length).fill(-1),
    found: [],
  };
  for (let at = 0; at < links.doc.tokens.length; at++) {
    const name = links.nameAt[at]!;
    if (name >= 0) {
      if (links.names[name]!.first === at && cast.of[name]! >= 0)
        remember(walk, cast.of[name]!, at, links.names[name]!.last);
      if (links.names[name]!.last - 1 === at) settlePossessed(walk, name);
      continue;
    }
    const opener = openerAt(links.doc.tokens, at);
    if (opener !== null) readReference(walk, at, opener);
  }
  return walk.found;
}

const openers: WordMemory<Opener | null> = createMemory();

/** What the word at `at` can open; null where it is nothing, as with most words. */
function openerAt({ text, word, vocabulary }: Tokens, at: number): Opener | null {
  const known = knownOf(openers, vocabulary);
  const number = word[at]!;
  if (known[number] === undefined) known[number] = OPENERS.get(text[at]!) ?? null;
  return known[number];
}

/** Settles a nominal or pronoun that starts at `at`, if one does. */
function readReference(walk: Walk, at: number, opener: Opener): void {
  if (opener.nominal) {
    const phrase = phraseAt(walk, at + 1);
    const referent = phrase && referentOf(walk, phrase, opener.owner);
    if (referent) {
      settle(walk, at, phrase.head + 1, referent);
      return;
    }
    const focal =
      phrase && opener.owner === undefined && !isTied(walk, phrase) && findFocal(walk.cast, walk.recent, phrase);
    if (focal) settle(walk, at, phrase.head + 1, { form: "nominal", ...focal }, false);
  }
  const chosen = opener.gender
    ? findReferent(walk.cast, walk.recent, at, opener.gender)
    : opener.thing && findOrganisation(walk.cast, walk.recent, at);
  if (!chosen || (opener.gender && chosen.lead < LEAST_LEAD)) return;
  const { member, lead } = chosen;
  settle(walk, at, at + 1, { member, form: "pronoun", lead }, opener.thing !== true || isSpeaking(walk.cast, at));
}

/** The noun phrase at `first` that is no name and stands before none. */
function phraseAt(walk: Walk, first: number): Phrase | undefined {
  const { doc, nameAt, names } = walk.cast.links;
  const sentence = doc.sentences[doc.tokens.sentence[first - 1]!]!;
  const phrase = findPhrase(doc.tokens, first, sentence.last);
  if (!phrase || nameAt[phrase.head]! >= 0) return undefined;
  for (let at = phrase.first; at < phrase.head; at++) if (names[nameAt[at]!]?.type === "person") return undefined;
  return phrase;
}

/** "South Korea's spy agency", "Park's lawyer": settles the phrase that a possessive name opens, the name included. */
function settlePossessed(walk: Walk, name: number): void {
  const { cast } = walk;
  const { doc, names } = cast.links;
  const { first, last, type } = names[name]!;
  if (!isPossessive(doc.tokens.text[last])) return;
  const phrase = phraseAt(walk, last + 1);
  if (!phrase) return;
  const whole = { first, head: phrase.head };
  if (type === "place") settle(walk, first, phrase.head + 1, referentOf(walk, whole, undefined));
  const member = cast.members[cast.of[name]!];
  if (member && type !== "place") settle(walk, first, phrase.head + 1, referentOf(walk, phrase, wordsOf(member)));
}

interface Referent {
  readonly member: number;
  readonly form: MentionForm;
  readonly lead: number;
}

function referentOf(walk: Walk, phrase: Phrase, owner: Owner): Referent | undefined {
  const { tokens } = walk.cast.links.doc;
  const head = tokens.text[phrase.head]!.toLowerCase();
  const tied = isTied(walk, phrase);
  const member = ROLE_NOUNS.has(head)
    ? findByRole(walk.cast, walk.callings, phrase, walk.lastSeen, tied ? complementOf(walk, phrase) : owner)
    : tied
      ? undefined
      : ORGANISATION_KINDS.has(head) && owner === undefined
        ? findByKind(walk.cast, walk.callings, phrase, walk.lastSeen)
        : undefined;
  return member === undefined ? undefined : { member, form: "nominal", lead: 1 };
}

const TIES: ReadonlySet<string> = new Set(["of", "for", "at", "from", "in", "to"]);

/** "the head of the bank": words after the noun say which one. */
function isTied(walk: Walk, phrase: Phrase): boolean {
  return TIES.has(walk.cast.links.doc.tokens.text[phrase.head + 1] ?? "");
}

/** The folded nouns and names after "of": the role must hold one of them. */
function complementOf(walk: Walk, phrase: Phrase): ReadonlySet<string> {
  const { tokens } = walk.cast.links.doc;
  const words = new Set<string>();
  for (let at = phrase.head + 2; at < tokens.length && at < phrase.head + 8; at++) {
    const pos = usualTag(tokens, at);
    if (pos === "NOUN" || pos === "PROPN") words.add(fold(tokens.text[at]!));
    else if (pos !== "DET" && pos !== "ADJ" && pos !== "ADP") break;
  }
  return words;
}

/** Takes down a reference; one that is no mention answers only when it is asked for as a source. */
function settle(walk: Walk, first: number, last: number, referent: Referent | undefined, mention = true): void {
  if (!referent) return;
  const { member, form, lead } = referent;
  const confidence = form === "nominal" ? 0.75 : Math.min(0.95, 0.6 + 0.15 * lead);
  walk.found.push({ first, last, member, form, confidence, mention, step: form === "nominal" ? "role" : "pronoun" });
  if (mention) remember(walk, member, first, last);
}

function remember(walk: Walk, member: number, first: number, last: number): void {
  walk.lastSeen[member] = first;
  walk.recent.push(focusOf(walk.cast.links.doc, member, first, last, walk.quoted[first] === 1));
  if (walk.recent.length > MEMORY) walk.recent.shift();
}
