/** Words that make a figure a forecast or a denial, written for this project. */

/** Before an outcome word in its own predicate: what has not happened. */
export const FORECAST_MODALS: ReadonlySet<string> = new Set(
  "may might could can would will shall should must 'll 'd wo".split(" "),
);

/** Verbs and adjectives beside a figure that make it a forecast. */
export const FORECAST_WORDS: ReadonlySet<string> = new Set(
  (
    "feared fear fears fearing expected expect expects projected predict predicted predicts forecast likely threaten threatened threatens threatening plotted plotting plot plans plan planned " +
    "planning vow vowed vows intend intended intends attempt attempted attempts attempting try tried tries trying risk risks ready set wants wanted want hoping aimed aiming conspired conspiring conspiracy " +
    "meant forecasts forecasting predicting project projects projecting foresee foresees foresaw anticipate anticipates anticipated risking ensure prevent avoid avert bid potential potentially possible possibly hypothetical unless expects warns order ordered refuse"
  ).split(" "),
);

/** Only with the adjective dead: "presumed dead", "believed dead". */
export const PRESUMED: ReadonlySet<string> = new Set("presumed believed thought assumed".split(" "));

/** Words that open a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set("if unless lest".split(" "));

/** Verbs of denial. */
export const DENIALS: ReadonlySet<string> = new Set(
  "contradict contradicts contradicted contradicting deny denies denied denying refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing disprove disproved".split(
    " ",
  ),
);

/** Verbs of saying, which end the reach of a denial and mark a source. */
export const SAY_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells tell telling reported reports report reporting announced announces announce announcing confirmed confirms confirm confirming claimed claims claim claiming stated " +
    "states state stating added adds add adding warned warns warn warning estimated estimates estimate estimating disclosed discloses indicated indicates indicate noted notes note revealed reveals reveal acknowledged acknowledges " +
    "admitted admits declared declares declaring explained explains alleged alleges allege alleging asserted asserts insisted insists believes believe believed thinks think thought recalled recalls testified testifies " +
    "wrote writes tweeted informed informs counted counts recorded records put puts suggested suggests shows showed found finds learned observed maintained maintains charged cited quoted denied denies"
  ).split(" "),
);

/** Nouns for those who speak in a headline and are no people by their name: "Ministry: 12 dead", "-- UN". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  (
    "police army military navy ministry government govt report reports source sources un u.n. agency hospital pentagon nato unicef who media paper tv radio group ngo " +
    "coroner court council study survey authorities officials company airline"
  ).split(" "),
);
