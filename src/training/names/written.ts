/**
 * NODE. News written for this project, its names marked in place: "{l Oru} police arrested {p Ann Lee}". MIT.
 *
 * Invented throughout: nothing in it happened or was said, also where it names what there is. It stands for the parts of
 * the world, the kinds of article and the names that the annotated corpora lack.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NameType } from "../../names/types.js";
import type { Article } from "./corpus.js";

const FOLDER: string = fileURLToPath(new URL("written", import.meta.url));
const BETWEEN = /^=====$/m;
const TYPES: Readonly<Record<string, NameType>> = {
  p: "person",
  o: "organisation",
  l: "place",
  g: "group",
  m: "misc",
  d: "misc",
};
const MARKED = /\{([polgmd]) ([^{}]+)\}/g;

/** The articles of all files, in order. @throws Error where a brace belongs to no mark. */
export function writtenArticles(): readonly Article[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(`${FOLDER}/${file}`, "utf8")
        .split(BETWEEN)
        .map((marked, n) => readMarked(marked.trim(), `${file}_${n}`))
        .filter(({ text }) => text !== ""),
    );
}

/** An article whose names are marked. */
export function readMarked(marked: string, doc: string): Article {
  const entities: { start: number; end: number; type: NameType }[] = [];
  let text = "";
  let at = 0;
  for (const { 0: mark, 1: letter = "", 2: name = "", index } of marked.matchAll(MARKED)) {
    text += marked.slice(at, index);
    entities.push({ start: text.length, end: text.length + name.length, type: TYPES[letter]! });
    text += name;
    at = index + mark.length;
  }
  text += marked.slice(at);
  const stray = /[{}]/.exec(text);
  if (stray) throw new Error(`${doc}: a brace without its mark at "${text.slice(stray.index - 20, stray.index + 20)}"`);
  return { doc, text, entities, worldwide: false, news: false, written: true, unlabelled: [], vague: {} };
}
