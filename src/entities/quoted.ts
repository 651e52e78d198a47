/** Which tokens stand inside quotation marks, paragraph by paragraph; an unclosed mark ends with its paragraph. */
import type { Doc } from "../text/types.js";

/** 1 for each token inside quotation marks. */
export function findQuoted(doc: Doc): Uint8Array {
  const inside = new Uint8Array(doc.tokens.length);
  for (const paragraph of doc.paragraphs) {
    let open = false;
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const text = doc.tokens.text[at]!;
      if (text === "“") open = true;
      else if (text === "”") open = false;
      else if (text === '"' || text === "``" || text === "''") open = !open;
      else if (open) inside[at] = 1;
    }
  }
  return inside;
}
