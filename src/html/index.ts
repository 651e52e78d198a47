/** The door of `wirecopy/html`. */
export { renderHtml, renderKey } from "./render.js";
export { articleStyle } from "./style.js";
export type { HtmlOptions } from "./types.js";
