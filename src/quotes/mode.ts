/** Speech, writing or thought, by the cue's verb. */
import type { TokenRange } from "../entities/types.js";
import { CUE_VERBS } from "../lexicon/cue-verbs.js";
import type { Doc } from "../text/types.js";
import type { QuoteMode } from "../types.js";
import { stemOf } from "./stem.js";

const MODES: ReadonlyMap<string, QuoteMode> = new Map([...CUE_VERBS].map(([verb, mode]) => [stemOf(verb), mode]));

/** The mode of a stem in the cue lexicon; null where it is no cue verb. */
export function modeOfStem(stem: string): QuoteMode | null {
  return MODES.get(stem) ?? null;
}

/** The mode of the first word of the cue that the lexicon knows; speech where it knows none. */
export function findMode(doc: Doc, cue: TokenRange | null): QuoteMode {
  if (cue === null) return "speech";
  for (let i = cue.first; i < cue.last; i++) {
    const mode = modeOfStem(stemOf((doc.tokens.text[i] ?? "").toLowerCase()));
    if (mode !== null) return mode;
  }
  return "speech";
}
