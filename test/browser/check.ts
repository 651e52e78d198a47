/** A small runner: named checks, one line each, and a count at the end. */

let passed = 0;
let failed = 0;

/** Runs one check; a thrown error fails it and the next check goes on. */
export async function check(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error instanceof Error ? error.message.split("\n").join("\n      ") : error}`);
  }
}

/** Throws where the two differ, as JSON. */
export function same(found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`found ${shown(a)}\nnot   ${shown(b)}`);
}

/** Throws with the sentence where the condition does not hold. */
export function holds(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(sentence);
}

/** "12 passed, 0 failed" as the last line; the exit code says the same. */
export function report(): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const shown = (json: string | undefined): string => (json ?? "undefined").slice(0, 600);
