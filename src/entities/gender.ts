/** What the article says of a person's gender, mention by mention and as a whole. */
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/person-names.js";
import { GENDERED_WORDS, type Gender, RELATION_NOUNS } from "../lexicon/roles.js";
import { entityOf, type Links } from "./links.js";

/** The gender that the word right before a mention says ("Mrs Clinton", "actress Jane Doe"). */
export function titleGender(links: Links, mention: number): Gender | undefined {
  const { doc, names } = links;
  const before = names[mention]!.first - 1;
  if (before < 0 || doc.tokens.sentence[before] !== doc.tokens.sentence[before + 1]) return undefined;
  return GENDERED_WORDS.get(doc.tokens.text[before]!.toLowerCase());
}

/** The gender that the first of a name's folded words says. */
export function nameGender(words: readonly string[]): Gender | undefined {
  const first = words[0]!;
  if (MALE_NAMES.has(first)) return FEMALE_NAMES.has(first) ? undefined : "male";
  return FEMALE_NAMES.has(first) ? "female" : undefined;
}

/** The gender of a relation printed before or after a mention: "his wife, Ann Lee", "Ann Lee, Park's daughter". */
function relationGender(links: Links, mention: number): Gender | undefined {
  const { text, sentence } = links.doc.tokens;
  const { first, last } = links.names[mention]!;
  const near = (at: number): Gender | undefined => {
    const word = text[at]?.toLowerCase() ?? "";
    return sentence[at] === sentence[first] && RELATION_NOUNS.has(word) ? GENDERED_WORDS.get(word) : undefined;
  };
  if (text[first - 1] === ",") return near(first - 2);
  if (text[last] !== ",") return undefined;
  return near(last + 2) ?? near(last + 3) ?? near(last + 4);
}

/** Gender by entity (its root form); an entity with evidence for both or none is absent. */
export function findGenders(links: Links): ReadonlyMap<number, Gender> {
  const votes = new Map<number, number>();
  const vote = (root: number, gender: Gender | undefined, weight: number): void => {
    if (gender) votes.set(root, (votes.get(root) ?? 0) + (gender === "male" ? weight : -weight));
  };
  links.names.forEach((name, i) => {
    if (name.type !== "person") return;
    const root = entityOf(links, i);
    vote(root, titleGender(links, i), 2);
    const { words } = links.forms.all[links.forms.of[i]!]!;
    // alone it may be a family name: "Scott", "Kelly"
    vote(root, nameGender(words), words.length > 1 ? 1 : 0.1);
    vote(root, relationGender(links, i), 2);
  });
  const genders = new Map<number, Gender>();
  for (const [root, sum] of votes) if (sum !== 0) genders.set(root, sum > 0 ? "male" : "female");
  return genders;
}
