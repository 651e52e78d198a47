/** The door of wirecopy: what users import. */
export { type ClaimSummary, summariseClaims } from "./casualties/summarise.js";
export { type ErrorCode, WirecopyError } from "./errors.js";
export { extract } from "./pipeline.js";
export type * from "./types.js";
export { version, weightsHash } from "./version.js";
