/** The door of `wirecopy/batch`. */
export { type ExtractAllOptions, extractAll } from "./extract-all.js";
export type { Article, ArticleId, ArticleResult } from "./types.js";
