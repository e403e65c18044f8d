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
