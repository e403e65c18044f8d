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
