/** Reads articles off the main thread, so that typing never waits. */
import { extract } from "../index.js";
import type { Reply, Request } from "./messages.js";

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const began = performance.now();
  const extraction = extract(data.text);
  const reply: Reply = { turn: data.turn, extraction, milliseconds: performance.now() - began };
  postMessage(reply);
});
