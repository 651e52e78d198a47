/** Where names can be: stretches of a sentence around capitals. The rest of the text is never tagged. */
import type { Doc, Sentence } from "../text/types.js";
import type { WordType } from "./word-features.js";

/** Tokens `first` to `last - 1` of one sentence. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** Lower-case words between capitals that a name can span: "Ministry of Defence of the", "bin", "van der". */
const WIDEST_GAP = 3;
/** Given names after a hyphen, "Kim Jong-un", and words that tell a name's end lie this far right. */
const RIGHT = 2;
const LEFT = 1;
/** Longer regions are cut, so that a text without a full stop takes no more room. */
const LONGEST = 400;

/** Words that are no name where they are the only capital around: sentences open with them. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it we i you they his her its our their my your there here in on at by for " +
    "from with to of as but and or if when while after before since although though because so what who how why where " +
    "not no some many most all both each more other another then now also however meanwhile"
  ).split(" "),
);

function canStandAlone({ form, lower }: WordType): boolean {
  return !(NEVER_ALONE.has(lower) && (form === "title" || lower.length === 1));
}

/** The regions of a sentence, in order; `types` holds each token's word type. */
export function findRegions(sentence: Sentence, types: readonly WordType[]): readonly Region[] {
  const regions: Region[] = [];
  let first = -1;
  let lastCapital = -1;
  let capitals = 0;
  let promising = false;
  const close = (): void => {
    if (first >= 0 && promising) regions.push({ first, last: Math.min(sentence.last, lastCapital + 1 + RIGHT) });
    first = -1;
    capitals = 0;
    promising = false;
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    const { form } = types[i] as WordType;
    if (form !== "title" && form !== "upper" && form !== "mixed") continue;
    if (first >= 0 && (i - lastCapital - 1 > WIDEST_GAP + RIGHT || i - first > LONGEST)) close();
    if (first < 0) first = Math.max(sentence.first, regions[regions.length - 1]?.last ?? 0, i - LEFT);
    if (capitals > 0 || canStandAlone(types[i] as WordType)) promising = true;
    capitals++;
    lastCapital = i;
  }
  close();
  return regions;
}

/** All regions of an article. */
export function findAllRegions(doc: Doc, types: readonly WordType[]): readonly Region[] {
  return doc.sentences.flatMap((sentence) => findRegions(sentence, types));
}
