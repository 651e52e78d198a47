/** Which countries an article is about: its countries, demonyms and towns of one reading; the dateline counts three times. */
import { type Candidate, findCandidates } from "./gazetteer/candidates.js";
import { countryByDemonym, countryByName } from "./gazetteer/countries.js";
import { countryOfName } from "./geography.js";
import type { Links } from "./links.js";

/** Share of the article's geographic mentions by country code, 0..1; empty where there are none. */
export type Evidence = ReadonlyMap<string, number>;

/** Readings of each place form, by its index. */
export type Readings = ReadonlyMap<number, readonly Candidate[]>;

/** The readings of all place forms. */
export function findReadings(links: Links): Readings {
  const readings = new Map<number, readonly Candidate[]>();
  links.forms.all.forEach((form, i) => {
    if (form.type === "place") readings.set(i, readPlace(form.key));
  });
  return readings;
}

/** The readings of a folded place, "paris, texas" narrowed to those in Texas. */
function readPlace(key: string): readonly Candidate[] {
  const comma = key.indexOf(", ");
  if (comma < 0) return findCandidates(key.split(" "));
  const whole = findCandidates(key.slice(0, comma).split(" "));
  const around = findCandidates(key.slice(comma + 2).split(" "));
  const within = whole.filter((one) => around.some((other) => liesIn(one, other)));
  return within.length > 0 ? within : whole;
}

/** Whether a town lies in a country or division. */
export function liesIn(one: Candidate, around: Candidate): boolean {
  if (one.country !== around.country) return false;
  if (around.kind === "country") return one.kind !== "country";
  return around.kind === "division" && one.division === around.division && one !== around;
}

/** What the article's names say of its countries. */
export function weighCountries(links: Links, readings: Readings): Evidence {
  const weights = new Map<string, number>();
  let total = 0;
  const count = (code: string | undefined, weight: number): void => {
    if (code === undefined) return;
    weights.set(code, (weights.get(code) ?? 0) + weight);
    total += weight;
  };
  const codes = links.forms.all.map((form, i) =>
    form.type === "organisation" ? countryWithin(form.words) : onlyCountry(readings.get(i) ?? []),
  );
  links.names.forEach((name, i) => {
    const weight = inDateline(links, name.first) ? 3 : 1;
    if (name.type === "group") count(countryOfName(links, i)?.code, weight);
    else if (name.type === "organisation" || name.type === "place")
      count(codes[links.forms.of[i]!], name.type === "place" ? weight : 0.5);
  });
  for (const [code, weight] of weights) weights.set(code, weight / total);
  return weights;
}

function inDateline(links: Links, token: number): boolean {
  const { doc } = links;
  const paragraph = doc.paragraphs[doc.sentences[doc.tokens.sentence[token]!]!.paragraph]!;
  return token < paragraph.datelineEnd;
}

/** The country that a known place lies in by all readings that could be meant. */
function onlyCountry(readings: readonly Candidate[]): string | undefined {
  const best = readings.reduce((top, one) => Math.max(top, one.fame), 0);
  if (best < 9) return undefined;
  const codes = new Set(readings.filter((one) => one.fame > best - 3).map((one) => one.country));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** The country of an organisation's name: "South African Airways", "Bank of Japan". */
function countryWithin(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length && at < 8; at++) {
    const pair = `${words[at]} ${words[at + 1] ?? ""}`;
    const country =
      countryByDemonym(pair) ??
      countryByName(pair) ??
      countryByDemonym(words[at]!) ??
      (words[at]!.length > 3 ? countryByName(words[at]!) : undefined);
    if (country) return country.code;
  }
  return undefined;
}
