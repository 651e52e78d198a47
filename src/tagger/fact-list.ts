/** A list of facts as judges take them, without garbage. */

/** Facts by number; reused from candidate to candidate. */
export interface FactList {
  length: number;
  readonly values: Float64Array;
}

/** An empty list; no judge asks for more facts. */
export const createFactList = (): FactList => ({ length: 0, values: new Float64Array(128) });

/** Adds a fact. */
export const put = (list: FactList, fact: number): void => {
  list.values[list.length++] = fact;
};
