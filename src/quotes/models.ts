/** The shipped tagger, decoded once, at first use. */
import { decodePacked } from "../weights/packed.js";
import { QUOTE_CUES, QUOTE_JUDGES, QUOTES_FIRST, QUOTES_SECOND } from "../weights/quotes.data.js";
import { createQuoteTagger, type Judges, type QuoteTagger } from "./tagger.js";

let shipped: QuoteTagger | undefined;

/** The tagger that the package ships. */
export function loadTagger(): QuoteTagger {
  shipped ??= createQuoteTagger(
    decodePacked(QUOTES_FIRST),
    decodePacked(QUOTES_SECOND),
    readCues(QUOTE_CUES),
    JSON.parse(QUOTE_JUDGES) as Judges,
  );
  return shipped;
}

function readCues(printed: string): ReadonlyMap<string, number> {
  return new Map(printed.split(" ").map((cue) => [cue.slice(0, -1), Number(cue.slice(-1))]));
}
