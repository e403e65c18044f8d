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
