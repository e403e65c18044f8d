import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const TWO = ["meeting held Donald Tusk + Emmanuel Macron", "meeting held Emmanuel Macron + Radosław Sikorski"];

test.each([
  [
    "each behind a verb of his own",
    "French President Emmanuel Macron had the ear of Polish Prime Minister Donald Tusk and strolled with Foreign Minister Radosław Sikorski through the garden.",
    TWO,
  ],
  [
    "what one does next, on a day of its own",
    "French President Emmanuel Macron was alone for two hours in Riga with Polish Prime Minister Donald Tusk, and on Tuesday he breaks his journey in Oslo for a word with Finnish Prime Minister Petteri Orpo.",
    ["meeting held Donald Tusk + Emmanuel Macron", "meeting held Emmanuel Macron + Petteri Orpo"],
  ],
  [
    "on either side of a semicolon",
    "French President Emmanuel Macron, Polish Prime Minister Donald Tusk and Finnish Prime Minister Petteri Orpo pored over maps until two; Tusk then had the ear of Norwegian Prime Minister Erna Solberg for an hour.",
    ["meeting held Donald Tusk + Emmanuel Macron + Petteri Orpo", "meeting held Donald Tusk + Erna Solberg"],
  ],
  [
    "each for so long",
    "French President Emmanuel Macron had half an hour each with Polish Prime Minister Donald Tusk and Finnish Prime Minister Petteri Orpo.",
    ["meeting held Donald Tusk + Emmanuel Macron", "meeting held Emmanuel Macron + Petteri Orpo"],
  ],
  [
    "several who were each alone with one",
    "Each of them, Polish Prime Minister Donald Tusk and Finnish Prime Minister Petteri Orpo, had been alone with French President Emmanuel Macron.",
    ["meeting held Donald Tusk + Emmanuel Macron", "meeting held Emmanuel Macron + Petteri Orpo"],
  ],
  [
    "each by himself, before all of them together",
    "Polish Prime Minister Donald Tusk and Finnish Prime Minister Petteri Orpo came to Paris. First, on Friday night, each of them had been alone with French President Emmanuel Macron. Then the three sat down together.",
    [
      "meeting held Donald Tusk + Emmanuel Macron",
      "meeting held Donald Tusk + Emmanuel Macron + Petteri Orpo",
      "meeting held Emmanuel Macron + Petteri Orpo",
    ],
  ],
])("several engagements of one sentence: %s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));

test("near miss: several who went over something together, and did more", () =>
  expect(
    engagementsOf(
      "French President Emmanuel Macron and his colleagues Donald Tusk of Poland and Petteri Orpo of Finland went over the new bridge plank by plank and strolled with farmers.",
    ),
  ).toEqual(["meeting held Donald Tusk + Emmanuel Macron + Petteri Orpo"]));
