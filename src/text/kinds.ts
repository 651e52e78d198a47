/** What kind of paragraph a line is: prose, a heading, or boilerplate that is no article text. */
import type { ParagraphKind } from "./types.js";

/** Lines that publishers put around articles. Each pattern is anchored and reads a line at most once. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[([](?:with|from|via|additional|reporting|source|photo|image|file|this story)\b[^()[\]]{0,160}[)\]]\.?$/i,
  /^(?:by|from|words|text|report(?:ing)? by|written by|edit(?:ed|ing) by|photo(?:s|graph)? by)[ :]+\p{Lu}[^.!?]{0,80}$/iu,
  /^(?:photos?|images?|pictures?|videos?|credits?|source|caption|file photo|illustration|graphic)\s?(?:credit|courtesy|by|from)?\s?:.{0,160}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).{0,200}$/i,
  /^(?:read (?:more|also|next)|also read|see also|related(?: stories| articles)?|more on this|watch|listen|advertisement|sponsored|share this|follow us|sign up|subscribe|click here|download|tags?|topics?|filed under|most read|recommended)\b.{0,160}$/i,
  /^(?:last )?(?:updated?|published|posted|modified|created|date|issued)\b.{0,60}$/i,
  /^[-–—•*]\s?[\p{L} ]{2,30}\s?:.{0,60}$/u,
  /^[\p{L} ]{2,30}\s?:$/u,
  /^[\s\p{P}\p{S}\d]+$/u,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,14}\d{4}.{0,20}$/i,
  /^(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,4}(?:,? \d{4})?.{0,20}$/i,
];

const LONGEST_BOILERPLATE = 240;
const LONGEST_HEADING = 160;
const MOST_HEADING_WORDS = 22;
/** Words a title leaves in lower case. */
const SMALL_WORD =
  /^(?:a|an|the|and|but|or|nor|of|in|on|at|to|for|from|by|with|as|vs?\.?|is|into|over|after|amid|than|that|its)$/;

/** The kind of the line; `isFirst` where no prose stands before it in the article. */
export function paragraphKind(line: string, isFirst: boolean): ParagraphKind {
  if (line.length <= LONGEST_BOILERPLATE && BOILERPLATE.some((pattern) => pattern.test(line))) return "boilerplate";
  return isHeading(line, isFirst) ? "heading" : "text";
}

/**
 * A short line without a full stop, in title case or capitals; the article's first line also in sentence case.
 * Lines that speak ("…," he said) or hold a quotation's start stay prose unless they are titled.
 */
function isHeading(line: string, isFirst: boolean): boolean {
  if (line.length > LONGEST_HEADING) return false;
  if (/[.,;:…][”"'’)\]]*$/.test(line) && !/\b(?:\p{Lu}\.){2,}$/u.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > MOST_HEADING_WORDS) return false;
  if (isFirst && !/[!?][”"'’)]*$/.test(line)) return true;
  const large = words.filter((word) => !SMALL_WORD.test(word));
  const capital = large.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const needed = /[!?]$/.test(line) ? 0.9 : 0.7;
  return large.length > 0 && capital >= large.length * needed && (words.length > 1 || !/["“]/.test(line));
}
