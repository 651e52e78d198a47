/** The one place that prints. */
import type { Progress } from "../batch/run.js";
import type { Sink } from "../batch/sink.js";
import type { Failure } from "../batch/types.js";

/** A progress line is drawn at most this often. */
const REDRAW_MS = 200;

/** Results to standard output, as fast as its reader takes them. */
export function standardOutput(): Sink {
  let length = 0;
  // What a write fails with comes to its own callback; a stream without a listener would end the process first.
  process.stdout.on("error", () => undefined);
  return {
    get length() {
      return length;
    },
    write: ({ bytes }) => {
      length += bytes.length;
      if (bytes.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
    },
    close: async () => undefined,
  };
}

/** Messages and progress on standard error. */
export interface Terminal {
  say(message: string): void;
  fail(failures: readonly Failure[]): void;
  progress(progress: Progress): void;
  /** Takes the progress line away, and leaves what it came to. */
  finish(progress: Progress): void;
}

/** Progress is drawn only for someone who looks at a terminal, and not among results. */
export function openTerminal(quiet: boolean, resultsOnTerminal: boolean): Terminal {
  const shows = process.stderr.isTTY === true && !quiet && !resultsOnTerminal;
  const started = performance.now();
  let drawn = 0;
  let atStart: Progress | null = null;
  const clear = (): void => {
    if (drawn > 0) process.stderr.write("\r\u001b[K");
  };
  const say = (message: string): void => {
    clear();
    process.stderr.write(`wirecopy: ${message}\n`);
  };
  return {
    say,
    finish(progress) {
      if (!shows) return;
      const seconds = (performance.now() - started) / 1000;
      say(
        `${describeProgress({ ...progress, fraction: null }, atStart ?? progress, seconds)}, ${seconds.toFixed(1)} s`,
      );
    },
    fail(failures) {
      for (const { id, error } of failures) say(`${oneLine(String(id))}: ${oneLine(error)}`);
    },
    progress(progress) {
      atStart ??= progress;
      const now = performance.now();
      if (!shows || now - drawn < REDRAW_MS) return;
      drawn = now;
      process.stderr.write(`\r\u001b[K${describeProgress(progress, atStart, (now - started) / 1000)}`);
    },
  };
}

/** "1,234 articles, 567 a second, about 3 min left, 2 failed" */
export function describeProgress(progress: Progress, atStart: Progress, seconds: number): string {
  const articles = progress.done + progress.failed;
  const rate = (articles - atStart.done - atStart.failed) / Math.max(seconds, 0.001);
  const parts = [`${articles.toLocaleString("en")} articles`, `${Math.round(rate).toLocaleString("en")} a second`];
  const share = (progress.fraction ?? 0) - (atStart.fraction ?? 0);
  if (progress.fraction !== null && share > 0)
    parts.push(describeTimeLeft((seconds / share) * (1 - progress.fraction)));
  if (progress.failed > 0) parts.push(`${progress.failed.toLocaleString("en")} failed`);
  return parts.join(", ");
}

function describeTimeLeft(seconds: number): string {
  if (seconds < 90) return `about ${Math.ceil(seconds)} s left`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min left`;
  return `about ${Math.round(seconds / 3600)} h left`;
}

/** Ids and reasons hold what articles hold: nothing of it may break the line or steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 400);
}
