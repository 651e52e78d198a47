/** Coordinated noun phrases: "four soldiers, a policeman and two civilians". All positions are item indices. */
import type { Item, Passage, Phrase } from "./types.js";
import { isSubject } from "./voice.js";

/** More members than any report lists; a bound for hostile text. */
const MOST = 12;

function isConnector(item: Item | undefined): boolean {
  return item?.kind === "and" || item?.kind === "comma";
}

/** "Ann Lee, a nurse": one person named twice, unless a list goes on behind. */
function isAside(items: readonly Item[], at: number): boolean {
  const [named, comma, phrase] = [items[at - 2], items[at - 1], items[at]];
  if (phrase?.kind !== "phrase" || phrase.count?.kind !== "one" || comma?.kind !== "comma") return false;
  return named?.kind === "phrase" && !named.count && items[at + 1]?.kind !== "and";
}

/** Whether the phrase at `at` says who the one named before it is; in "In Basra, a man died" it does not. */
export function isApposition(passage: Passage, items: readonly Item[], at: number): boolean {
  if (!isAside(items, at)) return false;
  const named = items[at - 2] as Phrase;
  // "Quake shakes Bali, one dead"
  if (!(items[at] as Phrase).name) return false;
  return named.nature !== "thing" && !/^(?:in|at|near|around|outside|on)$/.test(passage.low[named.first - 1] ?? "");
}

/** The item after what modifies the phrase at `at`: "of the guard", "in Basra", "(two of them women)". */
function afterModifiers(items: readonly Item[], at: number): number {
  let i = at + 1;
  for (let steps = 0; steps < 3; steps++) {
    const [kind, next] = [items[i]?.kind, items[i + 1]?.kind];
    if ((kind === "of" || kind === "preposition") && next === "phrase") i += 2;
    else if (kind === "bracket" && items[i + 2]?.kind === "bracket") i += 3;
    else if (kind === "adverb") i++;
    else if (kind === "phrase" && (items[i] as Phrase).nature === "thing" && !(items[i] as Phrase).count) i++;
    else break;
  }
  return i;
}

/** Whether the phrase at `at` goes on as the subject of a verb of its own. */
function startsClause(items: readonly Item[], at: number): boolean {
  const after = afterModifiers(items, at);
  const kind = items[after]?.kind;
  return isSubject(items, after - 1) || kind === "verb";
}

/** The phrase at `at` and those coordinated to its right. */
export function gatherRight(items: readonly Item[], at: number): readonly number[] {
  const found = [at];
  let i = afterModifiers(items, at);
  while (found.length < MOST && isConnector(items[i])) {
    let next = i;
    while (isConnector(items[next]) && next < i + 3) next++;
    const phrase = items[next];
    if (isAside(items, next)) break;
    if (phrase?.kind !== "phrase" || (phrase.nature === "thing" && !phrase.count)) break;
    if (startsClause(items, next) || phrase.nature === "thing") break;
    found.push(next);
    i = afterModifiers(items, next);
  }
  return found;
}

/** The nearest phrase left of connector `at` that it joins, past of- and in-phrases; -1 where there is none. */
function previousMember(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 0 && isConnector(items[i])) i--;
  for (let steps = 0; steps < 3 && i > 0; steps++) {
    const member = items[i]!;
    if (member.kind !== "phrase") return -1;
    if (member.count && member.nature === "human") return i;
    const before = items[i - 1]!.kind;
    if (before !== "of" && before !== "preposition") return i;
    if (before === "preposition" && items[i - 2]?.kind !== "phrase") return -1;
    i -= 2;
  }
  return items[i]?.kind === "phrase" ? i : -1;
}

/** The phrase at `at` and those coordinated to its left; only itself where the others belong to a verb before them. */
export function gatherLeft(items: readonly Item[], at: number): readonly number[] {
  const found = [at];
  let first = at;
  while (found.length < MOST && isConnector(items[first - 1])) {
    const previous = previousMember(items, first - 1);
    if (previous < 0) break;
    const phrase = items[previous] as Phrase;
    if (phrase.nature === "thing" || (!phrase.count && phrase.nature === "none")) break;
    const before = items[previous - 1]?.kind;
    // "Of the five sailors, two died"
    if ((before === "of" || before === "preposition") && items[previous - 2]?.kind !== "phrase") break;
    // "remember 36 artists and others killed": nobody is counted apart from them
    const counted = (items[at] as Phrase).count !== null;
    if (before === "outcome" || before === "including" || (before === "verb" && counted)) return [at];
    found.unshift(previous);
    first = previous;
  }
  return found;
}
