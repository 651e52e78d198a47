/** Reading marked articles back without a browser; test/browser does the same with one. */

const CHARACTER: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#13": "\r",
};

/** The text content of a marked article. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (_, name: string) => CHARACTER[name] ?? `?${name}?`);
}

/** Tags in order: "<p>", "<mark quote q0>", "</mark>"; throws where they do not nest. */
export function tagsOf(html: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [tag, slash, name = "", rest = ""] of html.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (slash === "/") {
      if (open.pop() !== name) throw new Error(`${tag} closes another element`);
    } else open.push(name);
    const kind = /class="wc-(\w+)/.exec(rest)?.[1];
    const ref = /data-ref="([^"]*)"/.exec(rest)?.[1];
    tags.push(slash === "/" ? `</${name}>` : `<${[name, kind, ref].filter(Boolean).join(" ")}>`);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(" ")}`);
  return tags;
}

/** The article as a line: "[quote Ann Lee: that [person Bo] left]", a paragraph break as "|". */
export function outline(html: string): string {
  return html
    .replace(/<article[^>]*>|<\/article>|<p>/g, "")
    .replace(/<\/p>\s*/g, "|")
    .replace(/\|$/, "")
    .replace(/<mark class="wc-(\w+)[^>]*>/g, "[$1 ")
    .replace(/<\/mark>/g, "]");
}
