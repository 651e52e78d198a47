/** Who is being talked about: the last mentions before a token, each with how much it stands out. */
import { SPEAKING } from "../lexicon/speaking.js";
import { usualTag } from "../text/tags.js";
import type { Doc, Pos } from "../text/types.js";
import { isPossessive } from "./phrases.js";

/** A mention that a pronoun can point back to. */
export interface Focus {
  readonly member: number;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The higher, the likelier a pronoun means it. */
  readonly weight: number;
}

/** What follows a subject. */
const PREDICATES: ReadonlySet<Pos | undefined> = new Set(["VERB", "AUX", "ADV"]);

/** How much a mention of tokens `first` to `last - 1` stands out: subjects and speakers do, possessors and objects less. */
export function weighMention(doc: Doc, first: number, last: number, quoted: boolean): number {
  const { tokens } = doc;
  const { text } = tokens;
  const [before, after] = [text[first - 1]?.toLowerCase() ?? "", text[last]?.toLowerCase() ?? ""];
  let weight = quoted ? -1.5 : 0;
  if (isPossessive(after)) weight -= 0.7;
  else if (SPEAKING.has(after) || SPEAKING.has(before)) weight += 1.6;
  else if (PREDICATES.has(usualTag(tokens, last))) weight += 1;
  if (usualTag(tokens, first - 1) === "ADP" && before !== "to") weight -= 0.5;
  if (after === "," || after === "(") weight += 0.6;
  return weight;
}

/** The focus at `token`, from a mention's tokens. */
export function focusOf(doc: Doc, member: number, first: number, last: number, quoted: boolean): Focus {
  const sentence = doc.tokens.sentence[first]!;
  const { paragraph } = doc.sentences[sentence]!;
  return { member, token: first, sentence, paragraph, weight: weighMention(doc, first, last, quoted) };
}

/** How well a focus fits a pronoun: its weight, less for each sentence and paragraph in between. */
export function fitOf(focus: Focus, sentence: number, paragraph: number): number {
  return focus.weight - 0.7 * Math.min(6, sentence - focus.sentence) - 0.35 * (paragraph - focus.paragraph);
}
