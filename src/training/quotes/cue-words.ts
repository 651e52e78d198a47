/** Counts which words are cues: the tagger's cue lexicon. */
import { cueKey } from "../../quotes/words.js";
import type { GoldArticle } from "./corpus.js";

/** Cues count from this share of their occurrences on; four strengths. */
const SHARES = [0.15, 0.35, 0.6, 0.85] as const;
const FEWEST = 4;

/** Each word's strength 1 to 4, by {@link cueKey}, in alphabetical order. */
export function countCueWords(articles: readonly GoldArticle[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const cues = new Map<string, number>();
  for (const { doc, events } of articles) {
    const inCue = new Uint8Array(doc.tokens.length);
    for (const { cue } of events) for (const { first, last } of cue) inCue.fill(1, first, last);
    for (let i = 0; i < doc.tokens.length; i++) {
      const pos = doc.tokens.pos[i] ?? "X";
      if (!/^(?:VERB|NOUN|ADJ|ADV)$/.test(pos)) continue;
      const key = cueKey((doc.tokens.text[i] ?? "").toLowerCase().replace(/’/g, "'"), pos);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (inCue[i]) cues.set(key, (cues.get(key) ?? 0) + 1);
    }
  }
  const strengths = [...cues].flatMap(([key, n]): [string, number][] => {
    const share = n / (seen.get(key) ?? n);
    const strength = SHARES.filter((least) => share >= least).length;
    return n >= FEWEST && strength > 0 ? [[key, strength]] : [];
  });
  return new Map(strengths.sort(([a], [b]) => (a < b ? -1 : 1)));
}
