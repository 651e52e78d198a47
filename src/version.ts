/** What a run was made with, so that it can be repeated. */
import { NAMES_HASH } from "./weights/names.data.js";
import { QUOTES_HASH } from "./weights/quotes.data.js";

export { version } from "../package.json";

/** Identifies the trained weights that this build carries: those of names, then those of quotes. */
export const weightsHash: string = `${NAMES_HASH}-${QUOTES_HASH}`;
