/** Text in, extraction out, through the worker: one text at a time, and of those that wait only the last. */
import type { Extraction } from "../index.js";
import type { Reply, Request } from "./messages.js";

/** What a reading came to. */
export interface Reading {
  readonly text: string;
  readonly extraction: Extraction;
  readonly milliseconds: number;
}

/** Where texts are handed in. */
export interface Reader {
  read(text: string): void;
}

/** A reader that tells of each text that was not overtaken by a later one. `failed` gets the worker's error. */
export function startReader(done: (reading: Reading) => void, failed: (message: string) => void): Reader {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let turn = 0;
  let busy: Request | null = null;
  let waiting: Request | null = null;
  const send = (request: Request): void => {
    busy = request;
    worker.postMessage(request);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const answered = busy;
    busy = null;
    if (waiting !== null) {
      send(waiting);
      waiting = null;
    } else if (answered?.turn === data.turn) {
      done({ text: answered.text, extraction: data.extraction, milliseconds: data.milliseconds });
    }
  });
  worker.addEventListener("error", (event) => {
    busy = null;
    failed(event.message);
  });
  return {
    read(text) {
      turn += 1;
      if (busy === null) send({ turn, text });
      else waiting = { turn, text };
    },
  };
}
