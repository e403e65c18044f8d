import { expect, it } from "vitest";
import { formsOf, mentionFeatures, SLOTS, sentenceFeatures, stem } from "./features.ts";

it.each([
  ["discussed", "discuss"],
  ["discusses", "discuss"],
  ["discussing", "discuss"],
  ["replies", "reply"],
  ["hosted", "host"],
  ["hosting", "host"],
  ["met", "met"],
  ["@", "@"],
])("stem of %s is %s", (word, expected) => expect(stem(word)).toBe(expected));

it("looks at a bounded stretch, however long the sentence", () => {
  const long = Array.from({ length: 5000 }, (_, i) => (i === 2500 ? "@" : `w${i}`));
  expect(mentionFeatures(formsOf(long), 2500).length).toBeLessThan(200);
});

it("gives slots within the weights, the same for the same words", () => {
  const forms = formsOf(["@", "sat", "with", "@"]);
  const slots = [...mentionFeatures(forms, 0), ...sentenceFeatures(forms)];
  expect(Math.max(...slots)).toBeLessThan(SLOTS);
  expect([...mentionFeatures(forms, 0), ...sentenceFeatures(forms)]).toEqual(slots);
});
