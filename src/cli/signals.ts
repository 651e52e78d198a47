/** Ctrl-C: the first one finishes what is under way, the second ends the process. */
import { EXIT } from "./exit.js";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** A signal that aborts when the user interrupts, until it is told to ignore. */
export function onInterrupt(say: () => void): { readonly signal: AbortSignal; ignore(): void } {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    say();
  };
  for (const name of SIGNALS) process.on(name, interrupt);
  return {
    signal: controller.signal,
    ignore: () => {
      for (const name of SIGNALS) process.off(name, interrupt);
    },
  };
}
