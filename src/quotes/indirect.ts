/** Indirect speech by rule: subject, reporting verb, clause; "according to". Where no weights are at hand. */
import type { TokenRange } from "../entities/types.js";
import type { Doc, Sentence } from "../text/types.js";
import { modeOfStem } from "./mode.js";
import { phraseBefore, phraseFrom } from "./speaker.js";
import { stemOf } from "./stem.js";
import type { Attribution, Marks } from "./types.js";

/** Attributions of sentences of running text, at most one a sentence. */
export function findIndirect(doc: Doc, marks: Marks): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    if (doc.paragraphs[sentence.paragraph]?.kind !== "text") continue;
    const one = accordingTo(doc, sentence) ?? reportingVerb(doc, marks, sentence);
    if (one) found.push(one);
  }
  return found;
}

function wordAt(doc: Doc, i: number): string {
  return (doc.tokens.text[i] ?? "").toLowerCase();
}

function accordingTo(doc: Doc, { first, last }: Sentence): Attribution | null {
  for (let i = first; i + 2 < last; i++) {
    if (wordAt(doc, i) !== "according" || wordAt(doc, i + 1) !== "to") continue;
    const source = phraseFrom(doc, i + 2, last);
    if (source === null) return null;
    const rest = wordAt(doc, source.last) === "," ? source.last + 1 : source.last;
    const end = wordAt(doc, i - 1) === "," ? i - 1 : i;
    const content: TokenRange[] = i > first ? [{ first, last: end }] : [{ first: rest, last: endOf(doc, last) }];
    if (content.some((part) => part.last <= part.first)) return null;
    return { cue: { first: i, last: i + 2 }, source, content, score: 0.7, step: "according" };
  }
  return null;
}

function reportingVerb(doc: Doc, marks: Marks, { first, last }: Sentence): Attribution | null {
  for (let i = first + 1; i < last - 2; i++) {
    if (doc.tokens.pos[i] !== "VERB" || (marks.inside[i] ?? 0) > 0 || modeOfStem(stemOf(wordAt(doc, i))) !== "speech")
      continue;
    const source = phraseBefore(doc, i, first);
    if (source === null) continue;
    const from = clauseStart(doc, i + 1, last);
    if (from < 0) continue;
    return {
      cue: { first: source.last, last: i + 1 },
      source,
      content: [{ first: from, last: endOf(doc, last) }],
      score: 0.5,
      step: "indirect",
    };
  }
  return null;
}

/** The first token of the clause after a reporting verb: at "that" within a few words, else right there before a subject. */
function clauseStart(doc: Doc, from: number, last: number): number {
  for (let i = from; i < Math.min(last, from + 7); i++) {
    if (wordAt(doc, i) === "that") return i;
    if (/^[,;:]$/.test(wordAt(doc, i))) break;
  }
  return /^(?:DET|PRON|PROPN)$/.test(doc.tokens.pos[from] ?? "") &&
    /^(?:say|claim|think|believ)$/.test(stemOf(wordAt(doc, from - 1)))
    ? from
    : -1;
}

function endOf(doc: Doc, last: number): number {
  return /^[.!?]+$/.test(doc.tokens.text[last - 1] ?? "") ? last - 1 : last;
}
