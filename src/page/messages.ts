/** What the page and its worker say to each other. */
import type { Extraction } from "../index.js";

/** To the worker: read this. */
export interface Request {
  readonly turn: number;
  readonly text: string;
}

/** From the worker: what it found and how long it took. */
export interface Reply {
  readonly turn: number;
  readonly extraction: Extraction;
  readonly milliseconds: number;
}
