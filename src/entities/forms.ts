/** Printed forms: mentions of one type that read the same are one form, whatever their case, accents and full stops. */
import { foldWords } from "../lexicon/fold.js";
import type { NameMention } from "../names/types.js";
import type { EntityType } from "../types.js";

/** One way a name is printed, with all its mentions. */
export interface Form {
  readonly type: EntityType;
  /** As printed at its first mention that is not all in capitals, else at its first. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The words in one, as a key. */
  readonly key: string;
  /** Indices into the article's names, in text order; never empty. */
  readonly mentions: readonly number[];
}

/** The forms in the order of their first mention, and which form each name is of (-1: groups and misc are none). */
export interface Forms {
  readonly all: readonly Form[];
  readonly of: Int32Array;
}

interface Draft {
  text: string;
  readonly type: EntityType;
  readonly words: readonly string[];
  readonly key: string;
  readonly mentions: number[];
}

const ENTITY_TYPES: ReadonlySet<string> = new Set(["person", "organisation", "place"]);

/** All forms of an article's names. */
export function findForms(text: string, names: readonly NameMention[]): Forms {
  const all: Draft[] = [];
  const of = new Int32Array(names.length).fill(-1);
  const byPrint = new Map<string, number>();
  const byKey = new Map<string, number>();
  names.forEach((name, i) => {
    if (!ENTITY_TYPES.has(name.type)) return;
    const printed = text.slice(name.start, name.end);
    const print = `${name.type}:${printed}`;
    let index = byPrint.get(print);
    if (index === undefined) {
      const words = foldWords(printed);
      const key = words.join(" ");
      index = byKey.get(`${name.type}:${key}`) ?? all.length;
      if (index === all.length) all.push({ type: name.type as EntityType, text: printed, words, key, mentions: [] });
      else if (isCapitals(all[index]!.text) && !isCapitals(printed)) all[index]!.text = printed;
      byPrint.set(print, index);
      byKey.set(`${name.type}:${key}`, index);
    }
    all[index]!.mentions.push(i);
    of[i] = index;
  });
  return { all, of };
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
