/** The attribution that a sentence prints beside a figure: "police said", "according to the ministry", "-- Medics". */
import { REPORTING_NOUNS, SAY_VERBS } from "../lexicon/modality.js";
import type { Item, Passage, Range } from "./types.js";

/** Headlines are short; a longer sentence that ends in "-- witness" is none. */
const HEADLINE = 24;

/** A phrase with the item after it. */
interface Extent extends Range {
  readonly after: number;
}

function isSay(passage: Passage, item: Item | undefined): boolean {
  return item !== undefined && item.kind !== "phrase" && SAY_VERBS.has(passage.low[item.first]!);
}

/** Whether the verb at item `at` reports; "was reported to be", "said to kill" and "telling" do not. */
function isReport(passage: Passage, items: readonly Item[], at: number): boolean {
  if (!isSay(passage, items[at]) || passage.low[items[at]!.first]!.endsWith("ing")) return false;
  let before = at - 1;
  while (items[before]?.kind === "adverb") before--;
  return items[before]?.kind !== "be" && items[at + 1]?.kind !== "to";
}

/** The phrase that starts at item `at` with its of-, in- and and-phrases: "medics on both sides". */
function extent(items: readonly Item[], at: number): Extent {
  let i = at;
  while (/^(?:of|preposition|and|to)$/.test(items[i + 1]?.kind ?? "") && items[i + 2]?.kind === "phrase") i += 2;
  return { first: items[at]!.first, last: items[i]!.last, after: i + 1 };
}

/** Start of the phrase that ends at item `at`, its modifiers in front included. */
function startOf(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 1 && /^(?:of|preposition)$/.test(items[i - 1]!.kind) && items[i - 2]?.kind === "phrase") i -= 2;
  return i;
}

/** "according to the ministry", before the figure or after it. */
function findAccordingTo(passage: Passage, items: readonly Item[]): Range | null {
  for (let i = 0; i + 2 < items.length; i++)
    if (passage.low[items[i]!.first] === "according" && items[i + 1]!.kind === "to" && items[i + 2]!.kind === "phrase")
      return extent(items, i + 2);
  return findReportedBy(passage, items);
}

/** "as announced by the president". */
function findReportedBy(passage: Passage, items: readonly Item[]): Range | null {
  for (let i = 0; i + 3 < items.length; i++)
    if (
      passage.low[items[i]!.first] === "as" &&
      /^(?:announced|reported|confirmed|stated|posted|told|claimed|disclosed|revealed)$/.test(
        passage.low[items[i + 1]!.first]!,
      ) &&
      passage.low[items[i + 2]!.first] === "by" &&
      items[i + 3]!.kind === "phrase"
    )
      return extent(items, i + 3);
  return null;
}

/** Past "who saw the body" behind a source, to its verb. */
function afterRelative(passage: Passage, items: readonly Item[], at: number): number {
  if (items[at]?.kind !== "who") return at;
  for (let i = at + 2; i < Math.min(items.length, at + 14); i++) {
    if (items[i]!.kind === "stop" || items[i]!.kind === "comma") return at;
    if (isSay(passage, items[i])) return i;
  }
  return at;
}

/** The source in a phrase that took the verb in: ", reports The News", ", UN Reports". */
function withVerb(passage: Passage, items: readonly Item[], at: number): Range | null {
  const { first, last } = items[at]!;
  if (last - first < 2) return null;
  if (/^(?:reports|says|claims)$/.test(passage.low[first]!)) return { first: first + 1, last: extent(items, at).last };
  const ends = !items[at + 1] || items[at + 1]!.kind === "stop";
  return ends && /^(?:reports|says|claims)$/.test(passage.low[last - 1]!) ? { first, last: last - 1 } : null;
}

/** The source whose name and verb begin at item `at`, behind a comma or a quotation mark. */
function trailingAt(passage: Passage, items: readonly Item[], at: number): Range | null {
  if (items[at]!.kind === "phrase") {
    const taken = withVerb(passage, items, at);
    if (taken) return taken;
    const phrase = extent(items, at);
    let verb = afterRelative(passage, items, phrase.after);
    while (/^(?:adverb|have|be)$/.test(items[verb]?.kind ?? "")) verb++;
    return isSay(passage, items[verb]) ? phrase : null;
  }
  const inverted = isReport(passage, items, at) && items[at + 1]?.kind === "phrase";
  return inverted ? extent(items, at + 1) : null;
}

/** ", police said", ", said the mayor" behind the figure at item `at`. */
function findTrailing(passage: Passage, items: readonly Item[], at: number): Range | null {
  for (let i = at + 1; i + 1 < items.length; i++) {
    const kind = items[i]!.kind;
    if (kind === "stop") return null;
    if (kind !== "comma" && kind !== "dash" && kind !== "mark") continue;
    const source = trailingAt(passage, items, i + 1);
    if (source) return source;
  }
  return null;
}

/** Subordinators behind the object of a verb of report: "announced an inquiry after 12 people died" is not its figure. */
const APART = /^(?:after|when|where|since|following)$/;

/** Whether the figure at item `at` stands in what the verb at item `verb` reports. */
function isReported(passage: Passage, items: readonly Item[], verb: number, at: number): boolean {
  const word = passage.low[items[verb]!.first]!;
  if (/^(?:sa(?:id|y|ys)|told|tells?|add(?:ed|s)?)$/.test(word) || items[verb + 1]?.kind === "that") return true;
  for (let i = verb + 1; i < at; i++) {
    if (items[i]!.kind === "that") return true;
    if (APART.test(passage.low[items[i]!.first]!)) return false;
  }
  return true;
}

/** Whether a phrase is subject and verb: "central command reports 13 dead", "doctors estimate that 13 died". */
function isClause(passage: Passage, items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const next = items[at + 1]?.kind;
  if (item.kind !== "phrase" || item.last - item.first < 2 || (next !== "phrase" && next !== "that")) return false;
  const verb = passage.low[item.last - 1]!;
  const subject = passage.low[item.last - 2]!;
  const plural = /(?:s|people|police|men|women)$/.test(subject);
  return plural ? /^(?:report|claim|estimate|say)$/.test(verb) : /^(?:reports|claims|estimates|says)$/.test(verb);
}

/** "Police said (that) ..." before the figure at item `at`: the nearest such verb with its subject. */
function findLeading(passage: Passage, items: readonly Item[], at: number): Range | null {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === "stop" && passage.low[item.first] !== ":") return null;
    if (isClause(passage, items, i)) return { first: item.first, last: item.last - 1 };
    if (!isReport(passage, items, i) || !isReported(passage, items, i, at)) continue;
    let subject = i - 1;
    while (subject > 0 && /^(?:adverb|have|modal)$/.test(items[subject]!.kind)) subject--;
    const phrase = items[subject];
    // "on Thursday told reporters": a day stands between
    if (phrase?.kind === "phrase" && phrase.nature === "thing" && items[subject - 1]?.kind === "preposition")
      subject -= 2;
    if (items[subject]?.kind !== "phrase" || items[subject - 1]?.kind === "who") continue;
    return { first: items[startOf(items, subject)]!.first, last: items[subject]!.last };
  }
  return null;
}

function isSpeaker(passage: Passage, item: Item | undefined): boolean {
  if (item?.kind !== "phrase" || item.count || !item.name) return false;
  return item.nature === "human" || REPORTING_NOUNS.has(passage.low[item.name.last - 1]!);
}

/** "Police: 12 dead in crash", "Israel kills 5 in Gaza -- medics". */
function findHeadline(passage: Passage, items: readonly Item[], at: number): Range | null {
  if (passage.low.length > HEADLINE) return null;
  const [first, colon] = items;
  if (at > 1 && isSpeaker(passage, first) && colon && passage.low[colon.first] === ":") return first!;
  const last = items.at(-1);
  return items.at(-2)?.kind === "dash" && items.length - 1 > at && isSpeaker(passage, last) ? last! : null;
}

/** The source phrase that the sentence prints for the figure at token `token`, or null. */
export function findPrintedSource(passage: Passage, items: readonly Item[], token: number): Range | null {
  const at = items.findIndex((item) => item.first <= token && token < item.last);
  const leading = findLeading(passage, items, at);
  if (leading) return leading;
  const trailing = findTrailing(passage, items, at);
  const according = findAccordingTo(passage, items);
  // "according to a survey, the ministry said": the survey's figure
  const inner = trailing && according && according.first > token && according.first < trailing.first;
  return (inner ? according : (trailing ?? according)) ?? findHeadline(passage, items, at);
}
