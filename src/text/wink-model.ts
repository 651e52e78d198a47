/**
 * The part of wink's English model that its tags need, made ready for instances.
 *
 * The package's own entry reads all parts (names, sentiment, …) and copies the core through JSON for each instance: half
 * of the 100 ms that an instance took. Source: wink-eng-lite-web-model (MIT).
 */
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import type { Model } from "wink-nlp";
import { CORE, LEXEMES } from "./lexemes.data.js";
import { lexemeOf, readLexicon, wordOf } from "./lexemes.js";
import type { Pos } from "./types.js";

/** The core of the model but for its words, in the package's own shape. */
export interface WinkCore {
  readonly packing: object;
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  readonly tcat: object;
  readonly pos: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] };
  readonly trex: object;
  readonly preserve: object;
  /** Four numbers a word: lexeme, normal, lemma, tag. */
  readonly xpansions: readonly number[];
}

/** What wink keeps of a feature of words: its values, to which an instance adds, and their numbers. */
export interface Feature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
  index: number;
}

/** A machine that recognises nothing, as wink writes one down. */
const NOTHING = "[100,0,{},{},{},{}]";
const none = () => ({ machines: [], transformers: [] });

/** A text as wink cut it: four numbers a piece (its lexeme, an expansion's normal << 16, an expansion's tag, none). */
export interface RawDoc {
  readonly tokens: readonly number[];
  readonly cache: Lexemes;
}

/** What wink knows of its lexemes. */
export interface Lexemes {
  value(lexeme: number): string;
  property(lexeme: number, name: string): number;
  /** The lexeme in lower case, by itself or as an expansion says. */
  normal(lexeme: number): number;
  nox(bits: number): number;
  isMemberPOS(lexeme: number, tag: number): boolean;
}

/**
 * The model for `winkNLP(model, ["pos"])`, which knows the words that `tellWord` told its `words`. `setTags` gets each text
 * with the tags that its pieces have by themselves; what tags do to each other in context is read from the model in
 * tag-patterns.ts.
 */
export function winkModel(words: Feature, setTags: (doc: RawDoc, tags: readonly number[]) => void): Model {
  return {
    core: () => readCore(words),
    featureFn,
    pos: () => ({ ...none(), setter: setTags }),
    sbd: none,
    ner: none,
    negation: () => ({ machines: [NOTHING] }),
    sa: () => ({ machines: [NOTHING] }),
    // patterns for a caller's own entities: the package escapes their text once more for each instance, 330 MB in the 20th
    metaCER: () => ({ machines: "", transformers: [] }),
    addons: {},
  };
}

/** The tags by their numbers. */
export const TAGS: readonly Pos[] = CORE.pos.list as readonly Pos[];

/** The words of an instance: none told yet, but those that stand for others. */
export function createWords(): Feature {
  const words = readFeature([], LEXEMES.count);
  words.list[0] = wordOf(0);
  // asked for when wink makes its machines
  tellWord(words, "\n");
  for (let i = 0; i < CORE.xpansions.length; i += 4) words.list[CORE.xpansions[i]!] = wordOf(CORE.xpansions[i]!);
  return words;
}

/** Tells an instance the number of a word that the model knows; it must know of each that it is asked about, and in lower case. */
export function tellWord({ list, hash }: Feature, word: string): void {
  const lexeme = lexemeOf(word);
  if (lexeme === undefined) return;
  list[lexeme] = word;
  hash[word] = lexeme;
}

/** What all instances share. */
let lexicon: Uint32Array | undefined;

/** The core of one instance. */
function readCore(words: Feature): object {
  lexicon ??= readLexicon();
  const features = Object.entries(CORE.features).map(([name, { list }]) => [name, readFeature(list)]);
  const classes = CORE.features.posClusters!.list.map(
    (names) => new Set(names.split("_").map((tag) => CORE.pos.hash[tag] ?? 0)),
  );
  return {
    ...CORE,
    features: { ...Object.fromEntries(features), lexeme: words, posClusters: { list: classes } },
    lexicon,
  };
}

/** A feature that has these values, and room for so many before an instance adds its own. */
function readFeature(values: readonly string[], size = values.length): Feature {
  const list = [...values];
  list.length = size;
  const hash = Object.create(null) as Record<string, number>;
  for (let n = 0; n < values.length; n++) hash[values[n]!] = n;
  return { list, hash, intrinsicSize: size, index: size };
}
