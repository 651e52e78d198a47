/** Words that say what happened to the people counted, written for this project from the annotation guide. */
import type { Outcome } from "../types.js";

/** base, third person, gerund, past (and participle where it differs). */
export type VerbForms = readonly [base: string, finite: string, ing: string, ...past: string[]];

/** What a verb does: the outcome, who bears it, and whether the verb alone leaves it open ("shot": dead or not?). */
export interface VerbEntry {
  readonly forms: VerbForms;
  readonly outcome: Outcome;
  /** active: its object. middle: its subject. both: the object where there is one. */
  readonly frame: "active" | "middle" | "both";
  readonly open?: true;
}

const verb = (forms: string, outcome: Outcome, frame: VerbEntry["frame"], open?: true): VerbEntry => ({
  forms: forms.split(" ") as unknown as VerbForms,
  outcome,
  frame,
  ...(open ? { open } : {}),
});

/** Verbs of one word. */
export const OUTCOME_VERBS: readonly VerbEntry[] = [
  verb("kill kills killing killed", "dead", "active"),
  verb("slay slays slaying slew slain slayed", "dead", "active"),
  verb("murder murders murdering murdered", "dead", "active"),
  verb("assassinate assassinates assassinating assassinated", "dead", "active"),
  verb("execute executes executing executed", "dead", "active"),
  verb("massacre massacres massacring massacred", "dead", "active"),
  verb("slaughter slaughters slaughtering slaughtered", "dead", "active"),
  verb("behead beheads beheading beheaded", "dead", "active"),
  verb("decapitate decapitates decapitating decapitated", "dead", "active"),
  verb("dismember dismembers dismembering dismembered", "dead", "active"),
  verb("lynch lynches lynching lynched", "dead", "active"),
  verb("butcher butchers butchering butchered", "dead", "active"),
  verb("electrocute electrocutes electrocuting electrocuted", "dead", "active"),
  verb("strangle strangles strangling strangled", "dead", "active"),
  verb("asphyxiate asphyxiates asphyxiating asphyxiated", "dead", "both"),
  verb("suffocate suffocates suffocating suffocated", "dead", "both"),
  verb("incinerate incinerates incinerating incinerated", "dead", "active"),
  verb("martyr martyrs martyring martyred", "dead", "active"),
  verb("annihilate annihilates annihilating annihilated", "dead", "active"),
  verb("liquidate liquidates liquidating liquidated", "dead", "active"),
  verb("exterminate exterminates exterminating exterminated", "dead", "active"),
  verb("neutralise neutralises neutralising neutralised", "dead", "active"),
  verb("neutralize neutralizes neutralizing neutralized", "dead", "active"),
  verb("hang hangs hanging hanged", "dead", "active"),
  verb("drown drowns drowning drowned", "dead", "both"),
  verb("die dies dying died", "dead", "middle"),
  verb("perish perishes perishing perished", "dead", "middle"),
  verb("succumb succumbs succumbing succumbed", "dead", "middle"),
  verb("injure injures injuring injured", "injured", "active"),
  verb("wound wounds wounding wounded", "injured", "active"),
  verb("hurt hurts hurting hurt", "injured", "active"),
  verb("maim maims maiming maimed", "injured", "active"),
  verb("gore gores goring gored", "injured", "active", true),
  verb("scald scalds scalding scalded", "injured", "active"),
  verb("disappear disappears disappearing disappeared", "missing", "middle"),
  verb("vanish vanishes vanishing vanished", "missing", "middle"),
  verb("capture captures capturing captured", "captured", "active"),
  verb("shoot shoots shooting shot", "casualties", "active", true),
  verb("machinegun machineguns machinegunning machinegunned", "casualties", "active", true),
  verb("stab stabs stabbing stabbed", "casualties", "active", true),
];

/** A verb that tells an outcome of its subject with the words behind it: "lost their lives". */
export interface PhrasalEntry {
  /** Base form, third person, gerund, past. */
  readonly forms: VerbForms;
  /** What stands behind it, a pattern a word. */
  readonly tail: readonly RegExp[];
  readonly outcome: Outcome;
}

const phrasal = (forms: string, tail: readonly RegExp[], outcome: Outcome): PhrasalEntry => ({
  forms: forms.split(" ") as unknown as VerbForms,
  tail,
  outcome,
});

const OWN = /^(?:his|her|their|its|our|my)$/;
const LIFE = /^(?:life|lives)$/;

/** Verbs with an object that says what befell the subject. */
export const PHRASAL_VERBS: readonly PhrasalEntry[] = [
  phrasal("lose loses losing lost", [OWN, LIFE], "dead"),
  phrasal("give gives giving gave", [OWN, LIFE], "dead"),
  phrasal("sacrifice sacrifices sacrificing sacrificed", [OWN, LIFE], "dead"),
  phrasal("lay lays laying laid", [/^down$/, OWN, LIFE], "dead"),
  phrasal("take takes taking took", [OWN, /^own$/, LIFE], "dead"),
  phrasal("end ends ending ended", [OWN, /^own$/, LIFE], "dead"),
  phrasal("meet meets meeting met", [OWN, /^(?:deaths?|end|ends|maker)$/], "dead"),
  phrasal("breathe breathes breathing breathed", [OWN, /^last$/], "dead"),
  phrasal("pass passes passing passed", [/^away$/], "dead"),
  phrasal("commit commits committing committed", [/^suicide$/], "dead"),
];

/** Verbs that make their subject injured where "injuries", "burns" or "wounds" stand behind them. */
export const BEARING_VERBS: readonly VerbForms[] = [
  ["suffer", "suffers", "suffering", "suffered"],
  ["sustain", "sustains", "sustaining", "sustained"],
  ["receive", "receives", "receiving", "received"],
];

/** Verbs that tell a death only with "to death", "dead", "alive", "down" or "fatally" beside them. */
export const MANNER_VERBS: ReadonlySet<string> = new Set(
  (
    "shot shoot shoots shooting stabbed stab stabs stabbing hacked hack hacks hacking beaten beat beats beating burned burnt burn burns burning " +
    "trampled trample tramples trampling crushed crush crushes crushing gored gore gores goring starved starve starves starving froze frozen freeze freezes " +
    "freezing bludgeoned bludgeon bludgeoning clubbed clubbing stoned stoning tortured torture torturing choked choking bled bleed bleeding " +
    "battered battering machinegunned gunned gun guns gunning mown mowed mow mowing buried bury burying knifed speared mauled mauls mauling " +
    "charred char charring kicked kicking bitten squeezed put puts putting bashed chopped hounded scalded whipped run struck blown"
  ).split(" "),
);

/** What follows a manner verb, at once or after its object, and tells a death. */
export const DEATH_TAILS: readonly (readonly string[])[] = [["to", "death"], ["dead"], ["alive"], ["down"]];

/** Adverbs that make the verb after them deadly. */
export const DEADLY_ADVERBS: ReadonlySet<string> = new Set(["fatally", "lethally", "mortally"]);

/** Adjectives that stand where a participle stands: "12 dead", "left six missing". */
export const OUTCOME_ADJECTIVES: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ["dead", "dead"],
  ["deceased", "dead"],
  ["lifeless", "dead"],
  ["fallen", "dead"],
  ["missing", "missing"],
  ["unaccounted", "missing"],
]);

/** Nouns that count victims themselves: "35 deaths". */
export const COUNT_NOUNS: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ...(
    "death deaths fatality fatalities body bodies corpse corpses murder murders killing killings execution executions homicide homicides " +
    "femicide femicides suicide suicides beheading beheadings hanging hangings lynching lynchings assassination assassinations slaying slayings " +
    "stillbirth stillbirths drowning drownings martyr martyrs assassinate feminicide feminicides"
  )
    .split(" ")
    .map((word): [string, Outcome] => [word, "dead"]),
  ..."injury injuries".split(" ").map((word): [string, Outcome] => [word, "injured"]),
  ..."disappearance disappearances".split(" ").map((word): [string, Outcome] => [word, "missing"]),
  ..."casualty casualties loss losses".split(" ").map((word): [string, Outcome] => [word, "casualties"]),
  ..."pow pows".split(" ").map((word): [string, Outcome] => [word, "captured"]),
]);

/** Count nouns that need "found", "of" or the like beside them to be people: "13 bodies were recovered", "losses of 500 men". */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  "body bodies loss losses hanging execution suicide martyr hangings drowning assassinate".split(" "),
);

/** Nouns that a figure is given for: "the death toll rose to 40". */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(["toll", "tally", "count"]);

/** What may stand beside an outcome word without being a victim: phrases that only look like casualties. */
export const DEAD_COMPOUNDS: ReadonlySet<string> = new Set(
  "heat end ends sea zone row line lines lock weight wood beat ringer centre center set reckoning air calm ball man drop drops letter tree trees wrong right".split(
    " ",
  ),
);

/** Particles that turn an outcome verb into something else: "died down", "killed off", "drowned out". */
export const OFF_PARTICLES: ReadonlySet<string> = new Set("down off out away".split(" "));
