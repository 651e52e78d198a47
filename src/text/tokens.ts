/** Tokens with exact offsets, paragraph by paragraph; their part of speech is found once somebody asks for it. */
import type { Stretch } from "./lines.js";
import { skipSpace, tokenEnd } from "./scan.js";
import type { Pos, Tokens } from "./types.js";
import { numberOf, type Vocabulary, vocabularyAtHand } from "./vocabulary.js";
import { tagTokens } from "./wink.js";

/** Tokens, their sentences yet to be filled in, and the token after each stretch's last one. */
export interface TokenReading {
  readonly tokens: Tokens;
  readonly stretchEnds: readonly number[];
}

/** All tokens of the stretches, in order, none overlapping, none holding white space. */
export function findTokens(masked: string, stretches: readonly Stretch[]): TokenReading {
  const vocabulary = vocabularyAtHand();
  const cuts: Cuts = { text: [], word: [], start: [], end: [], stretchEnds: [] };
  for (const stretch of stretches) {
    let at = skipSpace(masked, stretch.start, stretch.end);
    while (at < stretch.end) {
      const to = tokenEnd(masked, at, stretch.end);
      const number = numberOf(vocabulary, masked, at, to);
      // not mapped later: V8 makes mapped arrays of another kind once it compiles that, and all rooms' code is made anew
      cuts.text.push(vocabulary.words[number]!);
      cuts.word.push(number);
      cuts.start.push(at);
      cuts.end.push(to);
      at = skipSpace(masked, to, stretch.end);
    }
    cuts.stretchEnds.push(cuts.word.length);
  }
  return { tokens: new ReadTokens(vocabulary, cuts), stretchEnds: cuts.stretchEnds };
}

/**
 * Tagging in context is two thirds of reading, and names and linking do without: tags are made at the first look. A class:
 * an object with a getter of its own is one of V8's slow ones, and every room looks at tokens all the time.
 */
class ReadTokens implements Tokens {
  readonly length: number;
  readonly text: readonly string[];
  readonly word: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentence: Int32Array;
  private readonly stretchEnds: readonly number[];
  private tags: readonly Pos[] | undefined;

  constructor(vocabulary: Vocabulary, { text, word, start, end, stretchEnds }: Cuts) {
    this.length = word.length;
    this.text = text;
    this.word = Int32Array.from(word);
    this.vocabulary = vocabulary;
    this.start = Int32Array.from(start);
    this.end = Int32Array.from(end);
    this.sentence = new Int32Array(word.length);
    this.stretchEnds = stretchEnds;
    this.tags = undefined;
  }

  get pos(): readonly Pos[] {
    this.tags ??= tagTokens(this.vocabulary, this.word, closed(this.text, this.stretchEnds));
    return this.tags;
  }
}

/** Tokens as they are found: the word, its number and offsets, and the token after each stretch's last one. */
interface Cuts {
  readonly text: string[];
  readonly word: number[];
  readonly start: number[];
  readonly end: number[];
  readonly stretchEnds: number[];
}

/** 1 at each last token of a stretch that ends without a full stop: the tagger gets one, lest a heading run on. */
function closed(text: readonly string[], stretchEnds: readonly number[]): Uint8Array {
  const ends = new Uint8Array(text.length);
  for (const end of stretchEnds) if (end > 0 && !/^[.!?]/.test(text[end - 1] as string)) ends[end - 1] = 1;
  return ends;
}
