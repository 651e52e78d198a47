import type { Extraction } from "../../index.js";
import type { ArticleId, Failure } from "../types.js";

/** One line: `{"id": ..., "people": [...], ...}`. */
export function encodeJsonLine(id: ArticleId, extraction: Extraction): string {
  return `${JSON.stringify({ id, ...extraction })}\n`;
}

/** One line: `{"id": ..., "error": "..."}`. */
export function encodeFailure({ id, error }: Failure): string {
  return `${JSON.stringify({ id, error })}\n`;
}
