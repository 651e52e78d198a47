/** Count expressions: numbers, ranges, vague quantities, an indefinite "a", zero; each with its qualifier. */
import { LEVELS } from "../lexicon/clauses.js";
import { MULTIPLIERS, VAGUE_ADJECTIVES, VAGUE_NOUNS, VAGUE_PLURALS, VAGUE_WORDS } from "../lexicon/numbers.js";
import { HUMAN_NOUNS } from "../lexicon/victims.js";
import type { Qualifier } from "../types.js";
import { type ReadNumber, readNumber } from "./number.js";
import { findQualifierAfter, findQualifierBefore } from "./qualifier.js";
import type { Count, CountKind, Passage } from "./types.js";

const RANGE_SIGNS: ReadonlySet<string> = new Set(["-", "–", "—", "to", "or"]);
const JOINED_RANGE = /^(\d{1,7})[-–](\d{1,7})$/;
const ZERO_WORDS: ReadonlySet<string> = new Set(["no", "nobody", "none", "zero", "nil"]);
/** Words before "from" that make two numbers a range: "anywhere from 5 to 10"; at a sentence's head nothing stands there. */
const RANGING = /^(?:anywhere|range|ranges|ranging|ranged|[.,:;])$/;
const MOVED: ReadonlySet<string> = new Set(["from", "by", "rose", "climbed", "jumped"]);

interface Core {
  readonly last: number;
  readonly kind: CountKind;
  readonly value: number | null;
  readonly max: number | null;
}

/** The upper number of a range that goes on at token `at`: "to 12", "-12". */
function readUpper(passage: Passage, at: number, lower: number): ReadNumber | null {
  const sign = passage.low[at] ?? "";
  if (!RANGE_SIGNS.has(sign)) return null;
  if ((sign === "-" || sign === "–" || sign === "—") && !passage.touches[at]) return null;
  const upper = readNumber(passage, at + 1);
  return upper && upper.value > lower ? upper : null;
}

/** "two to three million": the multiplier counts for both. */
function lowerOf(passage: Passage, lower: ReadNumber, upper: ReadNumber): number {
  const multiplier = MULTIPLIERS.get(passage.low[upper.last - 1]!) ?? 1;
  const shared = multiplier > 1 && lower.value < upper.value / multiplier;
  return shared ? lower.value * multiplier : lower.value;
}

function readNumberCore(passage: Passage, at: number): Core | null {
  const joined = JOINED_RANGE.exec(passage.low[at] ?? "");
  if (joined) {
    const [lower, upper] = [Number(joined[1]), Number(joined[2])];
    return upper > lower ? { last: at + 1, kind: "number", value: lower, max: upper } : null;
  }
  const number = readNumber(passage, at);
  if (!number) return null;
  const before = passage.low[at - 1] ?? "";
  const moved = MOVED.has(before) && !(before === "from" && RANGING.test(passage.low[at - 2] ?? "ranging"));
  const between = before === "between" && passage.low[number.last] === "and";
  const upper = between
    ? readNumber(passage, number.last + 1)
    : moved
      ? null
      : readUpper(passage, number.last, number.value);
  if (upper && upper.value > number.value)
    return { last: upper.last, kind: "number", value: lowerOf(passage, number, upper), max: upper.value };
  const kind = number.value === 0 ? "zero" : number.value === 1 && /^one$/.test(passage.low[at]!) ? "one" : "number";
  return { last: number.last, kind, value: number.value, max: null };
}

const VAGUE = { kind: "vague", value: null, max: null } as const;

/** "a number", "an unknown number", "a few", "a handful". */
function readVagueNoun(passage: Passage, at: number): Core | null {
  const { low } = passage;
  if (low[at] !== "a" && low[at] !== "an") return null;
  let i = at + 1;
  while (i < at + 3 && VAGUE_ADJECTIVES.has(low[i] ?? "")) i++;
  const noun = low[i] ?? "";
  if (!VAGUE_NOUNS.has(noun)) return null;
  const takesOf =
    noun === "number" || noun === "handful" || noun === "multitude" || noun === "couple" || noun === "score";
  // "an unknown number wounded"
  const alone = noun === "number" && i > at + 1;
  if (noun !== "few" && !alone && !(takesOf && low[i + 1] === "of")) return null;
  let last = i + 1;
  while (noun === "few" && /^(?:hundred|thousand|dozen|million|score)$/.test(low[last] ?? "")) last++;
  return { last, ...VAGUE };
}

/** "dozens", "tens of thousands", "several", "several hundred", "many". */
function readVague(passage: Passage, at: number): Core | null {
  const { low } = passage;
  const word = low[at] ?? "";
  if (VAGUE_PLURALS.has(word)) {
    let last = at + 1;
    while (low[last] === "of" && VAGUE_PLURALS.has(low[last + 1] ?? "")) last += 2;
    if (low[last] === "or" && VAGUE_PLURALS.has(low[last + 1] ?? "")) last += 2;
    return word === "tens" && last === at + 1 ? null : { last, ...VAGUE };
  }
  if (!VAGUE_WORDS.has(word)) return readVagueNoun(passage, at);
  // "twice as many deaths", "how many ants died"
  if ((word === "many" || word === "few") && /^(?:as|how)$/.test(low[at - 1] ?? "")) return null;
  let last = at + 1;
  while (/^(?:hundred|thousand|dozen|million|score)s?$/.test(low[last] ?? "")) last++;
  return { last, ...VAGUE };
}

function readZero(passage: Passage, at: number): Core | null {
  const { low } = passage;
  const zero = { kind: "zero", value: 0, max: null } as const;
  if (low[at] === "no" && low[at + 1] === "one") return { last: at + 2, ...zero };
  if ((low[at] === "not" || low[at] === "without") && low[at + 1] === "a" && low[at + 2] === "single")
    return { last: at + 3, ...zero };
  if (low[at] === "not" && low[at + 1] === "one") return { last: at + 2, ...zero };
  return ZERO_WORDS.has(low[at] ?? "") ? { last: at + 1, ...zero } : null;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

/** "a soldier", "another soldier", but "a third man" gives his place in a series. */
function readArticle(passage: Passage, at: number): Core | null {
  const word = passage.low[at];
  if (ORDINAL.test(passage.low[at + 1] ?? "")) return null;
  if (word === "another" && (readNumberCore(passage, at + 1) || readVague(passage, at + 1))) return null;
  return word === "a" || word === "an" || word === "another"
    ? { last: at + 1, kind: "one", value: 1, max: null }
    : null;
}

function qualified(passage: Passage, at: number, core: Core): Count {
  const stated = core.kind === "number" || core.kind === "one" ? findQualifierBefore(passage, at) : null;
  // "held over a killing"
  const before =
    core.kind === "one" && stated && stated.qualifier !== "at-least" && stated.edge === at - 1 ? null : stated;
  const after = core.kind === "number" && !before ? findQualifierAfter(passage, core.last) : null;
  const named: Qualifier | undefined = before?.qualifier ?? after?.qualifier;
  const qualifier: Qualifier = core.max !== null ? "range" : core.kind === "vague" ? "vague" : (named ?? "exact");
  let first = before?.edge ?? at;
  if (core.max !== null && /^(?:between|from)$/.test(passage.low[at - 1] ?? "")) first = at - 1;
  const vagueBefore = core.kind === "vague" ? findQualifierBefore(passage, at) : null;
  return {
    first: vagueBefore?.edge ?? first,
    last: after?.edge ?? core.last,
    kind: core.kind,
    value: core.value,
    max: core.max,
    qualifier,
  };
}

/** Whether a number is part of a name: "Class 12 girls", "a year 12 pupil", but not "last year 12 girls died". */
function isLevel(passage: Passage, at: number, core: Core): boolean {
  const before = passage.text[at - 1] ?? "";
  if (core.kind !== "number" || !/^\d/.test(passage.low[at]!) || !LEVELS.has(before.toLowerCase())) return false;
  const next = passage.low[core.last] ?? "";
  return (/^[A-Z][a-z]/.test(before) && at > 1) || (HUMAN_NOUNS.has(next) && HUMAN_NOUNS.has(`${next}s`));
}

/** Every count expression of a passage, from left to right, none overlapping another. */
export function findCounts(passage: Passage): readonly Count[] {
  const counts: Count[] = [];
  for (let i = 0; i < passage.low.length; ) {
    const core = readZero(passage, i) ?? readVague(passage, i) ?? readNumberCore(passage, i) ?? readArticle(passage, i);
    if (!core) {
      i++;
      continue;
    }
    // "some 400": the vague word is the number's qualifier
    // "a Class 12 girl"
    if ((core.kind === "vague" && readNumberCore(passage, core.last)) || isLevel(passage, i, core)) {
      i = core.last;
      continue;
    }
    const count = qualified(passage, i, core);
    const before = counts.at(-1);
    if (before && before.last > count.first) counts.pop();
    counts.push(count);
    i = count.last;
  }
  return counts;
}
