/**
 * Words that report what someone says, writes or thinks, by mode (Semino & Short's three scales). Own list, drawn up by
 * reading Levin's verb classes 37 (communication), 29 and 33 (conception, judgement); no gold exists for the modes.
 */
import type { QuoteMode } from "../types.js";

const SPEECH =
  "say tell add ask reply answer respond announce declare state claim insist argue explain note admit acknowledge concede " +
  "confirm deny warn report suggest recall remark comment continue assert allege contend maintain stress emphasize emphasise " +
  "reiterate repeat testify vow pledge promise urge demand accuse condemn criticize criticise praise shout yell whisper joke quip " +
  "lament boast predict advise complain caution conclude mention observe relate reveal disclose recount describe call object " +
  "protest pronounce proclaim counter interject estimate indicate declaim speak talk inform notify assure swear apologize apologise thank " +
  "invite order command plead beg apprise counsel deem forecast refuse decline reject dismiss agree disagree cite quote";
const WRITING =
  "write tweet post publish blog email text read retweet note-down type pen sign document editorialize editorialise";
const THOUGHT =
  "think believe hope want feel know fear expect consider see wonder worry doubt suspect realize realise understand imagine assume " +
  "suppose wish intend plan guess dream decide find learn favor favour like love hate support oppose seek prefer regard view remember regret";

const byVerb = new Map<string, QuoteMode>();
for (const verb of THOUGHT.split(" ")) byVerb.set(verb, "thought");
for (const verb of WRITING.split(" ")) byVerb.set(verb, "writing");
for (const verb of SPEECH.split(" ")) byVerb.set(verb, "speech");

/** Each verb's mode, by its base form. */
export const CUE_VERBS: ReadonlyMap<string, QuoteMode> = byVerb;

/** Adverbs by which a writer hedges: with nobody named they say that something is unsure, not who says so. */
export const HEDGES: ReadonlySet<string> = new Set(
  "reportedly allegedly apparently supposedly purportedly seemingly presumably".split(" "),
);
