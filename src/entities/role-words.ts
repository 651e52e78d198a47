/** Roles under the words that call them again: "Sen." by "the senator" and "the lawmaker". */
import { fold } from "../lexicon/fold.js";
import { ROLE_NOUNS } from "../lexicon/roles.js";

/** Words that say the same; each line's first stands for all. */
const SAME = `minister ministers
president pres
secretary sec
governor gov
senator sen sens
representative rep reps congressman congresswoman
mp legislator parliamentarian mla
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
officer officers policeman policewoman
actor actress
reverend rev
commander cmdr
superintendent supt
ambassador amb envoy
ceo executive boss
chief head director
wife ex-wife
husband ex-husband`;

/** A general word, and the roles it can call besides its own. */
const BROADER = `lawmaker: mp senator representative deputy
leader: president premier chancellor chairman king chief
politician: president premier minister senator representative mp lawmaker governor mayor councillor leader deputy
executive: chief chairman
businessman: ceo founder co-founder owner billionaire tycoon entrepreneur magnate mogul investor
academic: professor lecturer researcher scholar
scientist: physicist astrophysicist astronomer biologist chemist virologist epidemiologist researcher geologist ecologist
player: striker midfielder defender goalkeeper winger forward quarterback bowler batsman captain
cleric: priest bishop archbishop imam rabbi pastor cardinal ayatollah
star: actor singer rapper
performer: actor singer rapper musician
writer: author novelist poet
journalist: reporter editor correspondent
activist: campaigner
soldier: sergeant corporal private`;

const CANON: ReadonlyMap<string, string> = new Map(
  SAME.split("\n").flatMap((line) => {
    const all = line.split(" ");
    return all.map((word): [string, string] => [word, all[0]!]);
  }),
);
const GENERAL: ReadonlyMap<string, readonly string[]> = generalWords();

function generalWords(): ReadonlyMap<string, readonly string[]> {
  const general = new Map<string, string[]>();
  for (const line of BROADER.split("\n")) {
    const [word, roles] = line.split(": ") as [string, string];
    for (const role of roles.split(" ")) general.set(role, [...(general.get(role) ?? []), word]);
  }
  return general;
}

/** The one word that stands for a role noun or title and all that say the same: "sen." -> "senator"; itself for others. */
export function roleKey(noun: string): string {
  const word = fold(noun);
  return CANON.get(word) ?? (ROLE_NOUNS.has(word) ? word : (CANON.get(word.replace(/s$/, "")) ?? word));
}

/** The keys of all words that can call somebody of this role again. */
export function roleKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  for (const printed of fold(text).split(/[\s,()]+/)) {
    const word = ROLE_NOUNS.has(printed) || CANON.has(printed) ? printed : printed.replace(/s$/, "");
    if (!ROLE_NOUNS.has(word) && !CANON.has(word)) continue;
    const key = roleKey(word);
    keys.add(key);
    for (const general of GENERAL.get(key) ?? []) keys.add(general);
  }
  if (/\bprime minister\b/i.test(text)) for (const key of ["premier", "leader", "politician"]) keys.add(key);
  return [...keys];
}
