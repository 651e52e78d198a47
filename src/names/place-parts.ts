/**
 * Places that the tagger runs together or cuts: "Haifa, Acre" is two, "Washington, D.C." one, "Oru" of "Oru district" the
 * name.
 */
import type { Doc } from "../text/types.js";
import type { TaggedSpan } from "./tagger.js";

/** The spans with places as they are named, in order. A part is as probable as what it was cut out of. */
export function settlePlaces(doc: Doc, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { text } = doc.tokens;
  const settled: TaggedSpan[] = [];
  for (const span of spans) {
    const before = settled.at(-1);
    if (span.type !== "place") settled.push(span);
    else if (before !== undefined && isCapital(text, before, span)) {
      const probability = Math.min(before.probability, span.probability);
      settled[settled.length - 1] = { ...before, last: span.last, probability };
    } else for (const part of splitPlaces(text, span)) settled.push(withoutKind(text, part));
  }
  return settled;
}

const DISTRICT = /^D\.?C\.?$/;

/** Whether a place and the one after it are the capital of the United States and its district. */
function isCapital(text: readonly string[], before: TaggedSpan, { first, last }: TaggedSpan): boolean {
  if (last - first !== 1 || !DISTRICT.test(text[first] as string)) return false;
  if (before.type !== "place" || text[before.last - 1] !== "Washington") return false;
  return before.last === first || (before.last === first - 1 && text[before.last] === ",");
}

/** What kind of place a name is, in small letters: five times in six annotators leave these out ("province" they take in). */
const KIND =
  /^(?:areas?|coast|districts?|governorate|islands?|mandal|municipality|oblast|prefecture|raion|regions?|subdistrict|taluka?|tehsil|upazila|villages?|woreda|zones?)$/;

/** What a place lies in, on or of is another place: "Nuri in Sindh province", "Yavat district of Maharashtra". */
function isJoint(text: readonly string[], i: number): boolean {
  const word = text[i] as string;
  return word === "in" || word === "near" || word === "under" || (word === "of" && KIND.test(text[i - 1] as string));
}

function splitPlaces(text: readonly string[], span: TaggedSpan): readonly TaggedSpan[] {
  const parts: TaggedSpan[] = [];
  let { first } = span;
  for (let i = first; i < span.last; i++) {
    const comma = text[i] === "," && !DISTRICT.test(text[i + 1] as string);
    if (!comma && !(i > first && isJoint(text, i))) continue;
    if (i > first) parts.push({ ...span, first, last: i });
    first = i + 1;
  }
  if (first === span.first) return [span];
  if (first < span.last) parts.push({ ...span, first });
  return parts;
}

function withoutKind(text: readonly string[], span: TaggedSpan): TaggedSpan {
  const last = span.last - 1;
  return last > span.first && KIND.test(text[last] as string) ? { ...span, last } : span;
}
