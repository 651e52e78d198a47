/** Outcome words: which token says that somebody was hit, and how. */
import {
  DEAD_COMPOUNDS,
  DEADLY_ADVERBS,
  DEATH_TAILS,
  MANNER_VERBS,
  OFF_PARTICLES,
  OUTCOME_ADJECTIVES,
  OUTCOME_VERBS,
} from "../lexicon/outcomes.js";
import { THING_NOUNS } from "../lexicon/victims.js";
import type { OutcomeItem, OutcomeWord, Passage, VerbForm } from "./types.js";

const FORMS: readonly VerbForm[] = ["base", "finite", "ing", "past"];

function verbForms(): Map<string, OutcomeWord> {
  const words = new Map<string, OutcomeWord>();
  for (const { forms, outcome, frame, open } of OUTCOME_VERBS)
    forms.forEach((form, i) => {
      words.set(form, { outcome, frame, form: FORMS[Math.min(i, 3)]!, open: open === true });
    });
  for (const [word, outcome] of OUTCOME_ADJECTIVES)
    words.set(word, { outcome, frame: "adjective", form: "adjective", open: false });
  return words;
}

/** Every one-word outcome verb and adjective by its form. */
export const OUTCOME_WORDS: ReadonlyMap<string, OutcomeWord> = verbForms();

/** "hurt" and "shot" are base and past: read as past, since headlines and reports use that. */
function formOf(word: string): VerbForm {
  if (word.endsWith("ing")) return "ing";
  if (/(?:ed|en|shot|froze|beat|burnt|mown|bled|struck|run|blown|put)$/.test(word)) return "past";
  return word.endsWith("s") ? "finite" : "base";
}

/** Words that a death tail may be apart from its verb: "stabbed eight sleeping children to death". */
const TAIL_REACH = 9;

/** The token after "to death" or its like that starts at `at`, or 0. */
function tailEnd(passage: Passage, at: number): number {
  for (const words of DEATH_TAILS) if (words.every((word, i) => passage.low[at + i] === word)) return at + words.length;
  return 0;
}

function readManner(passage: Passage, at: number): OutcomeItem | null {
  const { low } = passage;
  const verb = low[at]!;
  const tail = tailEnd(passage, at + 1);
  const word: OutcomeWord = { outcome: "dead", form: formOf(verb), frame: "active", open: false };
  const middle = /^(?:starv|fr[eo]|bleed|bled|chok)/.test(verb);
  const dead: OutcomeItem = {
    kind: "outcome",
    first: at,
    last: Math.max(tail, at + 1),
    word: middle ? { ...word, frame: "both" } : word,
  };
  const down = low[at + 1] === "down";
  if (tail && (down ? /^(?:gun|mow)/.test(verb) : verb !== "alive")) return dead;
  if (DEADLY_ADVERBS.has(low[at - 1] ?? "") && /^(?:shot|shoot|stab|gored|wound|injur|burn|crush|beat|maul)/.test(verb))
    return dead;
  for (let i = at + 2; i < at + TAIL_REACH; i++) {
    if (low[i] === "to" && low[i + 1] === "death") return dead;
    if (/^[.,;:]$/.test(low[i] ?? ".")) break;
  }
  return null;
}

/** "went missing", "missing" but not "missing the point"; "killed" but not "killed off". */
function isMetaphor(passage: Passage, at: number, word: OutcomeWord): boolean {
  const { low } = passage;
  const next = low[at + 1] ?? "";
  const before = low[at - 1] ?? "";
  // "killed off Malta": a place, not the idiom
  if (passage.text[at + 1] === "off" && /^\p{Lu}/u.test(passage.text[at + 2] ?? "")) return false;
  if (OFF_PARTICLES.has(next) && word.frame !== "adjective" && low[at + 2] !== "the" && !/^(?:gun|mow|out$)/.test(next))
    return !(next === "out" || next === "off") || !/^(?:in|on|at|near|of)$/.test(low[at + 2] ?? "");
  if (low[at] === "dead") return DEAD_COMPOUNDS.has(next) || before === "drop" || before === "for";
  if (low[at] === "missing")
    return /^(?:the|a|an|out|his|her|their|its|from|link|links|ingredient|piece|pieces|\$)$/.test(next);
  if (low[at] === "fallen" || low[at] === "lifeless")
    return word.form === "adjective" && !THING_NOUNS.has(next) && low[at] === "fallen";
  if (low[at] === "hanging" || low[at] === "hang" || low[at] === "hangs") return word.form !== "past";
  if (low[at] === "die" && next === "-" && passage.touches[at + 1] === true) return true;
  return false;
}

/** The outcome word at token `at`, or null. */
export function readOutcome(passage: Passage, at: number): OutcomeItem | null {
  const low = passage.low[at] ?? "";
  if (MANNER_VERBS.has(low)) {
    const manner = readManner(passage, at);
    if (manner) return manner;
  }
  const word = OUTCOME_WORDS.get(low);
  if (!word || isMetaphor(passage, at, word)) return null;
  const deadly = DEADLY_ADVERBS.has(passage.low[at - 1] ?? "") || /^(?:fatal|deadly)$/.test(passage.low[at - 1] ?? "");
  if ((word.outcome === "injured" || word.open) && deadly)
    return { kind: "outcome", first: at, last: at + 1, word: { ...word, outcome: "dead", open: false } };
  const forLast = low === "unaccounted" && passage.low[at + 1] === "for" ? at + 2 : at + 1;
  return { kind: "outcome", first: at, last: forLast, word };
}
