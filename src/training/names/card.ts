/** NODE. The model card of the names tagger: from what it was trained, and how it does on articles that it has not seen. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NAME_LABELS } from "../../names/labels.js";
import type { PackedNames } from "../../weights/packed.js";
import { TRAINING_PACKAGES } from "../packages.js";
import { inCapitals } from "./examples.js";
import { packChains } from "./join.js";
import { SEEDS, TRAINING_FILES } from "./recipe.js";
import { scoreForCard } from "./score.js";

const DEV = ["worldwide-dev", "news-dev"] as const;

/** The card of weights with this hash. */
export function describeNames(folder: string, hash: string, names: PackedNames): object {
  const path = (name: string): string => join(folder, "names", `${name}.jsonl`);
  const sha256 = (name: string): string =>
    createHash("sha256")
      .update(readFileSync(path(name)))
      .digest("hex");
  const bySeed = SEEDS.map((seed) => {
    const single = { ...names, ...packChains([seed]) };
    return [seed, Object.fromEntries(DEV.map((name) => [name, scoreForCard(single, path(name)).f1]))] as const;
  });
  return {
    weights: hash,
    labels: NAME_LABELS.names,
    licence: "CC BY-SA 4.0",
    trainedOn: Object.fromEntries(TRAINING_FILES.map((name) => [`${name}.jsonl`, sha256(name)])),
    sources: {
      "worldwide-train.jsonl": "en-worldwide-newswire (Shan et al. 2023), states no licence",
      "news-train.jsonl": "news articles annotated for this project; texts belong to their publishers",
      "ewt.jsonl": "Universal NER, English Web Treebank, CC BY-SA 4.0",
      "wikigold.jsonl": "WikiGold, CC BY 4.0",
      written: "invented news, written for this project (src/training/names/written), MIT",
      lists: "names by kind, written for this project (src/training/names/lists), MIT",
    },
    packages: TRAINING_PACKAGES,
    scores: Object.fromEntries(DEV.map((name) => [name, scoreForCard(names, path(name))])),
    inCapitals: Object.fromEntries(DEV.map((name) => [name, scoreForCard(names, path(name), inCapitals).f1])),
    /** F1 of each run alone; their mean is shipped. */
    seeds: Object.fromEntries(bySeed),
  };
}
