/** What wink knows of words by themselves. */
import winkNLP from "wink-nlp";
import { hinted, type Piece } from "./tag-patterns.js";
import { createWords, type RawDoc, TAGS, tellWord, winkModel } from "./wink-model.js";

/** Reads words, each in a spelling that wink keeps whole but for a few ("cannot"): the pieces of each. */
export type WordReader = (spellings: readonly string[]) => readonly (readonly Piece[])[];

/** A reader. It never forgets a word (0.27 kB each unknown one). */
export function createWordReader(): WordReader {
  let pieces: Piece[] = [];
  let lengths: number[] = [];
  const words = createWords();
  const { readDoc } = winkNLP(
    winkModel(words, (doc, tags) => {
      pieces = tags.map((tag, i) => readPiece(doc, i, tag));
      lengths = tags.map((_, i) => doc.cache.value(doc.tokens[i * 4]!).length);
    }),
    ["pos"],
  );
  return (spellings) => {
    for (const spelling of spellings) {
      tellWord(words, spelling);
      tellWord(words, spelling.toLowerCase());
    }
    readDoc(spellings.join(" "));
    let at = 0;
    return spellings.map((spelling) => {
      const first = at;
      for (let used = 0; used < spelling.length && at < lengths.length; at++) used += lengths[at]!;
      return pieces.slice(first, at);
    });
  };
}

function readPiece({ tokens, cache }: RawDoc, i: number, tag: number): Piece {
  const lexeme = tokens[i * 4]!;
  const expansion = tokens[i * 4 + 1]!;
  const normal = expansion > 0xffff ? cache.nox(expansion) : cache.normal(lexeme);
  const hint = cache.property(lexeme, "posHint");
  let tags = 0;
  for (let one = 0; one < TAGS.length; one++) if (cache.isMemberPOS(normal, one)) tags |= 1 << one;
  return {
    tag,
    fixed: tokens[i * 4 + 2] !== 0,
    symbol: hint > 0 ? hinted(hint) : tag,
    isHinted: hint > 0,
    tags,
  };
}
