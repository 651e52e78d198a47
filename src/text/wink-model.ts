/**
 * The part of wink's English model that its tags need, made ready for instances.
 *
 * The package's own entry reads all parts (names, sentiment, …) and copies the core through JSON for each instance: half
 * of the 100 ms that an instance took. Source: wink-eng-lite-web-model (MIT).
 */
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import core from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import type { Model } from "wink-nlp";

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
const none = (): object => ({ machines: [], transformers: [] });

/** The model for `winkNLP(model, ["pos"])`. */
export const WINK_MODEL: Model = {
  core: readCore,
  featureFn,
  pos,
  sbd: none,
  ner: none,
  negation: () => ({ machines: [NOTHING] }),
  sa: () => ({ machines: [NOTHING] }),
  // patterns for a caller's own entities: the package escapes their text once more for each instance, 330 MB in the 20th
  metaCER: () => ({ machines: "", transformers: [] }),
  addons: {},
};

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
