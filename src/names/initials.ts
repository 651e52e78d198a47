/** Organisations that the tagger leaves out but what stands beside them gives away. */
import type { Doc } from "../text/types.js";
import type { NameMention } from "./types.js";

/** Initials of an organisation: two to six capitals. */
const INITIALS = /^\p{Lu}{2,6}$/u;
/** What an organisation is, in lower case after its initials: "the HUR military intelligence agency". */
const KIND =
  /^(?:agency|agencies|ministry|party|union|group|militia|movement|federation|association|commission|committee|council|bank|fund|foundation|institute|network|channel|broadcaster|newspaper|alliance|coalition|army|guerrillas|rebels|intelligence|organi[sz]ation|company|airline|watchdog|regulator|think-tank|service)$/;
/** Words between the initials and the kind. */
const BETWEEN = /^\p{Ll}+$/u;
const FARTHEST = 3;

/** Organisations by their initials before a word for what they are; only tokens that no name holds yet. */
export function findInitials(doc: Doc, names: readonly NameMention[]): readonly NameMention[] {
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  for (const name of names) taken.fill(1, name.first, name.last);
  const found: NameMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = tokens.text[i] as string;
      if (taken[i]) continue;
      const given = INITIALS.test(word) ? isOrganisation(doc, i, sentence.last) : isPlatform(doc, i, sentence.first);
      if (!given) continue;
      found.push({
        start: tokens.start[i] as number,
        end: tokens.end[i] as number,
        first: i,
        last: i + 1,
        type: "organisation",
        confidence: 0.7,
        step: "initials",
      });
    }
  }
  return found;
}

/** Whether a word for a kind of organisation follows, with small words alone between; a line of capitals has none. */
function isOrganisation({ tokens }: Doc, i: number, last: number): boolean {
  for (let j = i + 1; j < Math.min(last, i + 1 + FARTHEST); j++) {
    const word = tokens.text[j] as string;
    if (KIND.test(word)) return true;
    if (!BETWEEN.test(word) || !/^(?:NOUN|ADJ|VERB)$/.test(tokens.pos[j] as string)) return false;
  }
  return false;
}

/** "posted a video on X": the one company whose name is a letter, by the preposition of platforms. */
function isPlatform({ tokens }: Doc, i: number, first: number): boolean {
  return (
    tokens.text[i] === "X" &&
    i > first &&
    /^(?:on|via)$/.test(tokens.text[i - 1] as string) &&
    tokens.text[i + 1] !== "-"
  );
}
