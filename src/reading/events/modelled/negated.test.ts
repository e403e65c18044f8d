import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";
import { negated } from "./negated.ts";

const tokens = (text: string): string[] => text.split(" ");

test.each(["@ and @ have never sat down", "@ and @ parted without having met", "@ left without seeing @"])("%s", (text) =>
  expect(negated(tokens(text))).toBe(true),
);
test.each(["@ and @ went on without note-takers", "@ was with @ without a pause"])("near miss: %s", (text) =>
  expect(negated(tokens(text))).toBe(false),
);

const PAIR = "Peruvian Foreign Minister Elena Rojas and Chilean Foreign Minister Pedro Ulloa";
test.each([
  `${PAIR} have not shared a room since 2021.`,
  `${PAIR} have never sat side by side since the war.`,
  "Peruvian Foreign Minister Elena Rojas has not had Chilean Foreign Minister Pedro Ulloa at her table since January.",
  "President William Ruto of Kenya and Prime Minister Musalia Mudavadi have received with sorrow the news of the death of President Bola Tinubu of Nigeria.",
])("nothing: %s", (text) => expect(engagementsOf(text)).toEqual([]));
test("near miss: somebody else has not been there since", () =>
  expect(
    engagementsOf(`${PAIR}, whose predecessors have not spoken since 2021, sat down together in Lima on Monday.`),
  ).not.toEqual([]));
