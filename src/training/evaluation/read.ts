/** NODE. Annotated articles as scoring takes them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CasualtyArticle, GoldCasualty, LinkArticle, QuoteArticle } from "../../scoring/types.js";
import { readStandoff } from "../quotes/standoff.js";

const textsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();

/** The values of a file of one JSON value a line. */
function readLines<T>(path: string): readonly T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** A folder of NAME.txt and NAME.ann, brat standoff. @throws where an .ann is missing. */
export function readQuotes(folder: string): readonly QuoteArticle[] {
  return textsOf(folder).map((name) => {
    const standoff = readFileSync(join(folder, name.replace(/txt$/, "ann")), "utf8");
    const gold = readStandoff(standoff).filter(({ content }) => content.length > 0);
    return { name, text: readFileSync(join(folder, name), "utf8"), gold };
  });
}

/** A folder of NAME.txt, and gold.jsonl with a figure a line, `doc` naming its text. @throws where gold.jsonl is missing. */
export function readCasualties(folder: string): readonly CasualtyArticle[] {
  const figures = readLines<GoldCasualty & { readonly doc: string }>(join(folder, "gold.jsonl"));
  return textsOf(folder).map((name) => {
    const gold = figures.filter(({ doc }) => doc === name);
    return { name, text: readFileSync(join(folder, name), "utf8"), gold };
  });
}

/** A file of one article a line. */
export function readLinks(path: string): readonly LinkArticle[] {
  return readLines<LinkArticle>(path);
}
