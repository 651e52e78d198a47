/** What a run was made with, so that it can be repeated. */
import { NAMES_HASH } from "./weights/names.data.js";

export { version } from "../package.json";

/** Identifies the trained weights that this build carries. */
export const weightsHash: string = NAMES_HASH;
