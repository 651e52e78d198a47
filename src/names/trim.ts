/** Where a name really starts and ends: without a leading "the", a title, a possessive, a mark at its edge. */
import type { Doc } from "../text/types.js";
import type { NameType } from "./types.js";

const TITLE =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Gov|Lt|Col|Maj|Gen|Brig|Adm|Capt|Cmdr|Cpl|Sgt|Sen|Rep|Hon|President|Prime|Minister|Senator|Professor|Doctor|General|Colonel|Captain|Sheikh|Pope|Justice|Judge|Bishop|Archbishop|Chancellor|Premier|Mayor|Governor|Envoy|Ambassador|Secretary|Sir|Lady|Lord|Dame)\.?$/;
const EDGE = /^(?:['’]s|['’]|[.,;:!?"“”‘()[\]–—-]+|''|``)$/;

/** The tokens of the span that are its name; `first >= last` where nothing is left. */
export function trimName(
  doc: Doc,
  span: { first: number; last: number; type: NameType },
): { first: number; last: number } {
  const { text } = doc.tokens;
  let { first, last } = span;
  while (first < last && EDGE.test(text[first] as string)) first++;
  while (last > first && EDGE.test(text[last - 1] as string)) last--;
  if (last - first > 1 && /^the$/i.test(text[first] as string) && text[first + 1] !== "Hague") first++;
  if (span.type === "person") while (last - first > 1 && TITLE.test(text[first] as string)) first++;
  return { first, last };
}
