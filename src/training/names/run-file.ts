/** NODE. Trained weights as bytes, to be handed from one process to another. */
import { NAME_LABELS } from "../../names/labels.js";
import type { CrfWeights } from "../crf.js";

const COUNT: number = NAME_LABELS.names.length;

/** Scores of the chain, then the weights. */
export function encodeRun({ weights, between, start, end }: CrfWeights): Uint8Array {
  const chain = Float64Array.from([...between, ...start, ...end]);
  return Buffer.concat([Buffer.from(chain.buffer), Buffer.from(weights.buffer)]);
}

/** The weights of such bytes. */
export function decodeRun(file: Uint8Array): CrfWeights {
  const bytes = Uint8Array.from(file); // a Buffer's slices share memory
  const pairs = COUNT * COUNT;
  const chainBytes = (pairs + 2 * COUNT) * 8;
  const chain = new Float64Array(bytes.slice(0, chainBytes).buffer);
  return {
    between: chain.slice(0, pairs),
    start: chain.slice(pairs, pairs + COUNT),
    end: chain.slice(pairs + COUNT),
    weights: new Float32Array(bytes.slice(chainBytes).buffer),
  };
}
