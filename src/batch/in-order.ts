/**
 * What `run` makes of each item, in the items' order, with at most `window` items taken and not yet handed on.
 *
 * An item is taken only when there is room, so that a slow reader of the results slows the source down. Results wait
 * for no later item: a source that pauses holds back nothing that it has already given.
 *
 * @param stop When it aborts, no further item is taken; what is under way is handed on, and then it ends.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  window: number,
  stop?: AbortSignal,
): AsyncGenerator<R, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  const stopped = whenAborted(stop);
  let pull: Promise<IteratorResult<T> | "stopped"> | null = null;
  let ended = false;
  try {
    while (true) {
      if (!ended && underWay.length < window) pull ??= Promise.race([items.next(), stopped]);
      const [head] = underWay;
      if (pull === null && head === undefined) return;
      const next: Turn<T, R> = await firstOf(pull, head);
      if (next.head) {
        underWay.shift();
        yield next.value;
      } else {
        pull = null;
        if (next.item === "stopped" || next.item.done === true) ended = true;
        else underWay.push(quiet(run(next.item.value)));
      }
    }
  } finally {
    // A source that is waiting for input cannot be waited for.
    if (!ended || stop?.aborted) void quiet(Promise.resolve(items.return?.()));
  }
}

type Turn<T, R> =
  | { readonly head: true; readonly value: R }
  | { readonly head: false; readonly item: IteratorResult<T> | "stopped" };

/** Whichever comes first: the next item, or the oldest result. */
function firstOf<T, R>(
  pull: Promise<IteratorResult<T> | "stopped"> | null,
  head: Promise<R> | undefined,
): Promise<Turn<T, R>> {
  const turns: Promise<Turn<T, R>>[] = [];
  if (pull !== null) turns.push(pull.then((item) => ({ head: false, item })));
  if (head !== undefined) turns.push(head.then((value) => ({ head: true, value })));
  return Promise.race(turns);
}

function whenAborted(stop: AbortSignal | undefined): Promise<"stopped"> {
  return new Promise((resolve) => {
    if (stop?.aborted) resolve("stopped");
    stop?.addEventListener("abort", () => resolve("stopped"), { once: true });
  });
}

/** The same promise; its failure is seen when its turn comes, and is not an unhandled one until then. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
