/** Text on its way into HTML: as content or between double quotes, it can never become markup. */

const SPECIAL = /[&<>"'\r\0]/g;

/** A carriage return survives the parser only as a reference; a NUL never does, so its place is kept by U+FFFD. */
const REFERENCE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\uFFFD",
};

/** The text as HTML, safe as content and as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (special) => REFERENCE[special] as string);
}

/** The text, cut to `length` code units with an ellipsis; never within a surrogate pair. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.trimEnd()}…`;
}
