/** Closed classes of English by what they do to a clause, written for this project. */

/** The closed classes and the rest; `stop` ends a clause for good. */
export type PlainKind =
  | "be"
  | "have"
  | "modal"
  | "verb"
  | "of"
  | "preposition"
  | "including"
  | "and"
  | "comma"
  | "dash"
  | "bracket"
  | "who"
  | "when"
  | "that"
  | "adverb"
  | "not"
  | "mark"
  | "to"
  | "stop";

const WORDS: Readonly<Partial<Record<PlainKind, string>>> = {
  be: "am is are was were be been being get gets got getting gotten 're",
  have: "has have had having 've",
  modal: "may might could can would will shall should must 'll 'd wo ca",
  not: "not n't never",
  of: "of",
  to: "to",
  preposition:
    "in on at by with from for into onto near during between among amid across inside outside within through throughout against around over under above " +
    "below behind beside besides despite toward towards upon via per off out up down along alongside beyond following without about like unlike except",
  including: "including include includes included",
  and: "and or & but plus nor",
  comma: ",",
  dash: "– — -- - ‒ ―",
  bracket: "( ) [ ]",
  who: "who whom which whose",
  when: "when after as while because before since until till if although though where whereas unless once than whether",
  that: "that",
  mark: "\" “ ” ' ‘ ’ `` '' « »",
  stop: "; : . ! ? … ... .. | /",
  adverb:
    "also still later instantly immediately reportedly allegedly apparently already now then there here so far yet seriously critically badly severely " +
    "slightly lightly gravely brutally only just even accidentally officially instantly mostly mainly all both each more feared likely dead-on ago today yesterday tomorrow tonight",
};

/** What a word of a closed class does. */
export const CLOSED: ReadonlyMap<string, PlainKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind as PlainKind] as const)),
);

/** Words that begin a noun phrase and are not part of its name. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the this these those his her its their our my your another every each any all both such other".split(" "),
);

/** Pronouns that stand for a whole noun phrase. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  "i you he she it we they me him us them himself herself itself themselves everyone everybody someone somebody anyone anybody those".split(
    " ",
  ),
);

/** Days, months and the like: they end a noun phrase and name no victim. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august " +
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight overnight last this next early late earlier ago"
  ).split(" "),
);

/** Months only: the number beside one is a day. */
export const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** Words whose number is a label: "Flight 93", "Article 5". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "flight article section route highway no nos number resolution unit type grade class phase block room gate chapter boeing airbus covid apollo group level stage " +
    "category channel page day age aged bus line platform runway interstate line verse volume act bill law decree protocol camp district zone ward area km"
  ).split(" "),
);

/** Words whose number is part of a name: "a Class 12 girl", "Covid 19 patients". */
export const LEVELS: ReadonlySet<string> = new Set("class grade year standard form level type covid".split(" "));

/** Verbs that may stand between a victim and its outcome: "12 are feared dead", "two were found shot". */
export const LINK_VERBS: ReadonlySet<string> = new Set(
  (
    "confirmed reported feared believed presumed thought said found declared left listed known understood assumed pronounced estimated gone went go goes going " +
    "remain remains remained remaining lay lie lying lies expected likely considered officially ended end ends come became become becoming returned arrived " +
    "trapped abducted kidnapped burned buried taken brought rescued certain set used have believed claimed discovered alleged rumored rumoured reportedly"
  ).split(" "),
);
