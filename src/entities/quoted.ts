/** Which tokens stand inside quotation marks, paragraph by paragraph; an unclosed mark ends with its paragraph. */
import type { Doc } from "../text/types.js";

/** 1 for each token inside quotation marks. */
export function findQuoted(doc: Doc): Uint8Array {
  const inside = new Uint8Array(doc.tokens.length);
  for (const paragraph of doc.paragraphs) {
    let open = false;
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const text = doc.tokens.text[at]!;
      if (isWord(text.charCodeAt(0))) inside[at] = Number(open);
      else if (text === "“") open = true;
      else if (text === "”") open = false;
      else if (text === '"' || text === "``" || text === "''") open = !open;
      else inside[at] = Number(open);
    }
  }
  return inside;
}

/** A letter of ASCII, as most tokens begin with: no mark. */
function isWord(code: number): boolean {
  return code > 96 ? code < 123 : code > 64 && code < 91;
}
