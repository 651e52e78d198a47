/** What the steps of the marked-up article hand each other. */

/** What a mark stands for; also its class: "wc-person". */
export type MarkKind = "person" | "organisation" | "place" | "casualty" | "count" | "speaker" | "quote" | "cue";

/** A stretch of the article to be marked. */
export interface Mark {
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** What it belongs to: an entity's id, or "q3", "c0": the place in `quotes` or `casualties`. */
  readonly ref: string;
  /** The few letters printed above or before the words; empty for none. */
  readonly label: string;
  /** What hover, focus and screen readers are told; empty where the enclosing mark says it. */
  readonly note: string;
  /** Further classes: "wc-pronoun", "wc-direct". */
  readonly classes: readonly string[];
}

/** Options of `renderHtml`; all are optional. */
export interface HtmlOptions {
  /** A whole document with its styles (default), or only the `<article>`, to be used with `articleStyle`. */
  readonly document?: boolean;
  /** The document's title. Default: "Marked article". */
  readonly title?: string;
  /** The article's language as a BCP 47 tag. Default: "en". */
  readonly lang?: string;
}
