/** The dateline at a paragraph's head: "KABUL (AP) -", "SEOUL, South Korea —", "Nairobi, 3 May (Reuters) –". */

/** Place in capitals, or anything short with an agency in brackets, then a dash. Each part is bounded. */
const CAPITALS =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]*){0,6}(?:,? \(?\d{0,2} ?\p{L}{3,9}\.? ?\d{0,2}\)?)?(?: \([\p{L}\d .,&/'’-]{2,40}\))? ?(?:--?|–|—|_|:) ?(?=\S)/u;
const AGENCY = /^\p{Lu}[\p{L}\d.,'’ /-]{1,60}\([\p{L}\d .,&/'’-]{2,40}\) ?(?:--?|–|—|_) ?(?=\S)/u;
const DATED = /^[\p{L}.'’ ]{2,40}, \d{1,2} \p{L}{3,9}(?:,? \d{4})? ?(?:--?|–|—) ?(?=\S)/u;

/** What every one of them begins with, told without classes of letters, which take 9 ms to compile: most paragraphs have no dateline. */
const MAY_BE = /^(?:.[^a-z]|[^(]{2,61}\(|[^,]{2,40}, \d)/;

/** The length in UTF-16 code units of the dateline at the head of the paragraph, its dash included; 0 where none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 140);
  if (!MAY_BE.test(head)) return 0;
  for (const pattern of [CAPITALS, AGENCY, DATED]) {
    const match = pattern.exec(head);
    if (match && /[-–—_:]\s?$/.test(match[0]) && !/^\p{Lu}+: ?$/u.test(match[0])) return match[0].length;
  }
  return 0;
}
