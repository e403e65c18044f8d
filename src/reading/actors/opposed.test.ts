import { expect, test } from "vitest";
import { layersOf } from "./check.ts";

/** The states for which "the government" of no named state stands, with its words. */
const governments = (text: string): string[] => {
  const l = layersOf(text);
  return l.actors
    .filter((a) => a.kind === "side")
    .map(
      (a) =>
        `${l.words.text.slice(l.words.start[a.first], l.words.end[a.last - 1])} = ${a.entities.map((e) => l.entities[e]?.party).join()}`,
    );
};

test.each([
  ["The government and the FARC signed a ceasefire in Havana on Thursday.", ["The government = COL"]],
  ["The accord was signed by the transitional government and the SPLM-N.", ["the transitional government = SDN"]],
  ["The LTTE and the government held a second round of talks in Geneva.", ["the government = LKA"]],
  ["Talks of Renamo with the newly elected government went on.", []],
  ["Renamo leader Ossufo Momade and the government signed an accord.", ["the government = MOZ"]],
  ["A truce was concluded by the federal government and Getachew Reda's team.", ["the federal government = ETH"]],
])("knows the government beside a movement that stands against it: %s", (text, expected) =>
  expect(governments(text)).toEqual(expected),
);

test.each([
  "The government and the unions signed a pay deal on Thursday.",
  "The government and NATO agreed on the exercise.",
  "The FARC laid down arms. The government and the Church gave thanks.",
])("knows no government beside others: %s", (text) => expect(governments(text)).toEqual([]));

test("leaves a named state's government to its name", () =>
  expect(governments("The British government and the LTTE held talks in London.")).toEqual(["The British government = GBR"]));
