/** Mentions by entity, two ways of it compared. */

/** Each mention's entity. */
export type Clusters = ReadonlyMap<string, string>;

/** Of a mention that both have: how many its two clusters share, and how many each holds. */
export interface Comparison {
  readonly key: string;
  readonly both: number;
  readonly own: number;
  readonly other: number;
}

/** For each mention of `of` that `against` has too, its two clusters, in the order of `of`. */
export function compareClusters(of: Clusters, against: Clusters): readonly Comparison[] {
  const sizes = (clusters: Clusters): Map<string, number> => countAll(clusters.values());
  const [own, other] = [sizes(of), sizes(against)];
  const shared = [...of].filter(([key]) => against.has(key));
  const joint = ([key, id]: readonly [string, string]): string => JSON.stringify([id, against.get(key)]);
  const both = countAll(shared.map(joint));
  return shared.map(([key, id]) => ({
    key,
    both: both.get(joint([key, id])) ?? 0,
    own: own.get(id) ?? 0,
    other: other.get(against.get(key) ?? "") ?? 0,
  }));
}

/** The sum over the mentions of `of` of the share of its cluster that is in its cluster of `against`: 0 where it has none. */
export function purityOf(of: Clusters, against: Clusters): number {
  return compareClusters(of, against).reduce((sum, { both, own }) => sum + both / own, 0);
}

/** The mentions of `of` that `against` has too. */
export function restrict(of: Clusters, against: Clusters): Clusters {
  return new Map([...of].filter(([key]) => against.has(key)));
}

/** For each found entity the annotated one that most of its mentions belong to; where several do, the first met. */
export function standsFor(found: Clusters, gold: Clusters): ReadonlyMap<string, string> {
  const votes = new Map<string, string[]>();
  for (const [key, id] of found) {
    const wanted = gold.get(key);
    if (wanted === undefined) continue;
    votes.set(id, [...(votes.get(id) ?? []), wanted]);
  }
  const best = (ids: readonly string[]): string =>
    [...countAll(ids)].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  return new Map([...votes].map(([id, ids]) => [id, best(ids)]));
}

function countAll(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
