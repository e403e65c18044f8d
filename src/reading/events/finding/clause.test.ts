import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const BOTH = "French President Emmanuel Macron and Norwegian Prime Minister Erna Solberg";
const OTHERS = "Swedish Foreign Minister Margot Wallstrom and Danish Foreign Minister Anders Samuelsen";
const of = (text: string): string[] => engagementsOf(`OSLO, 6 March 2019 - ${text}`, ["meeting"]);

it.each([
  ["met", `${BOTH} met. ${OTHERS} conferred in Bergen.`],
  ["held talks", `${BOTH} held talks. ${OTHERS} conferred in Bergen.`],
])("who is told of behind a sentence's last word takes no part in it: %s", (_verb, text) =>
  expect(of(text)).toEqual(["meeting held Anders Samuelsen + Margot Wallstrom", "meeting held Emmanuel Macron + Erna Solberg"]),
);

it("what is still ahead too", () =>
  expect(of(`${BOTH} will meet. ${OTHERS} conferred in Bergen.`)).toEqual([
    "meeting held Anders Samuelsen + Margot Wallstrom",
    "meeting planned Emmanuel Macron + Erna Solberg",
  ]));

it.each([
  ["until", "Erna Solberg, who leads Norway until her successor is sworn in, met Sweden's Margot Wallstrom."],
  ["when", "Erna Solberg of Norway, who was asleep when the strike began, met Sweden's Margot Wallstrom."],
  ["while", "Norwegian Prime Minister Erna Solberg, a banker until she was elected, met Sweden's Margot Wallstrom."],
])("the comma before a verb closes all that was opened behind its subject: %s", (_, text) =>
  expect(of(text)).toEqual(["meeting held Erna Solberg + Margot Wallstrom"]),
);

it("but who acts right before it is its subject", () =>
  expect(of("Erna Solberg of Norway said that Emmanuel Macron, the French president, met Margot Wallstrom of Sweden.")).toEqual([
    "meeting held Emmanuel Macron + Margot Wallstrom",
  ]));

it.each([
  [
    "Anwar Ibrahim of Malaysia, whose turn it is to chair ASEAN, rang Hun Manet of Cambodia on Tuesday.",
    "call held Anwar Ibrahim + Hun Manet",
  ],
])("whose turn it is: %s", (text, expected) => expect(engagementsOf(text)).toEqual([expected]));

it.each(["did, though, call on", "did, though, receive"])("what commas set off opens no clause: %s", (words) =>
  expect(
    engagementsOf(`French President Emmanuel Macron was tired. He ${words} Polish Prime Minister Donald Tusk on Tuesday.`),
  ).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]),
);
