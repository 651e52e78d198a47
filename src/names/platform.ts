/** The one company whose name is a letter: "posted a video on X". */
import type { Doc } from "../text/types.js";
import type { NameMention } from "./types.js";

const BEFORE: ReadonlySet<string> = new Set(["on", "via"]);

/** X as an organisation, by the preposition of platforms before it; only where none of `names`, in text order, stands. */
export function findPlatform({ tokens, sentences }: Doc, names: readonly NameMention[]): readonly NameMention[] {
  const found: NameMention[] = [];
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens.text[i] !== "X" || !BEFORE.has(tokens.text[i - 1] as string) || tokens.text[i + 1] === "-") continue;
    if (sentences[tokens.sentence[i] as number]?.first === i) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    if (next < names.length && names[next]!.first <= i) continue;
    found.push({
      start: tokens.start[i] as number,
      end: tokens.end[i] as number,
      first: i,
      last: i + 1,
      type: "organisation",
      confidence: 0.7,
      step: "platform",
    });
  }
  return found;
}
