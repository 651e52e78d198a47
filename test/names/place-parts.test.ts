import { describe, expect, it } from "vitest";
import { settlePlaces } from "../../src/names/place-parts.js";
import type { NameType } from "../../src/names/types.js";
import { readText } from "../../src/text/read.js";

/** The settled spans of a text whose tagged names stand in brackets. */
function settled(marked: string, type: NameType = "place"): string[] {
  const parts = marked.split(/[[\]]/);
  const doc = readText(parts.join(""));
  const { start, end } = doc.tokens;
  let at = 0;
  const spans = parts.flatMap((part, p) => {
    const from = at;
    at += part.length;
    if (p % 2 === 0) return [];
    return [{ first: start.indexOf(from), last: end.indexOf(at) + 1, type, probability: p === 1 ? 0.9 : 0.6 }];
  });
  return settlePlaces(doc, spans).map(({ first, last, probability }) => {
    return `${doc.text.slice(start[first], end[last - 1])} ${probability}`;
  });
}

describe("places as they are named", () => {
  it.each<[string, string[]]>([
    ["They fled from [Haifa, Acre] to the coast.", ["Haifa 0.9", "Acre 0.9"]],
    ["Buses left [Oru, Ilara, Epe] at noon.", ["Oru 0.9", "Ilara 0.9", "Epe 0.9"]],
    ["Floods hit the [Oru district] again.", ["Oru 0.9"]],
    ["Floods hit the [Sela taluk] again.", ["Sela 0.9"]],
    ["Floods hit the [Oru district of Ilara].", ["Oru 0.9", "Ilara 0.9"]],
    ["Floods hit [Oru in Ilara province].", ["Oru 0.9", "Ilara province 0.9"]],
    ["He swam in the [Bay of Ilara].", ["Bay of Ilara 0.9"]],
    ["He drove to [Stratford upon Oru].", ["Stratford upon Oru 0.9"]],
    ["Floods hit [Oru Province] again.", ["Oru Province 0.9"]],
    ["She flew to [Washington], [D.C.], on Monday.", ["Washington, D.C. 0.6"]],
    ["She flew to [Washington] [DC] on Monday.", ["Washington DC 0.6"]],
    ["She flew to [Washington, DC] on Monday.", ["Washington, DC 0.9"]],
    ["She flew from [Seoul], [South Korea], on Monday.", ["Seoul 0.9", "South Korea 0.6"]],
    ["Only [District] rose.", ["District 0.9"]],
  ])("%s %j", (text, expected) => {
    expect(settled(text)).toEqual(expected);
  });

  it("leaves other names as they are", () => {
    expect(settled("He works for [Baker, Mills] now.", "organisation")).toEqual(["Baker, Mills 0.9"]);
  });
});
