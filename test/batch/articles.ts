/** Articles to run in bulk, made anew on every run: the same ones for the same number. */
import { readFileSync } from "node:fs";

/**
 * `varied`: about 260 characters, four words in ten new in each article. `repeated`: one such article, with its number
 * in it. `golden`: the article of corpus/, 3,500 characters, with its number below it.
 */
export type ArticleKind = "varied" | "repeated" | "golden";

const golden = readFileSync(new URL("../../corpus/article.txt", import.meta.url), "utf8").trim();

/** The text of an article. */
export function textOf(kind: ArticleKind, id: number): string {
  if (kind === "golden") return `${golden}\n\nCopy ${id}.\n`;
  const word = kind === "varied" ? wordsOf(id) : () => "harbour";
  const name = kind === "varied" ? capitalise(word()) : "Lee";
  return [
    `Minister Ann ${name} said on Monday that at least ${2 + (id % 90)} people were killed when a ${word()} hit`,
    `the ${word()} near ${capitalise(word())}. “We ${word()} the ${word()},” ${name} told reporters of the`,
    `${capitalise(word())} Times. The ${word()} stayed closed. Copy ${id}.`,
  ].join(" ");
}

/** A line of JSON Lines. */
export function lineOf(kind: ArticleKind, id: number): string {
  return `${JSON.stringify({ id, text: textOf(kind, id) })}\n`;
}

const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

/** Words of four syllables, of 160,000, drawn by a linear congruential generator from the article's number. */
function wordsOf(id: number): () => string {
  let state = Math.imul(id + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    let rest = state >>> 8;
    let word = "";
    for (let n = 0; n < 4; n++, rest = Math.floor(rest / 20)) word += SYLLABLES[rest % 20];
    return word;
  };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
