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

/** All forms of an article's names. */
export function findForms(text: string, names: readonly NameMention[]): Forms {
  const all: Draft[] = [];
  const of = new Int32Array(names.length).fill(-1);
  const known = { person: startIndex(), organisation: startIndex(), place: startIndex() };
  for (let i = 0; i < names.length; i++) {
    const { start, end, type } = names[i]!;
    if (type === "group" || type === "misc") continue;
    const { byPrint, byKey } = known[type];
    const printed = text.slice(start, end);
    let index = byPrint.get(printed);
    if (index === undefined) {
      const words = foldWords(printed);
      const key = words.join(" ");
      index = byKey.get(key) ?? all.length;
      if (index === all.length) all.push({ type, text: printed, words, key, mentions: [] });
      else if (isCapitals(all[index]!.text) && !isCapitals(printed)) all[index]!.text = printed;
      byPrint.set(printed, index);
      byKey.set(key, index);
    }
    all[index]!.mentions.push(i);
    of[i] = index;
  }
  return { all, of };
}

/** Forms of one type by their first print and by their key. */
interface Index {
  readonly byPrint: Map<string, number>;
  readonly byKey: Map<string, number>;
}

function startIndex(): Index {
  return { byPrint: new Map(), byKey: new Map() };
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
