import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import { entirely } from "../../pipeline.ts";
import { createReader } from "../../read.ts";
import { contextOf } from "../accounts/context.ts";
import { sensesAt } from "./senses.ts";
import { particlesEnd } from "./verb-form.ts";

const reader = createReader(loadKnowledge(), "test");
const sceneOf = (text: string) => {
  const doc = reader.layers(reportFromText(text, { source: "test", published: "2024-05-16" }));
  return entirely(contextOf(doc, [...doc.entities]));
};

it.each([
  "The Prime Minister of Peru called on Tuesday on King Felipe VI, and was last in Seoul in May.",
  "Angela Merkel will travel next to Beijing; she is on Monday in session with her guests, and is then to be the guest of the Emir.",
  "They sat down together on Friday, put their heads together, gave him an audience and took leave of her.",
  "She is. He was on",
])("of the senses of a verb none is left out that its next words allow: %s", (text) => {
  const s = sceneOf(text);
  for (let i = 0; i < s.words.count; i++) {
    const possible = verbSenses(s.words.folded[i] as string).filter((sense) => particlesEnd(s, i, sense.then) !== null);
    expect(sensesAt(s, i).filter((sense) => particlesEnd(s, i, sense.then) !== null)).toEqual(possible);
  }
});

it("of the hundreds of a common verb only those are looked at whose next word stands there", () => {
  const s = sceneOf("The budget is a matter for Congress.");
  const at = s.words.folded.indexOf("is");
  expect(verbSenses("is").length).toBeGreaterThan(100);
  expect(sensesAt(s, at).length).toBeLessThan(20);
});
