/** Roles under the words that call them again: "Sen." by "the senator" and "the lawmaker". */
import { fold } from "../lexicon/fold.js";
import { ROLE_NOUNS } from "../lexicon/roles.js";

/** Printed word -> the words it can be called by again; each line's first stands for all. */
const SAME = `president
minister ministers
secretary sec
governor gov
senator sen sens
representative rep reps congressman congresswoman
lawmaker mp legislator parliamentarian senator sen representative rep congressman congresswoman mla deputy
doctor dr physician
professor prof
general gen
captain capt
sergeant sgt
lieutenant lt
colonel col
admiral adm
judge justice magistrate
spokesperson spokesman spokeswoman
lawyer attorney solicitor barrister counsel
chairman chair chairwoman chairperson
nominee candidate
officer officers policeman
actor actress
leader
reverend rev
commander cmdr
superintendent supt
ambassador amb envoy
singer musician
official
suspect accused
singer-songwriter singer
ceo executive boss
chief head boss
wife ex-wife
husband ex-husband`;

const CALLED: ReadonlyMap<string, readonly string[]> = calledBy();

function calledBy(): ReadonlyMap<string, readonly string[]> {
  const called = new Map<string, string[]>();
  for (const line of SAME.split("\n")) {
    const all = line.split(" ");
    for (const word of all) called.set(word, [...(called.get(word) ?? []), all[0]!]);
  }
  return called;
}

/** The keys of the role words in a text, each once; the key of a single noun stands first. */
export function roleKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  for (const word of fold(text).split(/[\s,()]+/)) {
    const stem = ROLE_NOUNS.has(word) || CALLED.has(word) ? word : word.replace(/s$/, "");
    for (const key of CALLED.get(stem) ?? []) keys.add(key);
    if (ROLE_NOUNS.has(stem)) keys.add(stem);
  }
  return [...keys];
}
