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

/** The regions of a sentence, in order; `types` holds each token's word type. */
export function findRegions(sentence: Sentence, types: readonly WordType[]): readonly Region[] {
  const regions: Region[] = [];
  let first = -1;
  let lastCapital = -1;
  const close = (): void => {
    if (first >= 0) regions.push({ first, last: Math.min(sentence.last, lastCapital + 1 + RIGHT) });
    first = -1;
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    const { form } = types[i] as WordType;
    if (form !== "title" && form !== "upper" && form !== "mixed") continue;
    if (first >= 0 && i - lastCapital - 1 > WIDEST_GAP + RIGHT) close();
    if (first < 0) first = Math.max(sentence.first, i - LEFT);
    lastCapital = i;
  }
  close();
  return regions;
}

/** All regions of an article. */
export function findAllRegions(doc: Doc, types: readonly WordType[]): readonly Region[] {
  return doc.sentences.flatMap((sentence) => findRegions(sentence, types));
}
