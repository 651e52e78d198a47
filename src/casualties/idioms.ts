/** Figures stated by a phrase, read by compromise's match grammar over our own items: "the toll rose to 40". */
import nlp from "compromise/one";
import { IDIOMS, type Idiom } from "../lexicon/idioms.js";
import { COMBATANTS, HUMAN_NOUNS } from "../lexicon/victims.js";
import type { Outcome } from "../types.js";
import { gatherRight } from "./coordination.js";
import type { Item, Link, OutcomeItem, Passage, Phrase } from "./types.js";

/** A term as compromise takes it: already cut and tagged, so that no text is tokenised twice and nothing is added to its lexicon. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: string[];
}

/** Longer sentences are no prose; a bound for hostile text. */
const MOST_ITEMS = 160;

const FILLER = /^(?:adverb|be|have|modal|not)$/;

/** "no reports of casualties" */
const REPORTS = /^(?:reports?|word|sign|signs|indication|indications|evidence)$/;
/** "lost three members to overdoses" */
const CAUSES =
  /^(?:suicides?|overdoses?|cancer|disease|illness|covid|coronavirus|aids|hiv|malaria|cholera|ebola|flu|violence|war|famine|hunger|floods?|fire|crash|accidents?|shooting|drugs|bullets|bombs?)$/;

function headOf(passage: Passage, phrase: Phrase): string {
  return phrase.name ? passage.low[phrase.name.last - 1]! : "";
}

function phraseTags(passage: Passage, phrase: Phrase): string[] {
  const head = headOf(passage, phrase);
  const tags: string[] = [];
  if (phrase.noun?.role === "toll") tags.push("Toll");
  else if (phrase.noun) tags.push("Outcome", ...(head.endsWith("s") && !phrase.count ? ["Deaths"] : []));
  if (/^(?:injury|injuries|burns|wounds)$/.test(head) && phrase.count?.kind !== "zero") tags.push("Injury");
  if (!phrase.name && /^(?:the|those)$/.test(passage.low[phrase.first]!)) tags.push("Whole");
  if (phrase.count?.kind === "zero" && head === "loss") tags.push("Loss");
  if (phrase.count?.kind === "zero" && REPORTS.test(head)) tags.push("Report");
  if (CAUSES.test(head)) tags.push("Cause");
  if (phrase.count && COMBATANTS.has(head)) tags.push("Combatants");
  if (/^(?:number|numbers|total|count|figure|list)$/.test(head)) tags.push("Tally");
  if (/^(?:life|lives)$/.test(head)) tags.push(phrase.count ? "Lives" : "Life");
  if (/^(?:prisoner|prisoners|pow|pows)$/.test(head) && phrase.count) tags.push("Prisoners");
  if (phrase.count && phrase.nature !== "thing") {
    if (!phrase.name || phrase.nature === "human") tags.push("Figure");
    if (
      (COMBATANTS.has(head) || /^(?:men|people|children|members|officers|women)$/.test(head)) &&
      HUMAN_NOUNS.has(head)
    )
      tags.push("Men");
  } else if (phrase.count && phrase.noun) tags.push("Figure");
  return tags;
}

function termOf(passage: Passage, item: Item): Term {
  const word = passage.low[item.kind === "phrase" ? item.last - 1 : item.first]!;
  const text = /\w/.test(word) ? word : "x";
  const tags =
    item.kind === "phrase"
      ? phraseTags(passage, item)
      : item.kind === "outcome"
        ? ["Outcome"]
        : FILLER.test(item.kind)
          ? ["Filler"]
          : item.kind === "stop"
            ? ["Stop"]
            : item.kind === "dash"
              ? ["Dash"]
              : [];
  return { text, normal: text, pre: "", post: " ", tags };
}

/** An idiom parsed, with what it cannot match without: of each group one, a word or a tag ("#Toll"). */
interface Parsed {
  readonly idiom: Idiom;
  readonly net: unknown;
  readonly needs: readonly (readonly string[])[];
}

const PARSED: { idioms: readonly Parsed[] | null } = { idioms: null };
/** What may be left out of a match, and what stands for any word. */
const OPTIONAL = /\?$|\{0,\d+\}$|^\./;

/** The idioms, parsed on first use. */
function parsedIdioms(): readonly Parsed[] {
  PARSED.idioms ??= IDIOMS.map((idiom) => {
    const parts = idiom.match.split(" ").filter((part) => !OPTIONAL.test(part));
    const needs = parts.map((part) => part.replace(/^\[<n>|[()\]]/g, "").split("|"));
    return { idiom, net: nlp.parseMatch(idiom.match), needs };
  });
  return PARSED.idioms;
}

function outcomeWithin(items: readonly Item[], first: number, last: number): Outcome | null {
  for (let i = first; i < last; i++) {
    const item = items[i]!;
    if (item.kind === "outcome") return (item as OutcomeItem).word.outcome;
    if (item.kind === "phrase" && item.noun) return item.noun.outcome;
  }
  return null;
}

/** Words that make a plain number a bound: "the toll tops 340". */
function boundOf(passage: Passage, phrase: Phrase): Link["count"] {
  const count = phrase.count!;
  const verb = passage.low[phrase.first - 1] ?? "";
  if (count.qualifier !== "exact") return count;
  if (/^(?:topp|tops|top$|exceed|surpass|pass|cross|past)/.test(verb)) return { ...count, qualifier: "more-than" };
  return /^near/.test(verb) ? { ...count, qualifier: "almost" } : count;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly figure: number;
}

/** Where an idiom matches the terms: its extent and the figure in it, as item indices. */
function findMatches(terms: readonly Term[]): readonly (readonly [Found, Idiom])[] {
  const there = new Set(terms.flatMap(({ text, tags }) => [text, ...tags.map((tag) => `#${tag}`)]));
  const possible = parsedIdioms().filter(({ needs }) => needs.every((group) => group.some((one) => there.has(one))));
  if (possible.length === 0) return [];
  const doc = nlp.tokenize([{ terms: terms.map((term) => ({ ...term })) }] as unknown as string);
  return possible.flatMap(({ idiom, net }) => {
    const matches = doc.match(net as string);
    const figures = matches.groups("n") as unknown as { fullPointer: number[][] };
    const whole = (matches as unknown as { fullPointer: number[][] }).fullPointer;
    return (figures.fullPointer ?? []).map((pointer, j) => {
      const extent = whole[j] ?? pointer;
      return [{ start: extent[1]!, end: extent[2]!, figure: pointer[1]! }, idiom] as const;
    });
  });
}

/** The figures of the idioms in a passage. */
export function findIdiomLinks(passage: Passage, items: readonly Item[]): readonly Link[] {
  if (items.length > MOST_ITEMS) return [];
  const terms = items.map((item) => termOf(passage, item));
  const telling = terms.some(
    ({ tags, text }) =>
      tags.some((tag) => /^(?:Toll|Tally|Lives|Life|Prisoners|Deaths|Injury|Whole|Loss|Report|Cause)$/.test(tag)) ||
      /^(?:prisoner|number|lost|los|remains|fell|fall|plunge|jumped|leapt|among|leaving|bringing|increas|captive|hostage|accounted|putting|taking|total)/.test(
        text,
      ),
  );
  if (!telling || !terms.some(({ tags }) => /Figure|Lives|Prisoners|Loss|Report/.test(tags.join(" ")))) return [];
  const links: Link[] = [];
  for (const [found, { outcome: stated, list }] of findMatches(terms)) {
    const outcome = stated ?? outcomeWithin(items, found.start, found.end);
    if (!outcome) continue;
    const cue = { first: items[found.start]!.first, last: items[found.end - 1]!.last };
    for (const at of list ? gatherRight(items, found.figure) : [found.figure]) {
      const phrase = items[at];
      if (phrase?.kind !== "phrase" || !phrase.count || (phrase.nature === "thing" && !phrase.name)) continue;
      if (links.some((link) => link.count.first === phrase.count!.first)) continue;
      const person = phrase.nature === "human" && !/^(?:life|lives|prisoners?|pows?)$/.test(headOf(passage, phrase));
      links.push({
        count: boundOf(passage, phrase),
        victims: person ? phrase.name : null,
        outcome,
        rule: "toll",
        item: found.start,
        cue,
      });
    }
  }
  return links;
}
