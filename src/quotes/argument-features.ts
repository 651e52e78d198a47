/** Features of the first stage at words that may be cues: what stands as their subject and object. By position in the columns. */
import { add, type Features } from "./hashes.js";
import type { Columns } from "./reading.js";
import { TAG, WORD_CLASS } from "./words.js";

/** How far before and after a verb its arguments are looked for, in tokens. */
const FARTHEST = 8;

/** Adds the features of the arguments of the token at a position; none where it can be no cue. */
export function fillArguments(list: Features, columns: Columns, at: number): void {
  const { stem, pos, strength, class: kinds } = columns;
  if (kinds[at] !== WORD_CLASS.verb && strength[at] === 0) return;
  const s = subjectOf(columns, at);
  const o = objectOf(columns, at);
  const kind = strength[at]! * 32 + pos[at]!;
  // position 0 holds no token: it stands for what is not there
  const subject = Math.max(0, s);
  const object = Math.max(0, o);
  add(list, 200, stem[at]!, stem[subject]!);
  add(list, 201, stem[at]!, pos[subject]! * 8 + (s < 0 ? 0 : Math.min(4, at - s)));
  add(list, 203, kind, stem[object]!);
  add(list, 205, stem[at]!, pos[object]! * 16 + (o < 0 ? 0 : Math.min(8, o - at)));
}

/** The nearest noun or pronoun before a position, no full stop or mark between; -1 where none. */
function subjectOf({ id, pos, class: kinds }: Columns, at: number): number {
  for (let j = at - 1; j >= at - FARTHEST && id[j]! >= 0; j--) {
    if (isNoun(pos[j]!) || pos[j] === TAG.PRON) return j;
    if (kinds[j] === WORD_CLASS.stop || kinds[j] === WORD_CLASS.mark) return -1;
  }
  return -1;
}

/** The last noun of the first run of them after a position, or a pronoun; no full stop, mark or "that" between; -1 where none. */
function objectOf({ id, pos, class: kinds }: Columns, at: number): number {
  for (let j = at + 1; j <= at + FARTHEST && id[j]! >= 0; j++) {
    const kind = kinds[j];
    if (kind === WORD_CLASS.stop || kind === WORD_CLASS.mark || kind === WORD_CLASS.that) return -1;
    if (pos[j] === TAG.PRON) return j;
    if (!isNoun(pos[j]!)) continue;
    let end = j;
    while (end < at + FARTHEST && isNoun(pos[end + 1]!)) end++;
    return end;
  }
  return -1;
}

function isNoun(pos: number): boolean {
  return pos === TAG.NOUN || pos === TAG.PROPN;
}
