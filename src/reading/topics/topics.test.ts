import { describe, expect, it } from "vitest";
import { wordsOf } from "../words.ts";
import { readTopics } from "./topics.ts";
import { TOPICS } from "./vocabulary.ts";

const read = (text: string): string => {
  const words = wordsOf(text);
  const s = { index: 0, start: 0, end: text.length, first: 0, last: words.count, paragraph: 0, region: null };
  return readTopics({ words, sentences: [s] }, [0])
    .map((t) => t.id)
    .join(" ");
};

describe("topics", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["They discussed trade, natural gas and the reopening of the railway.", "trade energy transport"],
    ["A humanitarian corridor and a ceasefire were on the table.", "humanitarian transport peace-process"],
    ["The envoys spoke of mending ties and of the state border.", "border"],
    ["He presented his letters of credence.", "credentials"],
    ["Talks on disarmament and on drug trafficking went on.", "arms-control drugs-crime"],
    ["The ministers had dinner on the terrace.", ""],
  ];
  for (const [text, ids] of rows) it(text, () => expect(read(text)).toBe(ids));
});

describe("the vocabulary", () => {
  it("has each topic once", () => expect(new Set(TOPICS.map((t) => t.id)).size).toBe(TOPICS.length));
  it("has no cue twice in one topic", () => {
    for (const t of TOPICS) expect([t.id, t.cues.filter((c, i) => t.cues.indexOf(c) !== i)]).toEqual([t.id, []]);
  });
  it("writes cues as texts are folded: lower case, words and spaces alone", () => {
    for (const t of TOPICS) for (const c of t.cues) expect(c).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
  });
});
