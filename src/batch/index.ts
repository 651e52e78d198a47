/** The door of `wirecopy/batch`. */
export type { Article, ArticleId, ArticleResult } from "./types.js";
