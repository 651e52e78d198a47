/** An attribution as the numbers that the trees ask about: whether the candidate is one, its speaker right. */
import type { TokenRange } from "../entities/types.js";
import { ROLE_NOUNS } from "../lexicon/roles.js";
import { type FactList, put } from "../tagger/fact-list.js";
import { EDGE, edgeAt } from "./decode.js";
import type { Reading } from "./reading.js";
import { findRivals, type Rivals } from "./rivals.js";
import { logOf, type Seen } from "./seen.js";
import { TAG, WORD_CLASS, type Word } from "./words.js";

/** What is known of the whole article. */
export interface Article {
  /** Expected events a hundred tokens: annotators, like writers, differ. */
  readonly density: number;
  /** Expected events of each source, by the stem of its head. */
  readonly speakers: ReadonlyMap<number, number>;
}

/** The article that these candidates are of. */
export function describeArticle({ words, doc }: Reading, seen: readonly Seen[]): Article {
  const speakers = new Map<number, number>();
  let sum = 0;
  for (const { tagged, sources } of seen) {
    sum += tagged.probability;
    const [source] = sources;
    if (!source) continue;
    const { stem } = words[headOf(words, source)]!;
    speakers.set(stem, (speakers.get(stem) ?? 0) + tagged.probability);
  }
  return { density: (100 * sum) / Math.max(1, doc.tokens.length), speakers };
}

/** Fills the list with the facts of candidate `k` for each of its sources, and calls `use` with the source's index. */
export function visitFacts(
  list: FactList,
  reading: Reading,
  seen: readonly Seen[],
  k: number,
  article: Article,
  use: (source: number) => void,
): void {
  const one = seen[k]!;
  list.length = 0;
  putCue(list, reading, one, article);
  putContent(list, reading, one);
  const shared = list.length;
  for (let s = 0; s < one.sources.length; s++) {
    const source = one.sources[s]!;
    list.length = shared;
    putSource(list, reading, one, source, article);
    putRivals(list, findRivals(seen, k, source));
    use(s);
  }
}

function putRivals(list: FactList, { same, holder, held, owner, before, after }: Rivals): void {
  put(list, same);
  put(list, holder);
  put(list, held);
  put(list, owner);
  put(list, before);
  put(list, after);
}

function putCue(list: FactList, reading: Reading, { stage, tagged }: Seen, { density }: Article): void {
  const { words, doc, marks } = reading;
  const { head, cue, probability } = tagged;
  const { first, last, shift, before } = stage;
  const sentence = doc.sentences[doc.tokens.sentence[head] as number]!;
  const candidates = (i: number): number => before[Math.max(first, Math.min(last, i + shift))]!;
  put(list, logOdds(probability));
  put(list, logOdds(stage.cues[head + shift]!));
  put(list, words[head]!.strength);
  put(list, stage.voices[head + shift]!);
  put(list, cue.first + shift > first ? 1 + words[cue.first - 1]!.pos : 0);
  put(list, beginningOf(words, cue.last, last - shift));
  put(list, candidates(sentence.last) - candidates(sentence.first));
  put(list, head - sentence.first);
  put(list, sentence.last - head);
  put(list, marks.inside[head] ? 1 : 0);
  put(list, density);
  put(list, (first - shift) / doc.tokens.length);
  put(list, last - first);
}

function putContent(list: FactList, { words, marks, doc }: Reading, { stage, tagged }: Seen): void {
  const { content, cue, edges } = tagged;
  const [lead, tail, end] = [content[0]!, content.at(-1)!, stage.last - stage.shift];
  let [size, quoted, large, verbs, likely, body, edge] = [0, 0, 0, 0, 0, 0, 0];
  for (const { first, last } of content) {
    size += last - first;
    edge += logOf(edgeAt(edges, first, EDGE.start)) + logOf(edgeAt(edges, last - 1, EDGE.end));
    for (let i = first; i < last; i++) {
      const { shape, class: kind } = words[i]!;
      if (marks.inside[i]! > 0) quoted++;
      if (shape === 1 || shape === 2) large++;
      if (kind === WORD_CLASS.verb) verbs++;
      likely += stage.roles[i + stage.shift]! & 7;
      body += edgeAt(edges, i, EDGE.content) ?? 0;
    }
  }
  put(list, edge);
  put(list, size);
  put(list, content.length);
  put(list, lead.first >= cue.last ? lead.first - cue.last + 1 : Math.min(0, lead.last - cue.first - 1));
  put(list, beginningOf(words, lead.first, end));
  put(list, tail.last < end ? 1 + words[tail.last]!.class : 0);
  put(list, lead.first === doc.sentences[doc.tokens.sentence[lead.first] as number]!.first ? 1 : 0);
  put(list, quoted / size);
  put(list, large / size);
  put(list, verbs);
  put(list, likely / size);
  put(list, body / size);
  put(list, edges.expected / size);
}

function putSource(
  list: FactList,
  { words, doc: { tokens } }: Reading,
  { stage, tagged: { cue, edges, probability, voiced } }: Seen,
  source: TokenRange | null,
  { speakers }: Article,
): void {
  if (source === null) {
    for (const fact of NOBODY) put(list, fact);
    put(list, edges.most);
    put(list, voiced ? 1 : 0);
    return;
  }
  const head = headOf(words, source);
  let likely = 0;
  for (let i = source.first; i < source.last; i++) likely = Math.max(likely, stage.roles[i + stage.shift]! >> 6);
  put(list, kindOf(words[head]!, (tokens.text[head] ?? "").toLowerCase()));
  put(list, source.last - source.first);
  put(list, source.first >= cue.last ? source.first - cue.last + 1 : source.last - cue.first - 1);
  put(list, likely);
  put(list, edgeAt(edges, head, EDGE.source) ?? 0);
  put(list, (speakers.get(words[head]!.stem) ?? 0) - probability);
  put(list, edges.most);
  put(list, voiced ? 3 : 2);
}

/** What stands for a source's facts where there is none. */
const NOBODY = [0, 0, -20, 0, 0, 0] as const;

/** The last noun, name or pronoun of the phrase. */
function headOf(words: readonly Word[], { first, last }: TokenRange): number {
  for (let i = last - 1; i >= first; i--) {
    const { pos } = words[i]!;
    if (pos === TAG.PROPN || pos === TAG.NOUN || pos === TAG.PRON) return i;
  }
  return last - 1;
}

/** 1 a pronoun, 2 a name, 3 a noun, 4 one for a role, 5 another word. */
function kindOf({ pos }: Word, lower: string): number {
  if (pos === TAG.PRON) return 1;
  if (pos === TAG.PROPN) return 2;
  if (pos !== TAG.NOUN) return 5;
  return ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, "")) ? 4 : 3;
}

/** What a stretch begins with: a mark, "that", a comma before a mark, another one, a stop, "to", a conjunction, else its tag. */
function beginningOf(words: readonly Word[], i: number, last: number): number {
  if (i >= last) return 0;
  const { class: kind, pos } = words[i]!;
  if (kind === WORD_CLASS.comma && i + 1 < last && words[i + 1]!.class === WORD_CLASS.mark) return 7;
  return kind > 0 && kind !== WORD_CLASS.verb ? kind : pos === TAG.PART ? 8 : 9 + pos;
}

function logOdds(p: number): number {
  return Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));
}
