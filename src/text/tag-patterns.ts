/**
 * Tags in context: patterns over the tags of words in a row, each of which gives one of its words another tag.
 *
 * The patterns are those of wink's model and so is the reading of them: the longest that begins at a word counts, and the
 * next begins behind it. Two machines read a text one after the other. Here they are tables: wink's own reading, which
 * looks up objects by text, took ten times as long. Source: wink-eng-lite-web-model (MIT).
 */
import machines from "wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json";

/** A piece of text as wink cuts it: nearly always a word. */
export interface Piece {
  /** The number of the tag that it has by itself. */
  readonly tag: number;
  /** Whether it has that tag in any context. */
  readonly fixed: boolean;
  /** What patterns see of it: {@link hinted}, or its tag in context. */
  readonly symbol: number;
  /** Whether the symbol is a hint, which stays whatever the tag. */
  readonly isHinted: boolean;
  /** A bit for each tag that a pattern may give it. */
  readonly tags: number;
}

/** Patterns as a machine that reads symbols; state 0 is where it starts, and where nothing fits. */
interface Machine {
  /** The state after a symbol, `[state * SYMBOLS + symbol]`. */
  readonly next: Uint8Array;
  /** The pattern that has ended in a state even if no longer one does, 0: none. */
  readonly kept: Uint8Array;
  /** The tag that the pattern of a state gives, negative where it does so to any word; 0: no pattern ends here. */
  readonly gives: Int8Array;
  /** To which of its words. */
  readonly at: Uint8Array;
}

/** Symbols are numbers of tags, and behind them hints. */
const SYMBOLS = 128;
const MOST_TAGS = 32;
/** How the model numbers a hint, and "anything else". */
const HINTS = 1_080_000;
const OTHERWISE = 2_070_003;

type State = Readonly<Record<string, number>>;
type Parts = readonly [
  unknown,
  unknown,
  states: Record<string, State>,
  gives: Record<string, string>,
  marks: Record<string, readonly number[]>,
];

const MACHINES: readonly Machine[] = machines.map(readMachine);

/** The symbol of a hint. */
export function hinted(hint: number): number {
  return MOST_TAGS + hint;
}

function readMachine(json: string): Machine {
  const [, , states, gives, marks] = JSON.parse(json) as Parts;
  const machine: Machine = {
    next: new Uint8Array(256 * SYMBOLS),
    kept: new Uint8Array(256),
    gives: new Int8Array(256),
    at: new Uint8Array(256),
  };
  for (const [state, events] of Object.entries(states))
    for (const [event, next] of Object.entries(events)) {
      const number = Number(event);
      if (number === OTHERWISE) machine.kept[Number(state)] = next;
      else if (number < MOST_TAGS) machine.next[Number(state) * SYMBOLS + number] = next;
      else if (number > HINTS) machine.next[Number(state) * SYMBOLS + hinted(number - HINTS)] = next;
    }
  for (const [state, tag] of Object.entries(gives)) machine.gives[Number(state)] = Number(tag);
  for (const [state, [before = 0]] of Object.entries(marks)) machine.at[Number(state)] = before;
  return machine;
}

/** The numbers of the tags that the pieces have in this context. */
export function tagPieces(pieces: readonly Piece[]): Uint8Array {
  const tags = new Uint8Array(pieces.length);
  const symbols = new Uint8Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    tags[i] = pieces[i]!.tag;
    symbols[i] = pieces[i]!.symbol;
  }
  for (const machine of MACHINES) runMachine(machine, pieces, symbols, tags);
  for (let i = 0; i < pieces.length; i++) if (pieces[i]!.fixed) tags[i] = pieces[i]!.tag;
  return tags;
}

function runMachine(
  { next, kept, gives, at }: Machine,
  pieces: readonly Piece[],
  symbols: Uint8Array,
  tags: Uint8Array,
): void {
  for (let first = 0; first < symbols.length; first++) {
    let found = 0;
    let last = first;
    for (let i = first, state = 0; i < symbols.length; i++) {
      state = next[state * SYMBOLS + symbols[i]!]!;
      if (state === 0) break;
      const ended = gives[state] === 0 ? kept[state]! : state;
      if (ended === 0) continue;
      found = ended;
      last = i;
      if (ended === state) break;
    }
    if (found === 0) continue;
    const word = first + at[found]!;
    const tag = Math.abs(gives[found]!);
    const piece = pieces[word]!;
    if (gives[found]! < 0 || (piece.tags >>> tag) & 1) {
      tags[word] = tag;
      if (!piece.isHinted) symbols[word] = tag;
    }
    first = last;
  }
}
