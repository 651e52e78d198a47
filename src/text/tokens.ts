/** Tokens with exact offsets, paragraph by paragraph; their part of speech is found once somebody asks for it. */
import type { Stretch } from "./lines.js";
import { skipSpace, tokenEnd } from "./scan.js";
import type { Pos, Tokens } from "./types.js";
import { tagTokens } from "./wink.js";

/** Shorter strings are copied when they are cut. */
const VIEWED_FROM = 13;

/** Tokens, their sentences yet to be filled in, and the token after each stretch's last one. */
export interface TokenReading {
  readonly tokens: Tokens;
  readonly stretchEnds: readonly number[];
}

/** All tokens of the stretches, in order, none overlapping, none holding white space. */
export function findTokens(masked: string, stretches: readonly Stretch[]): TokenReading {
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const stretchEnds: number[] = [];
  for (const stretch of stretches) {
    let at = skipSpace(masked, stretch.start, stretch.end);
    while (at < stretch.end) {
      const to = tokenEnd(masked, at, stretch.end);
      text.push(cut(masked, at, to));
      start.push(at);
      end.push(to);
      at = skipSpace(masked, to, stretch.end);
    }
    stretchEnds.push(text.length);
  }
  return { tokens: createTokens(text, start, end, stretchEnds), stretchEnds };
}

/** Tagging in context is two thirds of reading, and names and linking do without: tags are made at the first look. */
function createTokens(
  text: readonly string[],
  start: readonly number[],
  end: readonly number[],
  stretchEnds: readonly number[],
): Tokens {
  let tags: readonly Pos[] | undefined;
  return {
    length: text.length,
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentence: new Int32Array(text.length),
    get pos(): readonly Pos[] {
      tags ??= tagTokens(text, closed(text, stretchEnds));
      return tags;
    },
  };
}

/**
 * A part of the text that keeps nothing else of it alive. V8 cuts 13 characters or more as a view of the whole string,
 * and words are remembered: a long word for each of 300 articles of 111 kB kept all 33 MB.
 */
function cut(masked: string, start: number, end: number): string {
  if (end - start < VIEWED_FROM) return masked.slice(start, end);
  return ` ${masked.slice(start, end)}`.slice(1);
}

/** 1 at each last token of a stretch that ends without a full stop: the tagger gets one, lest a heading run on. */
function closed(text: readonly string[], stretchEnds: readonly number[]): Uint8Array {
  const ends = new Uint8Array(text.length);
  for (const end of stretchEnds) if (end > 0 && !/^[.!?]/.test(text[end - 1] as string)) ends[end - 1] = 1;
  return ends;
}
