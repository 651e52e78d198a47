/** Outcomes that a verb tells with the words behind it: "lost their lives", "sustained serious injuries". */
import { BEARING_VERBS, PHRASAL_VERBS, type VerbForms } from "../lexicon/outcomes.js";
import type { Outcome } from "../types.js";
import type { OutcomeItem, Passage, VerbForm } from "./types.js";

const FORMS: readonly VerbForm[] = ["base", "finite", "ing", "past"];

/** Words between "suffered" and "injuries" at most: "various degrees of", "minor head and leg". */
const TAIL_REACH = 5;
const WOUNDS = /^(?:injuries|burns|wounds|fractures|lacerations|concussions)$/;
const BETWEEN = /^(?:of|and|to|degrees|head|leg|back)$/;

/** The token after the words that complete the verb at `at`, or 0. */
type Tail = (passage: Passage, at: number) => number;

interface Phrasal {
  readonly form: VerbForm;
  readonly outcome: Outcome;
  readonly tail: Tail;
}

function afterWounds(passage: Passage, at: number): number {
  for (let i = at + 1; i <= at + TAIL_REACH; i++) {
    const word = passage.low[i] ?? "";
    if (WOUNDS.test(word)) return i + 1;
    if (passage.pos[i] !== "ADJ" && passage.pos[i] !== "ADV" && passage.pos[i] !== "NOUN" && !BETWEEN.test(word))
      return 0;
  }
  return 0;
}

function addForms(map: Map<string, Phrasal[]>, forms: VerbForms, outcome: Outcome, tail: Tail): void {
  forms.forEach((word, i) => {
    map.set(word, [...(map.get(word) ?? []), { form: FORMS[Math.min(i, 3)]!, outcome, tail }]);
  });
}

function phrasalVerbs(): ReadonlyMap<string, readonly Phrasal[]> {
  const map = new Map<string, Phrasal[]>();
  for (const { forms, tail, outcome } of PHRASAL_VERBS)
    addForms(map, forms, outcome, (passage, at) =>
      tail.every((word, i) => word.test(passage.low[at + 1 + i] ?? "")) ? at + 1 + tail.length : 0,
    );
  for (const forms of BEARING_VERBS) addForms(map, forms, "injured", afterWounds);
  return map;
}

const PHRASALS = phrasalVerbs();

/** The outcome that the verb at token `at` tells with the words behind it, or null. */
export function readPhrasal(passage: Passage, at: number): OutcomeItem | null {
  for (const { form, outcome, tail } of PHRASALS.get(passage.low[at]!) ?? []) {
    const last = tail(passage, at);
    if (last > 0) return { kind: "outcome", first: at, last, word: { outcome, form, frame: "middle", open: false } };
  }
  return null;
}
