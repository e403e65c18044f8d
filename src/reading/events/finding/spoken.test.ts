import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "came and spoke",
    "Polish Prime Minister Donald Tusk came an hour later and spoke with President Emmanuel Macron about beef.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  ["called on, for something", "Polish Prime Minister Donald Tusk called on the UN relief agencies to help Fiji.", []],
  ["the same of members", "Polish Prime Minister Donald Tusk called on NATO member countries to help Fiji.", []],
  [
    "but called on somebody",
    "Polish Prime Minister Donald Tusk called on President Emmanuel Macron yesterday to discuss trade.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "talked under one roof",
    "Polish Prime Minister Donald Tusk and President Emmanuel Macron talked for an hour at the Villa Arpel.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "talked about what was under a roof",
    "Polish Prime Minister Donald Tusk and President Emmanuel Macron talked about the fire at the hotel.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "spoke, before both go somewhere",
    "Polish Prime Minister Donald Tusk spoke with President Emmanuel Macron on Monday ahead of the EU summit in Sofia.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "spoke at a summit",
    "Polish Prime Minister Donald Tusk spoke with President Emmanuel Macron on Monday at the EU summit in Sofia.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "spoke, and came elsewhere",
    "Polish Prime Minister Donald Tusk spoke with President Emmanuel Macron about beef and came home pleased.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  ...["Between sessions", "During a break", "On board his plane", "In the corridors", "In a side room", "At his hotel"].map(
    (where): [string, string, string[]] => [
      `${where}: who talks there does so face to face`,
      `${where} Polish Prime Minister Donald Tusk talked for twenty minutes with President Emmanuel Macron.`,
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
  ),
  [
    "what was said under a roof of a talk elsewhere",
    "At his hotel Polish Prime Minister Donald Tusk told reporters that he had spoken with President Emmanuel Macron.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "time kept for a guest",
    "Polish Prime Minister Donald Tusk found time for President Emmanuel Macron on Tuesday.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "time spared",
    "President Emmanuel Macron spared Prime Minister Donald Tusk of Poland twenty minutes on Tuesday.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "no time for his questions",
    "Prime Minister Donald Tusk found time for a swim. The office of President Emmanuel Macron was closed.",
    [],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  "Prime Minister Edi Rama spoke with Chancellor Olaf Scholz in advance of the summit in Granada.",
  "Prime Minister Edi Rama spoke with Chancellor Olaf Scholz ahead of the European Council in Granada.",
])("the town of a summit ahead brings nobody together: %s", (text) => {
  expect(engagementsOf(text)).toEqual(["call held Edi Rama + Olaf Scholz"]);
});
