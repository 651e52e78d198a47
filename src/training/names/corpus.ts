/** NODE. The annotated articles of DIR/names, as Docs with a set of allowed labels for each token. */
import { readFileSync } from "node:fs";
import { NAME_TYPES } from "../../names/labels.js";
import type { NameType } from "../../names/types.js";
import { readText } from "../../text/read.js";
import type { Doc } from "../../text/types.js";

/** An annotation: UTF-16 offsets. */
interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A line of a corpus file. */
export interface Article {
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  /** From the worldwide corpus. */
  readonly worldwide: boolean;
  /** Annotated news, of the two corpora that label all types. */
  readonly news: boolean;
  /** Written for this project: read in the draft of a run alone. */
  readonly written: boolean;
  /** What this corpus leaves unlabelled: its O may be one of these types. */
  readonly unlabelled: readonly NameType[];
  /** Types that this corpus labels as another: "misc" may be a group in wikigold. */
  readonly vague: Readonly<Partial<Record<NameType, NameType>>>;
}

/** The articles of a file. */
export function readArticles(path: string): readonly Article[] {
  const unlabelled: NameType[] = path.endsWith("ewt.jsonl") ? ["group", "misc"] : [];
  const vague: Article["vague"] = path.endsWith("wikigold.jsonl") ? { misc: "group" } : {};
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => ({
    ...(JSON.parse(line) as Pick<Article, "doc" | "text" | "entities">),
    worldwide: path.includes("worldwide"),
    news: unlabelled.length === 0 && !path.endsWith("wikigold.jsonl"),
    written: false,
    unlabelled,
    vague,
  }));
}

/** The tagger's type of an annotated type; undefined for what it does not label (dates, money). */
export function typeOf(annotated: string): NameType | undefined {
  if (annotated === "product") return "misc";
  return NAME_TYPES.find((type) => type === annotated);
}

const label = (part: "B" | "I" | "E" | "S", type: NameType): number =>
  1 + NAME_TYPES.indexOf(type) * 4 + "BIES".indexOf(part);

/** An article, read, with one bit for each label allowed at each token. */
export function labelDoc(article: Article, text: string = article.text): { doc: Doc; gold: Uint32Array } {
  const doc = readText(text);
  const { tokens } = doc;
  let outside = 1;
  for (const type of article.unlabelled)
    for (const part of ["B", "I", "E", "S"] as const) outside |= 1 << label(part, type);
  const gold = new Uint32Array(tokens.length).fill(outside >>> 0);
  let at = 0;
  for (const entity of [...article.entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const type = typeOf(entity.type);
    if (type === undefined) continue;
    while (at < tokens.length && (tokens.end[at] as number) <= entity.start) at++;
    let last = at;
    while (last < tokens.length && (tokens.start[last] as number) < entity.end) last++;
    for (let i = at; i < last; i++) {
      const part = last - at === 1 ? "S" : i === at ? "B" : i === last - 1 ? "E" : "I";
      let bits = 1 << label(part, type);
      const other = article.vague[type];
      if (other) bits |= 1 << label(part, other);
      gold[i] = bits >>> 0;
    }
    at = last;
  }
  return { doc, gold };
}
