/** A list of facts as judges take them, without garbage. */
import { TYPES } from "./candidates.js";
import type { Rivals } from "./rivals.js";

/** Facts by number, in units of a ten-thousandth; reused from candidate to candidate. */
export interface FactList {
  length: number;
  readonly values: Int32Array;
  readonly rivals: Rivals;
}

/** An empty list. */
export const createFactList = (): FactList => ({
  length: 0,
  values: new Int32Array(128),
  rivals: { sums: new Float64Array(TYPES), longer: 0, longerOther: 0, shorter: 0, shorterOther: 0, crossing: 0 },
});

const UNIT = 10_000;

/** Adds a fact. */
export const put = (list: FactList, fact: number): void => {
  list.values[list.length++] = fact * UNIT;
};
