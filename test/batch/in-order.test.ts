import { getEventListeners } from "node:events";
import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { inOrder } from "../../src/batch/in-order.js";

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc") as () => void;

interface Item {
  readonly id: number;
  readonly bytes: Uint8Array;
}

const WINDOW = 4;
const ITEMS = 400;

test.each([
  ["a signal", new AbortController().signal],
  ["no signal", undefined],
])("an item is let go once its result is handed on, with %s", async (_, stop) => {
  const alive: WeakRef<Item>[] = [];
  const source = async function* (): AsyncGenerator<Item> {
    for (let id = 0; id < ITEMS; id++) {
      const item = { id, bytes: new Uint8Array(65_536) };
      alive.push(new WeakRef(item));
      yield item;
    }
  };
  let seen = 0;
  let most = 0;
  for await (const id of inOrder(source(), async (item: Item) => item.id, WINDOW, stop)) {
    expect(id).toBe(seen++);
    if (seen % 100 > 0) continue;
    // What a WeakRef was asked for, or made of, in this turn of the event loop stays until the next one.
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    most = Math.max(most, alive.filter((item) => item.deref() !== undefined).length);
  }
  expect(seen).toBe(ITEMS);
  // Those under way, one more that was asked for, and one or two that the engine still holds in its registers.
  expect(most).toBeLessThanOrEqual(WINDOW + 8);
});

test("its listener leaves the signal at the end, be that the source's or its reader's", async () => {
  const { signal } = new AbortController();
  const source = async function* (): AsyncGenerator<number> {
    yield* [1, 2, 3];
  };
  const same = async (item: number): Promise<number> => item;
  const all: number[] = [];
  for await (const item of inOrder(source(), same, WINDOW, signal)) {
    all.push(item);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
  }
  expect(all).toEqual([1, 2, 3]);
  for await (const item of inOrder(source(), same, WINDOW, signal)) if (item === 1) break;
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("an abort ends it while the source waits, after what is under way", async () => {
  const controller = new AbortController();
  const source = async function* (): AsyncGenerator<number> {
    yield 1;
    yield 2;
    controller.abort();
    await new Promise(() => undefined);
  };
  const all: number[] = [];
  for await (const item of inOrder(source(), async (value) => value, WINDOW, controller.signal)) all.push(item);
  expect(all).toEqual([1, 2]);
});

test("what the source throws comes after the results of what it gave before", async () => {
  const source = async function* (): AsyncGenerator<number> {
    yield* [30, 20, 10];
    throw new Error("disk on fire");
  };
  const wait = (ms: number): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(ms), ms));
  const all: number[] = [];
  const run = (async () => {
    for await (const item of inOrder(source(), wait, WINDOW)) all.push(item);
  })();
  await expect(run).rejects.toThrow("disk on fire");
  expect(all).toEqual([30, 20, 10]);
});
