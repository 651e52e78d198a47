/** Facts of how and where a candidate is written, whatever the tagger makes of it. */
import { findWord, flagsOf, WORD_FLAGS } from "../lexicon/word-table.js";
import { type FactList, put } from "../tagger/fact-list.js";
import type { Candidate } from "./candidates.js";
import type { DocumentFacts } from "./document.js";
import { hashPhrase } from "./phrases.js";
import { FORM_NUMBER, isCapital } from "./word-features.js";

/** How it is written, and which lists hold it and its first and last word. */
export function putWords(
  list: FactList,
  facts: DocumentFacts,
  { first, last }: Candidate,
  from: number,
  to: number,
): void {
  const { types, lower, inside } = facts;
  const [head, tail] = [types[first]!, types[last - 1]!];
  let [small, upper, marks] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const { form } = types[i]!;
    if (form === "lower") small++;
    else if (form === "upper") upper++;
    else if (form === "mark") marks++;
  }
  put(list, last - first);
  put(list, small);
  put(list, upper);
  put(list, marks);
  put(list, FORM_NUMBER[head.form]);
  put(list, FORM_NUMBER[tail.form]);
  put(list, lower.has(head.folded) ? 1 : 0);
  put(list, lower.has(tail.folded) ? 1 : 0);
  put(list, inside.has(head.folded) ? 1 : 0);
  const whole = flagsOf(last - first === 1 ? head.entry : findWord(hashPhrase(types, first, last)));
  put(list, whole);
  put(list, whole & WORD_FLAGS.institution);
  put(list, whole & WORD_FLAGS.business);
  put(list, whole & WORD_FLAGS.landmark);
  putLists(list, flagsOf(head.entry));
  putLists(list, flagsOf(tail.entry));
  const before = first > from ? types[first - 1] : undefined;
  const after = last < to ? types[last] : undefined;
  put(list, before ? FORM_NUMBER[before.form] : 0);
  put(list, after ? FORM_NUMBER[after.form] : 0);
  put(list, before ? (BEFORE.get(before.lower) ?? 0) : -1);
  put(list, after ? (AFTER.get(after.lower) ?? 0) : -1);
  put(list, before ? flagsOf(before.entry) : 0);
  put(list, after ? flagsOf(after.entry) : 0);
}

function putLists(list: FactList, flags: number): void {
  const { first, last, role, organisation, city } = WORD_FLAGS;
  put(list, flags & first);
  put(list, flags & last);
  put(list, flags & role);
  put(list, flags & organisation);
  put(list, flags & city);
}

const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(" ").map((word, n) => [word, n + 1]));
/** Words beside names that tell of them, numbered so that what goes together stands together. */
const BEFORE = numbered("in at from near to the of for by with and , ( on said mr. mr ms. dr.");
const AFTER = numbered("'s ’s ' ’ , ) ( . - and or of in said says has is was");

/** Where it stands: in its sentence, its run of capitals, the article; and what is spoken of there. */
export function putPlace(
  list: FactList,
  facts: DocumentFacts,
  { first, last }: Candidate,
  from: number,
  to: number,
): void {
  const { doc, cases, runs, topics, types } = facts;
  const s = doc.tokens.sentence[first] as number;
  const { kind, datelineEnd } = doc.paragraphs[doc.sentences[s]!.paragraph]!;
  const [runFirst, runLast] = [runs.first[first]!, runs.last[first]!];
  put(list, cases[s]!);
  put(list, topics.sport[s]!);
  put(list, topics.business[s]!);
  put(list, first === from ? 1 : 0);
  put(list, last === to ? 1 : 0);
  put(list, kind === "heading" ? 1 : kind === "boilerplate" ? 2 : first < datelineEnd ? 3 : 0);
  put(list, runFirst < 0 ? -1 : first - runFirst);
  put(list, runFirst < 0 ? -1 : runLast + 1 - last);
  put(list, first > from && isCapital(types[first - 1]!.form) ? 1 : 0);
  put(list, last < to && isCapital(types[last]!.form) ? 1 : 0);
}
