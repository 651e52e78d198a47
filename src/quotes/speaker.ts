/** Who speaks: the noun phrase beside a cue, and the one resolver's answer to whom it names. */
import type { Entities, TokenRange } from "../entities/types.js";
import type { Doc } from "../text/types.js";

const IN_PHRASE = new Set(["PROPN", "NOUN", "ADJ", "DET", "NUM", "PRON"]);
const LINKS = /^(?:of|for|at|['’]s|-|['’])$/u;
const LONGEST = 14;
const RELATIVE = /^(?:that|which|who|whom|whose)$/iu;

function inPhrase(doc: Doc, i: number): boolean {
  const word = doc.tokens.text[i] ?? "";
  return !RELATIVE.test(word) && (IN_PHRASE.has(doc.tokens.pos[i] ?? "") || LINKS.test(word));
}

/** The noun phrase that begins at token `first`, before `limit`; null where none does. */
export function phraseFrom(doc: Doc, first: number, limit: number): TokenRange | null {
  const stop = Math.min(limit, first + LONGEST);
  let last = first;
  while (last < stop && inPhrase(doc, last)) {
    // a pronoun or a determiner after a noun begins another phrase: "said Lee this week"
    if (
      last > first &&
      /^(?:PRON|DET)$/.test(doc.tokens.pos[last] ?? "") &&
      !LINKS.test(doc.tokens.text[last - 1] ?? "")
    )
      break;
    last++;
  }
  while (last > first && LINKS.test(doc.tokens.text[last - 1] ?? "")) last--;
  return last > first && hasHead(doc, first, last) ? { first, last } : null;
}

/** The noun phrase that ends before token `end`, after `limit`, adverbs and auxiliaries between left out; null where none does. */
export function phraseBefore(doc: Doc, end: number, limit: number): TokenRange | null {
  let last = end;
  while (
    last > limit &&
    /^(?:AUX|ADV|PART)$/.test(doc.tokens.pos[last - 1] ?? "") &&
    !/^['’]s?$/.test(doc.tokens.text[last - 1] ?? "")
  )
    last--;
  const stop = Math.max(limit, last - LONGEST);
  let first = last;
  while (first > stop && inPhrase(doc, first - 1)) first--;
  while (first < last && LINKS.test(doc.tokens.text[first] ?? "")) first++;
  return last > first && hasHead(doc, first, last) ? { first, last } : null;
}

function hasHead(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:PROPN|NOUN|PRON)$/.test(doc.tokens.pos[i] ?? "")) return true;
  return false;
}

/** The id of the entity that the source phrase names, as `entities` resolves it; null where it is nobody named. */
export function findSpeakerId(entities: Entities, source: TokenRange | null): string | null {
  return source === null ? null : (entities.resolve(source)?.id ?? null);
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today|earlier|later)$/u;

/** The source without the day that trails it: "Ann Lee on Thursday" is Ann Lee. */
export function trimDay({ tokens }: Doc, source: TokenRange): TokenRange {
  let { last } = source;
  if (last - source.first < 2 || !DAY.test(tokens.text[last - 1] ?? "")) return source;
  last--;
  while (last - 1 > source.first && /^(?:on|late|early|,)$/u.test(tokens.text[last - 1] ?? "")) last--;
  return { first: source.first, last };
}

/** "Ann Lee shared a video on X claiming …": a source that is where it was said gives way to the clause's subject. */
export function replacePlatform(doc: Doc, source: TokenRange, cue: TokenRange | null): TokenRange {
  const { tokens } = doc;
  const participle = cue !== null && source.last === cue.first && /ing$/u.test(tokens.text[cue.first] ?? "");
  if (!participle || !/^(?:on|via|in)$/u.test(tokens.text[source.first - 1] ?? "")) return source;
  const first = doc.sentences[tokens.sentence[source.first] ?? 0]?.first ?? 0;
  for (let i = first + 1; i < source.first; i++) {
    if (tokens.pos[i] === "VERB" && !/ing$/u.test(tokens.text[i] ?? "")) return phraseBefore(doc, i, first) ?? source;
  }
  return source;
}
