/** A verb's or noun's stem: enough for counting and look-ups, no dictionary ("argues", "arguing": "argu"). */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["said", "say"],
  ["told", "tell"],
  ["wrote", "write"],
  ["written", "write"],
  ["thought", "think"],
  ["felt", "feel"],
  ["knew", "know"],
  ["known", "know"],
  ["saw", "see"],
  ["seen", "see"],
  ["found", "find"],
  ["swore", "swear"],
  ["sworn", "swear"],
  ["sought", "seek"],
  ["spoke", "speak"],
  ["spoken", "speak"],
  ["understood", "understand"],
  ["meant", "mean"],
  ["made", "make"],
  ["gave", "give"],
  ["given", "give"],
  ["heard", "hear"],
  ["held", "hold"],
  ["took", "take"],
  ["taken", "take"],
  ["put", "put"],
  ["went", "go"],
  ["shown", "show"],
  ["began", "begin"],
  ["begun", "begin"],
  ["laid", "lay"],
  ["read", "read"],
]);

/** The stem of a word in lower case. */
export function stemOf(lower: string): string {
  const base = IRREGULAR.get(lower) ?? stripEnding(lower);
  return base.length > 3 && base.endsWith("e") ? base.slice(0, -1) : base;
}

function stripEnding(word: string): string {
  if (word.length > 4 && (word.endsWith("ies") || word.endsWith("ied"))) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith("ing")) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith("ed")) return undouble(word.slice(0, -2));
  if (word.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

function undouble(stem: string): string {
  return stem.length > 3 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
