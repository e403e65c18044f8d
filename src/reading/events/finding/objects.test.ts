import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

it.each([
  [
    "French President Emmanuel Macron received, one by one, Polish Prime Minister Donald Tusk and Finnish Prime Minister Petteri Orpo.",
    ["meeting held Donald Tusk + Emmanuel Macron", "meeting held Emmanuel Macron + Petteri Orpo"],
  ],
  [
    "French President Emmanuel Macron received, among others, Polish Prime Minister Donald Tusk and Finnish Prime Minister Petteri Orpo.",
    ["meeting held Donald Tusk + Emmanuel Macron + Petteri Orpo"],
  ],
])("what commas set off behind a verb does not part it from whom it tells: %s", (text, want) =>
  expect(engagementsOf(text)).toEqual(want),
);

const PAIR = "Samoan Foreign Minister Sefo Tanielu and his Rwandan counterpart, Claude Uwase,";
it.each([
  [
    `${PAIR} discussed in a phone conversation on Monday cooperation between Apia and Kigali.`,
    ["call held Claude Uwase + Sefo Tanielu"],
  ],
  [`${PAIR} reviewed in a telephone call on Monday trade between Samoa and Rwanda.`, ["call held Claude Uwase + Sefo Tanielu"]],
  [
    "In a phone conversation on Monday between Sefo Tanielu of Samoa and Rwandan Foreign Minister Claude Uwase, trade came up.",
    ["call held Claude Uwase + Sefo Tanielu"],
  ],
])("what lies between two states does not speak: %s", (text, want) => expect(engagementsOf(text)).toEqual(want));
