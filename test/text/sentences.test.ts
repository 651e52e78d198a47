import { expect, test } from "vitest";
import { readText } from "../../src/text/read.js";

function sentences(text: string): string[] {
  const { sentences: all, tokens } = readText(text);
  return all.map((s) => text.slice(tokens.start[s.first], tokens.end[s.last - 1]));
}

test.each([
  ["He came. She left.", ["He came.", "She left."]],
  ["The U.S. Army said Maj. Gen. Ray Cole, Ph.D., left.", ["The U.S. Army said Maj. Gen. Ray Cole, Ph.D., left."]],
  [
    "They met Adm. Brown, Rev. Hill and Pres. Ray. Then it rained.",
    ["They met Adm. Brown, Rev. Hill and Pres. Ray.", "Then it rained."],
  ],
  ["He lives in the U.S. The rest moved.", ["He lives in the U.S.", "The rest moved."]],
  ["It opened at 5 p.m. He left.", ["It opened at 5 p.m.", "He left."]],
  ["“Will you go? I will not.” He left.", ["“Will you go? I will not.”", "He left."]],
  ['"Will you go?" he asked. "No." She left.', ['"Will you go?" he asked.', '"No."', "She left."]],
  ['He said: "One. Two. Three." Four.', ['He said: "One. Two. Three."', "Four."]],
  ["« Un. Deux. » Trois.", ["« Un. Deux. »", "Trois."]],
  ["„Eins. Zwei.“ Drei.", ["„Eins. Zwei.“", "Drei."]],
  ["An “unclosed mark. Then more. And more.", ["An “unclosed mark.", "Then more.", "And more."]],
  ['A 6" nail. Then a "word". End.', ['A 6" nail. Then a "word".', "End."]],
  ["What? No! Yes… Maybe.", ["What?", "No!", "Yes…", "Maybe."]],
  ["Version 2.0 of it. 12 came.", ["Version 2.0 of it.", "12 came."]],
  ["It was e.g. this. ok then.", ["It was e.g. this. ok then."]],
])("sentences of %j", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
