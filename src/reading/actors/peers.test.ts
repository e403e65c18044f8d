import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

it.each([
  ["The Queen and the Duke of Edinburgh came.", ["(Elizabeth II) | Queen | GBR", "- | Duke of Edinburgh | GBR"]],
  ["The Prince of Wales came. So did the Duchess of Cambridge.", ["- | Prince of Wales | GBR", "- | Duchess of Cambridge | GBR"]],
  ["Prince William, the Duke of Cambridge, came.", ["Prince William | Duke of Cambridge | GBR"]],
  ["The Prince of Monaco came.", ["- | Prince | MCO"]],
])("titles of birth: %s", (text, people) => expect(peopleIn(text, "2018-05-16")).toEqual(people));

it("near miss: the Prince of Wales is not the Queen of whom the report told", () =>
  expect(
    engagementsOf(
      "Her Majesty The Queen opened the fair in London. The Prince of Wales met President Paul Kagame of Rwanda on Tuesday.",
    ),
  ).toEqual(["meeting held Paul Kagame + Prince of Wales/GBR"]));
