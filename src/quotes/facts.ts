/** An attribution as the numbers that the trees ask about: whether the candidate is one, its speaker right. */
import type { TokenRange } from "../entities/types.js";
import { ROLE_NOUNS } from "../lexicon/roles.js";
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

/** The facts of candidate `k`, for each of its sources. */
export function factsOf(reading: Reading, seen: readonly Seen[], k: number, article: Article): number[][] {
  const one = seen[k]!;
  const shared = [...factsOfCue(reading, one, article), ...factsOfContent(reading, one)];
  return one.sources.map((source) => [
    ...shared,
    ...factsOfSource(reading, one, source, article),
    ...rivalFacts(findRivals(seen, k, source)),
  ]);
}

function rivalFacts({ same, holder, held, owner, before, after }: Rivals): number[] {
  return [same, holder, held, owner, before, after];
}

function factsOfCue(reading: Reading, { stage, tagged }: Seen, { density }: Article): number[] {
  const { words, doc, marks } = reading;
  const { head, cue, probability } = tagged;
  const { first, last, shift, before } = stage;
  const t = head + shift - first;
  const word = words[head]!;
  const sentence = doc.sentences[doc.tokens.sentence[head] as number]!;
  const candidates = (i: number): number => before[Math.max(0, Math.min(last - first, i + shift - first))]!;
  return [
    logOdds(probability),
    logOdds(stage.cues[t]!),
    word.strength,
    stage.voices[t]!,
    cue.first + shift > first ? 1 + words[cue.first - 1]!.pos : 0,
    beginningOf(words, cue.last, last - shift),
    candidates(sentence.last) - candidates(sentence.first),
    head - sentence.first,
    sentence.last - head,
    marks.inside[head] ? 1 : 0,
    density,
    (first - shift) / doc.tokens.length,
    last - first,
  ];
}

function factsOfContent({ words, marks, doc }: Reading, { stage, tagged }: Seen): number[] {
  const { content, cue, edges } = tagged;
  const [lead, tail, end] = [content[0]!, content.at(-1)!, stage.last - stage.shift];
  let [size, quoted, large, verbs, likely, body, edge] = [0, 0, 0, 0, 0, 0, 0];
  for (const { first, last } of content) {
    size += last - first;
    edge += logOf(edges.starts[first - edges.first]) + logOf(edges.ends[last - 1 - edges.first]);
    for (let i = first; i < last; i++) {
      const { shape, class: kind } = words[i]!;
      if (marks.inside[i]) quoted++;
      if (shape === 1 || shape === 2) large++;
      if (kind === WORD_CLASS.verb) verbs++;
      likely += stage.roles[i + stage.shift - stage.first + 1]! & 7;
      body += edges.content[i - edges.first] ?? 0;
    }
  }
  return [
    edge,
    size,
    content.length,
    lead.first >= cue.last ? lead.first - cue.last + 1 : Math.min(0, lead.last - cue.first - 1),
    beginningOf(words, lead.first, end),
    tail.last < end ? 1 + words[tail.last]!.class : 0,
    lead.first === doc.sentences[doc.tokens.sentence[lead.first] as number]!.first ? 1 : 0,
    quoted / size,
    large / size,
    verbs,
    likely / size,
    body / size,
    edges.content.reduce((sum, p) => sum + p, 0) / size,
  ];
}

function factsOfSource(
  { words, doc: { tokens } }: Reading,
  { stage, tagged: { cue, edges, probability, voiced } }: Seen,
  source: TokenRange | null,
  { speakers }: Article,
): number[] {
  const most = edges.sources.reduce((top, p) => Math.max(top, p), 0);
  if (source === null) return [0, 0, -20, 0, 0, 0, most, voiced ? 1 : 0];
  const head = headOf(words, source);
  let likely = 0;
  for (let i = source.first; i < source.last; i++)
    likely = Math.max(likely, stage.roles[i + stage.shift - stage.first + 1]! >> 6);
  return [
    kindOf(words[head]!, (tokens.text[head] ?? "").toLowerCase()),
    source.last - source.first,
    source.first >= cue.last ? source.first - cue.last + 1 : source.last - cue.first - 1,
    likely,
    edges.sources[head - edges.first] ?? 0,
    (speakers.get(words[head]!.stem) ?? 0) - probability,
    most,
    voiced ? 3 : 2,
  ];
}

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
