/**
 * The part of wink's English model that its tags need, made ready for instances.
 *
 * The package's own entry reads all parts (names, sentiment, …) and copies the core through JSON for each instance: half
 * of the 100 ms that an instance took. Source: wink-eng-lite-web-model (MIT).
 */
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import core from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json";
import type { Model } from "wink-nlp";
import type { Pos } from "./types.js";

/** What wink keeps of a feature of words: its values, to which an instance adds, and their numbers. */
interface Feature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
  readonly maxIndex: number;
  index: number;
}

/** Where a property stands among a word's bits: word, mask, shift; whether it is a number, whether it is told of unknown words. */
type Layout = readonly number[];

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
 * The model for `winkNLP(model, ["pos"])`. `setTags` gets each text with the tags that its pieces have by themselves; what
 * tags do to each other in context is read from the model in tag-patterns.ts.
 */
export function winkModel(setTags: (doc: RawDoc, tags: readonly number[]) => void): Model {
  return {
    core: readCore,
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
export const TAGS: readonly Pos[] = core.pos.list as Pos[];

/** The core of one instance. What no instance changes is shared between them. */
function readCore(): object {
  const layouts: Readonly<Record<string, Layout>> = core.packing.layout;
  const told = Object.keys(layouts).filter((name) => layouts[name]![4] === 1);
  const features = Object.entries(core.features).map(([name, { list }]) => [name, readFeature(list, layouts[name])]);
  const tags: Readonly<Record<string, number>> = core.pos.hash;
  const classes = core.features.posClusters.list.map((names) => new Set(names.split("_").map((tag) => tags[tag] ?? 0)));
  return {
    ...core,
    packing: { ...core.packing, efList: told },
    features: { ...Object.fromEntries(features), posClusters: { list: classes } },
    lexicon: decodeWords(core.lexicon),
    xpansions: decodeWords(core.xpansions),
  };
}

function readFeature(values: readonly string[], layout: Layout = []): Feature {
  const hash = Object.create(null) as Record<string, number>;
  for (let n = 0; n < values.length; n++) hash[values[n]!] = n;
  const [, mask = 0, shift = 0] = layout;
  return { list: [...values], hash, intrinsicSize: values.length, index: values.length, maxIndex: mask >>> shift };
}

/** The 32-bit words of a base64 text. */
function decodeWords(base64: string): Uint32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}
