/** A number as printed, in digits or words: "1,000", "1 000", "1.5 million", "forty-eight", "two dozen". */
import { MULTIPLIERS, SUFFIXES, TENS, UNITS } from "../lexicon/numbers.js";
import type { Passage } from "./types.js";

/** A number's value and the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly last: number;
  /** "1.5" alone counts nobody. */
  readonly whole: boolean;
}

const PLAIN = /^\d{1,12}$/;
/** 1,000 and, as written in India, 1,50,000. */
const COMMAS = /^\d{1,3}(?:,\d{2,3}){0,4},\d{3}$/;
/** 1.000 in text that groups with dots; "1.000 soldiers" can be nothing else. */
const DOTS = /^\d{1,3}(?:\.\d{3}){1,4}$/;
const DECIMAL = /^\d{1,6}\.\d{1,2}$/;
const WITH_SUFFIX = /^(\d{1,6}(?:\.\d{1,2})?)(k|m|mn|bn)$/;
const THREE = /^\d{3}$/;

/** Words that make the digits after them a day: "May 12 100 people". */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/;

function readDigits(passage: Passage, at: number): ReadNumber | null {
  const word = passage.low[at] ?? "";
  if (!/^\d/.test(word)) return null;
  if (COMMAS.test(word)) return { value: Number(word.replaceAll(",", "")), last: at + 1, whole: true };
  if (DOTS.test(word)) return { value: Number(word.replaceAll(".", "")), last: at + 1, whole: true };
  if (DECIMAL.test(word)) return { value: Number(word), last: at + 1, whole: false };
  const suffixed = WITH_SUFFIX.exec(word);
  if (suffixed) return { value: Number(suffixed[1]) * SUFFIXES.get(suffixed[2]!)!, last: at + 1, whole: true };
  if (!PLAIN.test(word)) return null;
  let digits = word;
  let last = at + 1;
  if (word.length <= 3 && !MONTH.test(passage.low[at - 1] ?? "")) {
    while (last < passage.low.length && last - at < 4 && THREE.test(passage.low[last]!) && !passage.touches[last])
      digits += passage.low[last++];
  }
  return { value: Number(digits), last, whole: true };
}

/** Index after a hyphen that ties `at` to the token before it, or `at`. */
function afterHyphen(passage: Passage, at: number): number {
  return passage.low[at] === "-" && passage.touches[at] && passage.touches[at + 1] ? at + 1 : at;
}

/** A word below a hundred: "eight", "forty", "forty-eight". */
function readSmallWord(passage: Passage, at: number): ReadNumber | null {
  const word = passage.low[at] ?? "";
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, last: at + 1, whole: true };
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = afterHyphen(passage, at + 1);
    const ones = UNITS.get(passage.low[next] ?? "");
    return ones && ones < 10
      ? { value: tens + ones, last: next + 1, whole: true }
      : { value: tens, last: at + 1, whole: true };
  }
  if (!word.includes("-")) return null;
  const [left, right] = word.split("-", 2);
  const joined = TENS.get(left!);
  const ones = UNITS.get(right!);
  return joined && ones && ones < 10 ? { value: joined + ones, last: at + 1, whole: true } : null;
}

/** "a hundred", "half a dozen", "half-dozen": a number that starts with no number word. */
function readArticleNumber(passage: Passage, at: number): ReadNumber | null {
  const { low } = passage;
  if (low[at] === "a" || low[at] === "an") {
    if (low[at + 1] === "half") {
      const next = afterHyphen(passage, at + 2);
      return low[next] === "dozen" ? { value: 6, last: next + 1, whole: true } : null;
    }
    return MULTIPLIERS.has(low[at + 1] ?? "") ? { value: 1, last: at + 1, whole: true } : null;
  }
  if (low[at] !== "half") return null;
  const next = low[at + 1] === "a" ? at + 2 : afterHyphen(passage, at + 1);
  return low[next] === "dozen" ? { value: 6, last: next + 1, whole: true } : null;
}

/** Multipliers after the number, with what follows them: "2 hundred and twelve thousand". */
function readMultiplied(passage: Passage, start: ReadNumber): ReadNumber {
  const { low } = passage;
  let { last, value: current, whole } = start;
  let total = 0;
  for (;;) {
    const next = afterHyphen(passage, last);
    const word = low[next] ?? "";
    const multiplier = MULTIPLIERS.get(word) ?? (passage.touches[next] ? SUFFIXES.get(word) : undefined);
    if (multiplier === undefined) break;
    whole = true;
    last = next + 1;
    current *= multiplier;
    if (multiplier >= 1000) {
      total += current;
      current = 0;
    }
    const more =
      multiplier === 12 ? null : readSmallWord(passage, low[last] === "and" ? last + 1 : afterHyphen(passage, last));
    if (!more || (multiplier >= 1000 && low[last] === "and" && MULTIPLIERS.has(low[more.last] ?? ""))) continue;
    if (multiplier < 100) continue;
    current += more.value;
    last = more.last;
  }
  return { value: Math.round((total + current) * 100) / 100, last, whole };
}

/** The number that starts at token `at`, or null. */
export function readNumber(passage: Passage, at: number): ReadNumber | null {
  const start = readDigits(passage, at) ?? readSmallWord(passage, at) ?? readArticleNumber(passage, at);
  if (!start) return null;
  const number = readMultiplied(passage, start);
  return number.whole && Number.isInteger(number.value) ? number : null;
}
