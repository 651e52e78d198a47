/** The labels of the names tagger. */
import { bioes, type LabelSet } from "../tagger/labels.js";
import type { NameType } from "./types.js";

/** The types in the order of their labels; part of the weights' format. */
export const NAME_TYPES: readonly NameType[] = ["person", "organisation", "place", "group", "misc"];

/** "O" and B, I, E, S of each type. */
export const NAME_LABELS: LabelSet = bioes(NAME_TYPES);
