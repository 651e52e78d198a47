/** Precision, recall and F1 of typed spans. */

/** Counts of one type, or of all. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** Empty counts. */
export function createTally(): Tally {
  return { right: 0, found: 0, gold: 0 };
}

/** Adds one article: spans as "start:end:type" keys. */
export function addArticle(tallies: Map<string, Tally>, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const of = (key: string): Tally => {
    const type = key.slice(key.lastIndexOf(":") + 1);
    const tally = tallies.get(type) ?? createTally();
    tallies.set(type, tally);
    return tally;
  };
  for (const key of gold) of(key).gold++;
  for (const key of found) {
    of(key).found++;
    if (gold.has(key)) of(key).right++;
  }
}

/** F1 of a tally, 0..1; 0 where nothing is gold or found. */
export function f1Of({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

/** The sum over all types. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = createTally();
  for (const { right, found, gold } of tallies) {
    sum.right += right;
    sum.found += found;
    sum.gold += gold;
  }
  return sum;
}
