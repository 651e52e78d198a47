/** Tokens with exact offsets, paragraph by paragraph, each with its part of speech. */
import type { Stretch } from "./lines.js";
import { skipSpace, tokenEnd } from "./scan.js";
import type { Tokens } from "./types.js";
import { tagTokens } from "./wink.js";

/** Tokens without their sentences, and the token after each stretch's last one. */
export interface TokenReading {
  readonly tokens: Omit<Tokens, "sentence">;
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
      text.push(masked.slice(at, to));
      start.push(at);
      end.push(to);
      at = skipSpace(masked, to, stretch.end);
    }
    stretchEnds.push(text.length);
  }
  const pos = tagTokens(text, closed(text, stretchEnds));
  const tokens = { length: text.length, text, start: Int32Array.from(start), end: Int32Array.from(end), pos };
  return { tokens, stretchEnds };
}

/** 1 at each last token of a stretch that ends without a full stop: the tagger gets one, lest a heading run on. */
function closed(text: readonly string[], stretchEnds: readonly number[]): Uint8Array {
  const ends = new Uint8Array(text.length);
  for (const end of stretchEnds) if (end > 0 && !/^[.!?]/.test(text[end - 1] as string)) ends[end - 1] = 1;
  return ends;
}
