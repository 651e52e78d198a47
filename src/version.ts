/** What a run was made with, so that it can be repeated. */
export { version } from "../package.json";

/** Identifies the trained weights that this build carries. */
export const weightsHash: string = "none";
