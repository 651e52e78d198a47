/**
 * What `run` makes of each item, in the items' order, with at most `window` items taken and not yet handed on.
 *
 * An item is taken only when there is room, so that a slow reader of the results slows the source down. Results wait
 * for no later item: a source that pauses holds back nothing that it has already given.
 *
 * @param stop When it aborts, no further item is taken; what is under way is handed on, and then it ends.
 * @throws What the source throws, once the results of what it gave before are handed on.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  window: number,
  stop?: AbortSignal,
): AsyncGenerator<R, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  const stopping = whileListening(stop);
  let pull: Promise<Pulled<T>> | null = null;
  let ended = false;
  let thrown: { readonly error: unknown } | null = null;
  try {
    while (true) {
      if (!ended && underWay.length < window) pull ??= stopping.unlessStopped(items.next());
      const [head] = underWay;
      if (pull === null && head === undefined) break;
      const next: Turn<T, R> = await firstOf(pull, head);
      if (next.head) {
        underWay.shift();
        yield next.value;
      } else {
        pull = null;
        if ("error" in next.item) thrown = next.item;
        if ("value" in next.item && next.item.done !== true) underWay.push(quiet(run(next.item.value)));
        else ended = true;
      }
    }
    if (thrown !== null) throw thrown.error;
  } finally {
    stopping.end();
    // A source that is waiting for input cannot be waited for.
    if (!ended || stop?.aborted) void quiet(Promise.resolve(items.return?.()));
  }
}

/** An item or the end, what the source threw, or that it was no longer waited for. */
type Pulled<T> = IteratorResult<T> | { readonly error: unknown } | { readonly stopped: true };

type Turn<T, R> = { readonly head: true; readonly value: R } | { readonly head: false; readonly item: Pulled<T> };

/** Whichever comes first: the next item, or the oldest result. */
function firstOf<T, R>(pull: Promise<Pulled<T>> | null, head: Promise<R> | undefined): Promise<Turn<T, R>> {
  const turns: Promise<Turn<T, R>>[] = [];
  if (pull !== null) turns.push(pull.then((item) => ({ head: false, item })));
  if (head !== undefined) turns.push(head.then((value) => ({ head: true, value })));
  return Promise.race(turns);
}

/** Promises that an abort settles. */
interface Stopping {
  /** What a source's next item comes to, or that the signal came first. Only the promise asked about last is told. */
  unlessStopped<T>(next: Promise<IteratorResult<T>>): Promise<Pulled<T>>;
  end(): void;
}

/**
 * A race against one promise that is there for the whole run would leave a reaction on it for every item, and each
 * reaction keeps its item: the signal tells the last promise alone.
 */
function whileListening(stop: AbortSignal | undefined): Stopping {
  let tell = (): void => undefined;
  const stopped = (): void => tell();
  stop?.addEventListener("abort", stopped);
  return {
    unlessStopped: (next) =>
      new Promise((resolve) => {
        tell = () => resolve({ stopped: true });
        if (stop?.aborted) tell();
        next.then(resolve, (error: unknown) => resolve({ error }));
      }),
    end: () => stop?.removeEventListener("abort", stopped),
  };
}

/** The same promise; its failure is seen when its turn comes, and is not an unhandled one until then. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
