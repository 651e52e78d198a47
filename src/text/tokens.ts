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
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const stretchEnds: number[] = [];
  for (const stretch of stretches) {
    let at = skipSpace(masked, stretch.start, stretch.end);
    while (at < stretch.end) {
      const to = tokenEnd(masked, at, stretch.end);
      word.push(numberOf(vocabulary, masked, at, to));
      start.push(at);
      end.push(to);
      at = skipSpace(masked, to, stretch.end);
    }
    stretchEnds.push(word.length);
  }
  return { tokens: createTokens(vocabulary, word, start, end, stretchEnds), stretchEnds };
}

/** Tagging in context is two thirds of reading, and names and linking do without: tags are made at the first look. */
function createTokens(
  vocabulary: Vocabulary,
  numbers: readonly number[],
  start: readonly number[],
  end: readonly number[],
  stretchEnds: readonly number[],
): Tokens {
  let tags: readonly Pos[] | undefined;
  const word = Int32Array.from(numbers);
  const text = numbers.map((number) => vocabulary.words[number]!);
  return {
    length: text.length,
    text,
    word,
    vocabulary,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentence: new Int32Array(text.length),
    get pos(): readonly Pos[] {
      tags ??= tagTokens(vocabulary, word, closed(text, stretchEnds));
      return tags;
    },
  };
}

/** 1 at each last token of a stretch that ends without a full stop: the tagger gets one, lest a heading run on. */
function closed(text: readonly string[], stretchEnds: readonly number[]): Uint8Array {
  const ends = new Uint8Array(text.length);
  for (const end of stretchEnds) if (end > 0 && !/^[.!?]/.test(text[end - 1] as string)) ends[end - 1] = 1;
  return ends;
}
