/**
 * The currency of wirecopy: what `extract` takes and returns. Imports nothing.
 *
 * Every span is half-open, in UTF-16 code units, of the very string that was passed in:
 * `text.slice(span.start, span.end) === span.text`, always.
 */

/** A stretch of the text. `start` is inclusive, `end` exclusive, both in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How an entity is mentioned: "Lee" | "the South Korean lawmaker" | "he". */
export type MentionForm = "name" | "nominal" | "pronoun";

/** What a result's `trace` says: which step proposed it, and which steps decided it. Only with `{ trace: true }`. */
export interface Trace {
  readonly step: string;
  readonly decided?: Readonly<Record<string, string>>;
}

/** One mention of an entity. */
export interface Mention extends Span {
  readonly form: MentionForm;
  /** 0..1, calibrated: of mentions at 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly trace?: Trace;
}

/** The three types of entity. */
export type EntityType = "person" | "organisation" | "place";

/** Someone or something the article names at least once. */
export interface Entity {
  /** Unique over people, organisations and places; numbered by first mention. */
  readonly id: string;
  /** The fullest form in the article. */
  readonly name: string;
  /** In text order; at least one has the form "name". */
  readonly mentions: readonly Mention[];
}

/** A named person. */
export interface Person extends Entity {
  readonly type: "person";
  /** As printed beside the name: "South Korean lawmaker". */
  readonly role: string | null;
}

/** A named organisation. */
export interface Organisation extends Entity {
  readonly type: "organisation";
  /** Other names the article uses: National Intelligence Service: NIS. */
  readonly aliases: readonly string[];
}

/** A named place. */
export interface Place extends Entity {
  readonly type: "place";
  /** ISO 3166-1 alpha-2, null where the evidence is weak. */
  readonly countryCode: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** How exact a figure is stated. */
export type Qualifier =
  | "exact"
  | "approximately"
  | "almost"
  | "at-least"
  | "more-than"
  | "at-most"
  | "fewer-than"
  | "range"
  | "vague";

/** What happened to the people counted. */
export type Outcome = "dead" | "injured" | "missing" | "captured" | "casualties";

/** Whether the figure is stated, forecast or denied. */
export type Modality = "asserted" | "expected" | "denied";

/** A casualty figure as a claim; the span is the figure with its words. */
export interface Casualty extends Span {
  readonly type: "casualty";
  /** "at least 100" */
  readonly count: Span;
  /** 100; 24 for "two dozen"; 0 for "no"; null for "dozens". */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly outcome: Outcome;
  /** "North Koreans" */
  readonly victims: Span | null;
  readonly modality: Modality;
  /** The source phrase as printed; null where the article speaks in its own voice. */
  readonly source: Span | null;
  /** The entity whose figure it is. */
  readonly sourceId: string | null;
  /** The place where it happened, as the sentence or the dateline says. */
  readonly placeId: string | null;
  /** 0..1, calibrated. */
  readonly confidence: number;
  readonly trace?: Trace;
}

/** All of the content inside quotation marks | none | some. */
export type QuoteKind = "direct" | "indirect" | "mixed";

/** Semino & Short's scales of speech, writing and thought presentation. */
export type QuoteMode = "speech" | "writing" | "thought";

/** Reported speech; the span is the content, quotation marks left out. */
export interface Quote extends Span {
  readonly type: "quote";
  /** 0..1, calibrated. */
  readonly confidence: number;
  readonly kind: QuoteKind;
  readonly mode: QuoteMode;
  /** The content's parts where the cue interrupts it: "X," he said, "Y". At least one. */
  readonly spans: readonly Span[];
  /** "told", "according to" */
  readonly cue: Span | null;
  /** The whole source phrase: "South Korean lawmaker Lee Seong-kweun". */
  readonly speaker: Span | null;
  /** Id in people, organisations or places; pronouns and roles resolved. */
  readonly speakerId: string | null;
  readonly trace?: Trace;
}

/** What `extract` returns. Each array stands in text order. */
export interface Extraction {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly casualties: readonly Casualty[];
  readonly quotes: readonly Quote[];
}

/** A name of the caller's own: found whole, with its aliases. */
export type LexiconEntry =
  | string
  | { readonly name: string; readonly aliases?: readonly string[]; readonly countryCode?: string };

/** The caller's own names. */
export interface Lexicon {
  readonly people?: readonly LexiconEntry[];
  readonly organisations?: readonly LexiconEntry[];
  readonly places?: readonly LexiconEntry[];
}

/** Options of `extract`; all are optional. */
export interface ExtractOptions {
  /** The arrays to return; the others are `[]`. Default: all five. */
  readonly include?: readonly (keyof Extraction)[];
  readonly lexicon?: Lexicon;
  /** 0..1, default 0: mentions, quotes and claims below it are left out. */
  readonly minConfidence?: number;
  /** Each result also says which step proposed and decided it. */
  readonly trace?: boolean;
}
