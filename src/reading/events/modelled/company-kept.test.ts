import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("company told without a verb of contact", () => {
  it.each([
    [
      "host and guest in one sentence",
      "Tea was poured when French President Emmanuel Macron came as the guest of Polish Prime Minister Donald Tusk.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "waiting behind a line on the ground",
      "French President Emmanuel Macron stepped across the border; his host, Polish Prime Minister Donald Tusk, was waiting on the other side of the line.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "on the telephone line",
      "The other end of the line was French President Emmanuel Macron; Polish Prime Minister Donald Tusk was the caller.",
      ["call held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "a treaty in a body's name is none that is signed",
      "With Mark Rutte, his opposite number at the North Atlantic Treaty Organization, Secretary-General Antonio Guterres of the United Nations spoke about help for Afghanistan.",
      ["meeting held Antonio Guterres + Mark Rutte"],
    ],
    [
      "over two sentences",
      "French President Emmanuel Macron left Warsaw on Tuesday with a promise. His host, Polish Prime Minister Donald Tusk, spoke of a good day.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it.each([
    [
      "named beside each other",
      "The policies of French President Emmanuel Macron and Polish Prime Minister Donald Tusk differ on coal.",
      [],
    ],
    [
      "one only speaking of the other, whatever else took hours",
      "French President Emmanuel Macron accused Polish Prime Minister Donald Tusk of bad faith, hours after police raided a bank in Lodz.",
      [],
    ],
    [
      "both welcome what somebody did",
      "The vote was fair. French President Emmanuel Macron and Polish Prime Minister Donald Tusk welcomed it.",
      [],
    ],
    [
      "called off",
      "French President Emmanuel Macron will not travel to Warsaw; he put off the visit at which Polish Prime Minister Donald Tusk was to be his host.",
      ["meeting cancelled Donald Tusk + Emmanuel Macron"],
    ],
    [
      "on one platform, in a long report of something else",
      `${"The band played on in the rain while the keeper dropped the ball. ".repeat(30)}French President Emmanuel Macron, beside Polish Prime Minister Donald Tusk, waved.`,
      [],
    ],
  ])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));
});
