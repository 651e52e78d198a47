/** Indirect speech by rule, where the tagger found nothing: subject, plain reporting verb and clause; according to. */
import type { TokenRange } from "../entities/types.js";
import type { Doc, Sentence } from "../text/types.js";
import { phraseBefore, phraseFrom } from "./speaker.js";
import { stemOf } from "./stem.js";
import type { Attribution, Marks } from "./types.js";

/** Verbs that hardly ever do anything but report, by stem. */
const REPORTING = new Set(
  ["say", "tell", "add", "announce", "claim", "warn", "confirm", "insist", "note", "state", "explain", "argue"].map(
    stemOf,
  ),
);
/** Right ones among those found on articles that were held out of training: 21 of 32. */
const SCORE = 0.66;
/** Words between the verb and "that": "told reporters on Friday that". */
const FARTHEST_THAT = 7;
/** Words after a cue that follows its content: "…, Lee said on Friday." */
const LONGEST_TAIL = 9;

/** Attributions of the sentences that `isFree` says no other step has a part of, at most one a sentence. */
export function findIndirect(doc: Doc, marks: Marks, isFree: (range: TokenRange) => boolean): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    const kind = doc.paragraphs[sentence.paragraph]?.kind;
    if (kind === undefined || kind === "boilerplate" || !isFree(sentence)) continue;
    const body = { first: sentence.first, last: endOf(doc, sentence) };
    const one = findInSentence(doc, marks, body, kind === "heading");
    if (one) found.push({ score: SCORE, step: "indirect", ...one });
  }
  return found;
}

type Found = Pick<Attribution, "cue" | "source" | "content">;

function wordAt(doc: Doc, i: number): string {
  return (doc.tokens.text[i] ?? "").toLowerCase();
}

function endOf(doc: Doc, { first, last }: Sentence): number {
  let end = last;
  while (end > first && /^[.!?]+$/.test(doc.tokens.text[end - 1] ?? "")) end--;
  return end;
}

function findInSentence(doc: Doc, marks: Marks, body: TokenRange, isHeading: boolean): Found | null {
  for (let i = body.first; i < body.last; i++) {
    if ((marks.inside[i] ?? 0) > 0) continue;
    const word = wordAt(doc, i);
    if (word === "according" && wordAt(doc, i + 1) === "to") return accordingTo(doc, i, body);
    if (doc.tokens.pos[i] !== "VERB" || !REPORTING.has(stemOf(word))) continue;
    return clauseAfter(doc, i, body) ?? clauseBefore(doc, i, body, isHeading);
  }
  return null;
}

/** The bridge will close, according to Ann Lee. | According to Ann Lee, the bridge will close. */
function accordingTo(doc: Doc, i: number, { first, last }: TokenRange): Found | null {
  const source = phraseFrom(doc, i + 2, last);
  if (source === null) return null;
  const cue = { first: i, last: i + 2 };
  if (i > first + 2) return { cue, source, content: [{ first, last: wordAt(doc, i - 1) === "," ? i - 1 : i }] };
  const from = wordAt(doc, source.last) === "," ? source.last + 1 : source.last;
  return last > from ? { cue, source, content: [{ first: from, last }] } : null;
}

/** Ann Lee told reporters that the bridge will close. | Ann Lee said the bridge will close. */
function clauseAfter(doc: Doc, verb: number, { first, last }: TokenRange): Found | null {
  const source = phraseBefore(doc, verb, first);
  const from = source === null ? -1 : clauseStart(doc, verb, last);
  if (source === null || from < 0 || last - from < 3) return null;
  return { cue: { first: source.last, last: verb + 1 }, source, content: [{ first: from, last }] };
}

function clauseStart(doc: Doc, verb: number, last: number): number {
  for (let i = verb + 1; i < Math.min(last, verb + FARTHEST_THAT); i++) {
    if (wordAt(doc, i) === "that") return i;
    if (/^[,;:]$/.test(wordAt(doc, i))) return -1;
  }
  const stem = stemOf(wordAt(doc, verb));
  const from = stem === "tell" ? (phraseFrom(doc, verb + 1, last)?.last ?? -1) : stem === "say" ? verb + 1 : -1;
  return from >= 0 && /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(doc.tokens.pos[from] ?? "") && hasVerb(doc, from, last)
    ? from
    : -1;
}

/** The bridge will close, said Ann Lee. | The bridge will close, Ann Lee said on Friday. | No new taxes, says minister */
function clauseBefore(doc: Doc, verb: number, { first, last }: TokenRange, isHeading: boolean): Found | null {
  const before = phraseBefore(doc, verb, first);
  const source = wordAt(doc, verb - 1) === "," ? phraseFrom(doc, verb + 1, last) : before;
  if (source === null) return null;
  const comma = Math.min(source.first, verb) - 1;
  const end = Math.max(source.last, verb + 1);
  const closes = last - end <= LONGEST_TAIL || wordAt(doc, end) === ",";
  if (comma <= first + 2 || wordAt(doc, comma) !== "," || !closes) return null;
  if (!isHeading && !hasVerb(doc, first, comma)) return null;
  return {
    cue: { first: before === source ? source.last : verb, last: verb + 1 },
    source,
    content: [{ first, last: comma }],
  };
}

function hasVerb(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:VERB|AUX)$/.test(doc.tokens.pos[i] ?? "")) return true;
  return false;
}
