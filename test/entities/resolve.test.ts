import { expect, test } from "vitest";
import { resolved } from "./marked.js";

const STORY =
  "[GRP Kenyan] lawmaker [PER Amina Odhiambo] told the [ORG Daily Lantern] on Monday that the bridge fell. " +
  "“It fell at dawn,” she said.\n\nHarbour spokesman Captain [PER Tom Weld] arrived. A spokesman for the [ORG Ministry of Roads] wept. ";

test.each([
  ["Kenyan lawmaker Amina Odhiambo", "Amina Odhiambo"],
  ["she", "Amina Odhiambo"],
  ["Harbour spokesman Captain Tom Weld", "Tom Weld"],
  ["A spokesman for the Ministry of Roads", null],
])("%s is %s", (phrase, who) => {
  expect(resolved(STORY, phrase)).toBe(who);
});

test.each([
  ["The [GRP Kenyan] lawmaker left.", "The Kenyan lawmaker", "Amina Odhiambo"],
  ["The ministry agreed.", "The ministry", "Ministry of Roads"],
  ["The bishop agreed.", "The bishop", null],
  ["They agreed.", "They", null],
  ["A witness agreed.", "A witness", null],
])("then: %s", (more, phrase, who) => {
  expect(resolved(STORY + more, phrase)).toBe(who);
});

test.each([
  ["[ORG Halvex] fell. The company blamed rain.", "The company", "Halvex"],
  ["[ORG Halvex] fell and [ORG Dorno] rose. The company blamed rain.", "The company", null],
  ["[ORG Dorno], an opposition party, won. The party sang.", "The party", "Dorno"],
  [
    "[LOC Norway]’s spy agency warned of storms. The [ORG Northern Intelligence Service] is small.",
    "Norway’s spy agency",
    "Northern Intelligence Service",
  ],
  ["[PER Ida Moss], a lawyer for [PER Carl Dunn], left. [PER Dunn]’s lawyer sang.", "Dunn’s lawyer", "Ida Moss"],
  ["[PER Ida Moss], a lawyer for [PER Carl Dunn], left. [PER Berg]’s lawyer sang.", "Berg’s lawyer", null],
  ["A lawyer for the victims, [PER Ida Moss], sang.", "A lawyer for the victims, Ida Moss,", "Ida Moss"],
  ["[PER Ida Moss] and [PER Carl Dunn] sang.", "Ida Moss and Carl Dunn", null],
  ["[PER Ida Moss]’s statement was long.", "Ida Moss’s statement", "Ida Moss"],
  ["A statement by the [ORG Dorno Bank] was long.", "A statement by the Dorno Bank", "Dorno Bank"],
  ["[ORG Dorno Bank] analysts sang.", "Dorno Bank analysts", null],
  ["The Oslo-based [ORG Dorno Bank] sang.", "The Oslo-based Dorno Bank", "Dorno Bank"],
  ["[PER Ida Moss] told [PER Carl Dunn]. “It rains,” she said.", "she", "Ida Moss"],
  ["Former president [PER Ida Moss] met president [PER Carl Dunn]. The president sang.", "The president", "Carl Dunn"],
  [
    "Former president [PER Ida Moss] met president [PER Carl Dunn]. The former president sang.",
    "The former president",
    "Ida Moss",
  ],
  ["Prime Minister [PER Ida Moss] met Senator [PER Carl Dunn]. The premier said no.", "The premier", "Ida Moss"],
  ["Prime Minister [PER Ida Moss] met Senator [PER Carl Dunn]. The lawmaker said no.", "The lawmaker", "Carl Dunn"],
  ["Striker [PER Ida Moss] met singer [PER Carl Dunn]. The player said no.", "The player", "Ida Moss"],
  ["[PER Carl Dunn] and his wife, [PER Ida Moss], sang. His ex-wife wept.", "His ex-wife", "Ida Moss"],
  [
    "[PER Ida Moss], president of the [ORG Bakers Guild], sang. The president of the guild said no.",
    "The president of the guild",
    "Ida Moss",
  ],
  [
    "[PER Ida Moss], president of the [ORG Bakers Guild], sang. The president of the bank said no.",
    "The president of the bank",
    null,
  ],
  ["[PER Ida Moss] sang for an hour. Her letter to the mayor said no.", "Her letter to the mayor", "Ida Moss"],
  ["[PER Ida Moss] said no. The senator added that it rained.", "The senator", "Ida Moss"],
  ["Teacher [PER Ida Moss] said no. The senator added that it rained.", "The senator", null],
  ["[PER Ida Moss] said no and [PER Carl Dunn] said yes. The senator added that it rained.", "The senator", null],
  [
    "The [ORG Northern Intelligence Service] is small. [LOC Latvia]’s VRX military intelligence agency said no.",
    "Latvia’s VRX military intelligence agency",
    null,
  ],
  ["[PER Ida Moss] said no. The [GRP Republican] nominee added that it rained.", "The Republican nominee", "Ida Moss"],
  ["Reporter [PER Ida Moss] said no. The nominee added that it rained.", "The nominee", null],
  ["Governor [PER Ida Moss] said no. The senator added that it rained.", "The senator", null],
  ["[PER Ida Moss] said no. The last woman to sing added that it rained.", "The last woman", null],
  ["Candidate [PER Ida Moss] sang. The candidate claims it rains.", "The candidate", "Ida Moss"],
  ["Actor [PER Carl Dunn] met [PER Ida Moss]. The actress said no.", "The actress", "Ida Moss"],
  ["The [ORG FBI] met. The agency said no.", "The agency", "FBI"],
  ["Lending giant [ORG Halvex] met [ORG Dorno]. The company said no.", "The company", "Halvex"],
  ["[LOC Norway] has denied it.", "Norway", "Norway"],
  ["[PER Carl Dunn] sang. A spokesman for [PER Dunn] wept.", "A spokesman for Dunn", null],
  ["[PER Carl Dunn] sang. Police wept.", "Police", null],
  ["[PER Carl Dunn] sang. Officials in [LOC Norway] wept.", "Officials in Norway", null],
  ["[PER Carl Dunn]’s claim was bold.", "Carl Dunn’s", "Carl Dunn"],
  ["[PER Carl Dunn]’s sister sang.", "Carl Dunn’s sister", null],
  ["Former Secretary of State [PER Ida Moss] sang.", "Former Secretary of State Ida Moss", "Ida Moss"],
  ["Critics of President [PER Ida Moss] sang.", "Critics of President Ida Moss", null],
  ["The chair, Senator [PER Ida Moss] of [LOC Ohio], sang.", "The chair, Senator Ida Moss of Ohio", "Ida Moss"],
  ["Officials, including Governor [PER Ida Moss], sang.", "Officials, including Governor Ida Moss", null],
  ["The [ORG Road Safety Board] ([ORG RSB]) met. It rained, said the RSB.", "the RSB", "Road Safety Board"],
  ["The [ORG Road Safety Board] met. It rained, said the board’s rival, the RSB.", "the RSB", null],
  [
    "[ORG Halvex] fell. The company blamed rain. It rained. It blew. Hail fell on [ORG Dorno]. Later the company fled.",
    "the company",
    "Halvex",
  ],
  [
    "[PER Ida Moss] said no. The [LOC New Jersey] governor added that it rained.",
    "The New Jersey governor",
    "Ida Moss",
  ],
  ["[LOC Texas] Governor [PER Ida Moss] said no. The [LOC Ohio] governor sang.", "The Ohio governor", null],
  ["[PER Ida Moss] said no to Judge [PER Carl Dunn]. The nominee argued that it rained.", "The nominee", "Ida Moss"],
])("%s", (marked, phrase, who) => {
  expect(resolved(marked, phrase)).toBe(who);
});
