/** Word types: what a token is apart from its place, worked out once for each spelling and part of speech. */
import { hashText } from "../tagger/hash.js";
import type { Doc, Pos } from "../text/types.js";
import { createMemory, knownOf, type WordMemory } from "../text/vocabulary.js";
import { stemOf } from "./stem.js";

/** Classes of words that paths between two tokens count. */
export const WORD_CLASS = { other: 0, comma: 1, mark: 2, that: 3, conjunction: 4, verb: 5, stop: 6 } as const;

/** A spelling with its part of speech. */
export interface Word {
  /** Numbered from 0 within its space. */
  readonly id: number;
  /** 32-bit hashes of the lower-case form (digits 0, marks alike), its stem and its last three letters. */
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  readonly tag: Pos;
  /** The tag's number. */
  readonly pos: number;
  /** 0 lower case, 1 capitalised, 2 capitals, 3 with digits, 4 mark, 5 mixed. */
  readonly shape: number;
  /** How often the stem is a cue: 0 hardly ever .. 4 nearly always. */
  readonly strength: number;
  readonly class: number;
  /** As printed: ends in -ing (1), -ed (2), -s (3), else 0. */
  readonly ending: number;
  /** As printed, a mark by its kind: 1 a stop, 2 a comma, 3 a quotation mark, 4 a dash, 5 a colon, 6 a bracket, else 0. */
  readonly mark: number;
}

/** Where words are remembered; `strengths` is the cue lexicon, by {@link cueKey}. */
export interface WordSpace {
  readonly strengths: ReadonlyMap<string, number>;
  readonly known: ReadonlyMap<Pos, Map<string, Word>>;
  /** By the words' numbers, with the tag that was seen last. */
  memory: WordMemory<Word>;
  size: number;
}

/** Distinct words remembered (1 kB each, with their scores); then the space starts afresh. */
const MOST_WORDS = 20_000;
const TAGS: readonly Pos[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
];
/** The numbers of tags. */
export const TAG: Readonly<Record<Pos, number>> = Object.fromEntries(TAGS.map((tag, i) => [tag, i])) as Record<
  Pos,
  number
>;
const CONJUNCTION =
  /^(?:and|but|or|while|as|when|if|because|although|though|after|before|since|who|which|where|whether)$/;
const VERB_ENDINGS: readonly RegExp[] = [/ing$/, /ed$/, /s$/];
const MARKS: readonly RegExp[] = [/^[.!?]/, /^,$/, /^["”'’]/, /^[-–—]/, /^[:;]/, /^[()]/];
const MARK = /^(?:["“”„‟«»]|''|``)$/;

/** An empty space over a cue lexicon. */
export function createWordSpace(strengths: ReadonlyMap<string, number>): WordSpace {
  return { strengths, known: new Map(TAGS.map((tag) => [tag, new Map()])), memory: createMemory(), size: 0 };
}

/** The key of the cue lexicon: the stem and whether it is a verb, a noun or another word. */
export function cueKey(lower: string, pos: string): string {
  const kind = pos === "VERB" || pos === "AUX" ? "V" : pos === "NOUN" || pos === "PROPN" ? "N" : "O";
  return `${kind === "O" ? lower : stemOf(lower)}/${kind}`;
}

/** The word of each token; `renewed` where the space had to start afresh, so that ids are dealt anew. */
export function describeWords(space: WordSpace, doc: Doc): { words: Word[]; renewed: boolean } {
  const renewed = space.size > MOST_WORDS;
  if (renewed) {
    for (const byText of space.known.values()) byText.clear();
    space.memory = createMemory();
    space.size = 0;
  }
  const { text, word: numbers, vocabulary, pos, length } = doc.tokens;
  const known = knownOf(space.memory, vocabulary);
  const words: Word[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const number = numbers[i]!;
    let word = known[number];
    // most words have one tag wherever they stand
    if (word === undefined || word.tag !== pos[i]) word = wordOf(space, text[i]!, pos[i]!);
    known[number] = word;
    words[i] = word;
  }
  return { words, renewed };
}

function wordOf(space: WordSpace, printed: string, pos: Pos): Word {
  const byText = space.known.get(pos)!;
  let word = byText.get(printed);
  if (word === undefined) {
    word = describe(space, printed, pos);
    byText.set(printed, word);
  }
  return word;
}

function describe(space: WordSpace, printed: string, pos: Pos): Word {
  const lower = printed.toLowerCase().replace(/\d/g, "0").replace(/’/g, "'");
  const plain = MARK.test(lower) ? '"' : lower;
  return {
    id: space.size++,
    word: hashText(plain) | 0,
    stem: hashText(stemOf(plain)) | 0,
    suffix: hashText(plain.slice(-3)) | 0,
    tag: pos,
    pos: TAGS.indexOf(pos),
    shape: shapeOf(printed),
    strength: space.strengths.get(cueKey(plain, pos)) ?? 0,
    class: classOf(plain, pos),
    ending: VERB_ENDINGS.findIndex((ending) => ending.test(printed)) + 1,
    mark: MARKS.findIndex((mark) => mark.test(printed)) + 1,
  };
}

function shapeOf(printed: string): number {
  if (/^[^\p{L}\p{N}]+$/u.test(printed)) return 4;
  if (/\d/.test(printed)) return 3;
  if (printed === printed.toLowerCase()) return 0;
  if (printed.length > 1 && printed === printed.toUpperCase()) return 2;
  return /^\p{Lu}\P{Lu}*$/u.test(printed) ? 1 : 5;
}

function classOf(plain: string, pos: Pos): number {
  if (plain === '"') return WORD_CLASS.mark;
  if (/^(?:,|;|:|-|–|—|--|\(|\))$/.test(plain)) return WORD_CLASS.comma;
  if (/^[.?!…]/.test(plain)) return WORD_CLASS.stop;
  if (plain === "that") return WORD_CLASS.that;
  if (CONJUNCTION.test(plain)) return WORD_CLASS.conjunction;
  return pos === "VERB" || pos === "AUX" ? WORD_CLASS.verb : WORD_CLASS.other;
}
