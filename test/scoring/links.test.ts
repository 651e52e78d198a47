import { describe, expect, it } from "vitest";
import { scoreLinks } from "../../src/scoring/links.js";
import type { GoldEntity, LinkArticle } from "../../src/scoring/types.js";
import type { Extraction, Mention, Person, Place, Quote } from "../../src/types.js";
import { at } from "./spans.js";

const TEXT = "Mayor Ada Holm met Bo Lind in Tarn. Holm left. The mayor smiled, she said; Lind agreed, a guard said.";
const person = { type: "person", country: null } as const;
const GOLD: readonly GoldEntity[] = [
  { ...person, id: "ada", name: "Ada Holm", role: "the Mayor" },
  { ...person, id: "bo", name: "Bo Lind", role: null },
  { id: "tarn", type: "place", name: "Tarn", role: null, country: "EE" },
];
const pair = (words: string, nth = 1): readonly [number, number] => {
  const { start, end } = at(TEXT, words, nth);
  return [start, end];
};
const ARTICLE: LinkArticle = {
  doc: "c",
  text: TEXT,
  entities: GOLD,
  mentions: [
    [...pair("Ada Holm"), "ada"],
    [...pair("Holm", 2), "ada"],
    [...pair("Bo Lind"), "bo"],
    [...pair("Lind", 2), "bo"],
    [...pair("Tarn"), "tarn"],
  ],
  speakers: [
    [...pair("she"), "ada"],
    [...pair("Lind", 2), "bo"],
    [...pair("The mayor"), "ada"],
    [...pair("a guard"), null],
  ],
};

type Linked = Omit<Extraction, "casualties">;
const name = (words: string, nth = 1): Mention => ({ ...at(TEXT, words, nth), form: "name", confidence: 1 });
const nominal: Mention = { ...at(TEXT, "The mayor"), form: "nominal", confidence: 1 };
const ada: Person = {
  type: "person",
  id: "e1",
  name: "Ada Holm",
  role: "Mayor",
  mentions: [name("Ada Holm"), name("Holm", 2), nominal],
};
const bo: Person = {
  type: "person",
  id: "e2",
  name: "Bo Lind",
  role: null,
  mentions: [name("Bo Lind"), name("Lind", 2)],
};
const tarn: Place = {
  type: "place",
  id: "e3",
  name: "Tarn",
  mentions: [name("Tarn")],
  countryCode: "EE",
  latitude: null,
  longitude: null,
};
const says = (speaker: string, speakerId: string | null, nth = 1): Quote => {
  const span = at(TEXT, "smiled");
  const rest = { kind: "indirect", mode: "speech", spans: [span], cue: null, confidence: 1 } as const;
  return { type: "quote", ...span, ...rest, speaker: at(TEXT, speaker, nth), speakerId };
};
const PERFECT: Linked = {
  people: [ada, bo],
  organisations: [],
  places: [tarn],
  quotes: [says("she", "e1"), says("Lind", "e2", 2), says("The mayor", "e1"), says("a guard", null)],
};

const score = (found: Linked) => scoreLinks([ARTICLE], () => found);

describe("links", () => {
  it("are all zero without articles", () => {
    const { articles, measures, errors } = scoreLinks([]);
    expect(articles).toBe(0);
    expect(measures.b3).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(measures).toMatchObject({ countryRight: 0, roleRight: 0, speakers: { found: 0, right: 0, notWrong: 0 } });
    expect(errors).toEqual([]);
  });

  it("are right in everything", () => {
    const { measures, errors } = score(PERFECT);
    const right = { found: 1, right: 1, notWrong: 1 };
    expect(measures).toEqual({
      b3: { precision: 1, recall: 1, f1: 1 },
      b3OfShared: { precision: 1, recall: 1, f1: 1 },
      countryRight: 1,
      countryUnknown: 0,
      roleRight: 1,
      speakers: { ...right, all: 4 },
      speakersByName: { ...right, all: 1 },
      speakersByNominal: { ...right, all: 1 },
      speakersByPronoun: { ...right, all: 1 },
      speakersUnnamed: { ...right, all: 1 },
    });
    expect(errors).toEqual([]);
  });

  it("of two people taken for one lose precision, of one parted recall", () => {
    const one = { ...ada, mentions: [...ada.mentions, ...bo.mentions] };
    // four mentions with half of their cluster each, one alone
    expect(score({ ...PERFECT, people: [one] }).measures.b3).toMatchObject({ precision: 0.6, recall: 1 });
    const parted = [ada, { ...bo, mentions: [name("Bo Lind")] }, { ...bo, id: "e9", mentions: [name("Lind", 2)] }];
    const { measures, errors } = score({ ...PERFECT, people: parted });
    expect(measures.b3).toMatchObject({ precision: 1, recall: 0.8 });
    expect(errors.slice(0, 2)).toEqual([
      "c link «Bo Lind» 1/2 of its entity, 1/1 of its cluster",
      "c link «Lind» 1/2 of its entity, 1/1 of its cluster",
    ]);
  });

  it("count a name that is not one, and one that is missed, in all but not in what both have", () => {
    const people = [{ ...ada, mentions: [...ada.mentions, name("Mayor")] }];
    const { measures } = score({ ...PERFECT, people });
    // found: two at 2/3, one at 0, one at 1; gold: three of five
    expect(measures.b3).toMatchObject({ precision: (2 * (2 / 3) + 1) / 4, recall: 0.6 });
    expect(measures.b3OfShared).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it("tell countries and roles", () => {
    const unknown = score({ ...PERFECT, places: [{ ...tarn, countryCode: null }], people: [{ ...ada, role: null }] });
    expect(unknown.measures).toMatchObject({ countryRight: 0, countryUnknown: 1, roleRight: 0 });
    const wrong = score({ ...PERFECT, places: [{ ...tarn, countryCode: "FI" }], people: [{ ...ada, role: "guard" }] });
    expect(wrong.measures).toMatchObject({ countryRight: 0, countryUnknown: 0, roleRight: 0 });
    const missed = score({ ...PERFECT, places: [], people: [] });
    expect(missed.measures).toMatchObject({ countryRight: 0, countryUnknown: 0, roleRight: 0 });
    const longer = score({ ...PERFECT, people: [{ ...ada, role: "acting mayor" }] });
    expect(longer.measures).toMatchObject({ roleRight: 1 });
  });

  it("tell a wrong speaker from none", () => {
    const quotes = [says("she", "e2"), says("Lind", null, 2), says("a guard", "e1")];
    const { measures, errors } = score({ ...PERFECT, quotes });
    expect(measures).toMatchObject({
      speakers: { found: 0.75, right: 0, notWrong: 1 / 3, all: 4 },
      speakersByName: { found: 1, right: 0, notWrong: 1 },
      speakersByNominal: { found: 0 },
      speakersByPronoun: { notWrong: 0 },
      speakersUnnamed: { notWrong: 0 },
    });
    expect(errors).toEqual([
      "c pronoun speaker «she» resolved to bo, not ada",
      "c name speaker «Lind» resolved to nobody, not bo",
      "c unnamed speaker «a guard» resolved to ada, not nobody",
    ]);
  });

  it("are read by the door unless told otherwise", () => {
    expect(scoreLinks([ARTICLE]).measures.speakers).toMatchObject({ all: 4 });
  });
});
