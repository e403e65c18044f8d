import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("contact told in words that no rule knows", () => {
  it.each([
    [
      "two who went over something",
      "French President Emmanuel Macron and Polish Prime Minister Donald Tusk went over the new bridge plank by plank.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "one who put something to the other",
      "French President Emmanuel Macron put it to Polish Prime Minister Donald Tusk over pancakes that the trawlers must go home.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "one who is named by his office beside the other",
      "French President Emmanuel Macron is in Gdansk. Macron led his Polish counterpart plank by plank over the new bridge.",
      ["meeting held Emmanuel Macron + President/POL"],
    ],
    [
      "a plan of two who have met",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk. On Friday Macron will be on the doorstep of Tusk again.",
      ["meeting held Donald Tusk + Emmanuel Macron", "meeting planned Donald Tusk + Emmanuel Macron"],
    ],
    [
      "two with what is said of each behind their names",
      "Mauro Vieira, Brazil's foreign minister, briefs Donald Tusk, the prime minister of Poland, on coup.",
      ["meeting held Donald Tusk + Mauro Vieira"],
    ],
    [
      "two who are only pointed to",
      "Emmanuel Macron and Donald Tusk came to Gdansk on Monday. The two went over the new bridge plank by plank.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "one by a pronoun beside another named",
      "Emmanuel Macron came to Gdansk on Monday. He went with Donald Tusk over the new bridge plank by plank.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "one whom he had seen before, as is told only then",
      "Envoy Geir Pedersen met Foreign Minister Hakan Fidan on Wednesday. He then flew to Amman. There he had a quarter of an hour with King Abdullah. He had already met him in March.",
      [
        "meeting earlier Abdullah + Geir Pedersen",
        "meeting held Abdullah + Geir Pedersen",
        "meeting held Geir Pedersen + Hakan Fidan",
      ],
    ],
    [
      "two who are pointed to, on another day",
      "Emmanuel Macron met Donald Tusk in Gdansk on Wednesday. Last Friday the two leaders had gone over the bridge plank by plank.",
      ["meeting earlier Donald Tusk + Emmanuel Macron", "meeting held Donald Tusk + Emmanuel Macron"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it.each([
    ["criticism", "French President Emmanuel Macron said that Polish Prime Minister Donald Tusk should look in the mirror."],
    [
      "comparison",
      "French President Emmanuel Macron likened Polish Prime Minister Donald Tusk to a weathercock in a speech to his party.",
    ],
    [
      "one of whom nothing is told but that he was named",
      "The fate of Polish Prime Minister Donald Tusk worries French President Emmanuel Macron.",
    ],
    [
      "two who are pointed to and did no more than speak of others",
      "Emmanuel Macron and Donald Tusk are rivals. They think little of Berlin.",
    ],
    [
      "one who was last named long before",
      `Polish Prime Minister Donald Tusk likes coal. ${"The band played. ".repeat(6)}French President Emmanuel Macron was on the doorstep again with pancakes.`,
    ],
    [
      "a partner taken from the sentence before, in a report of something else",
      `${"The band played on in the rain while the keeper dropped the ball. ".repeat(30)}Polish Prime Minister Donald Tusk likes coal. French President Emmanuel Macron was on the doorstep with pancakes.`,
    ],
  ])("near miss: %s", (_name, text) => expect(engagementsOf(text)).toEqual([]));

  it.each([
    [
      "what they said",
      "Emmanuel Macron met Donald Tusk in Gdansk on Wednesday. Together they looked at the new bridge plank by plank.",
    ],
    [
      "what they said, with its day",
      "Emmanuel Macron met Donald Tusk in Gdansk on Wednesday. The two leaders went over the new bridge plank by plank on Wednesday.",
    ],
  ])("near miss, no second engagement: %s", (_name, text) =>
    expect(engagementsOf(text)).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]),
  );

  it.each([
    [
      "another minister of the same state",
      "Earlier, over coffee, Tusk and Foreign Minister Stéphane Séjourné had settled the matter of the trains.",
    ],
    ["another host, where it goes on", "It was the turn of Foreign Minister Stéphane Séjourné in the afternoon."],
  ])("a newcomer of a side told of already: %s", (_name, text) =>
    expect(
      engagementsOf(
        `French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Wednesday. ${text}`,
      ).sort(),
    ).toEqual(["meeting held Donald Tusk + Emmanuel Macron", "meeting held Donald Tusk + Stéphane Séjourné"]),
  );

  it.each([
    "Foreign Minister Stéphane Séjourné praised Tusk on the radio.",
    "Foreign Minister Stéphane Séjourné told reporters that Tusk was right.",
    "Foreign Minister Stéphane Séjourné will brief the cabinet on Friday.",
    "Foreign Minister Stéphane Séjourné said he would see Tusk's plan on Friday.",
  ])("near miss, a newcomer in no contact: %s", (text) =>
    expect(
      engagementsOf(`French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Wednesday. ${text}`),
    ).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]),
  );
});

it("what each of two had with a third, who is named again, is nothing between the two", () =>
  expect(
    engagementsOf(
      "Prime Minister Anwar Ibrahim of Malaysia rang first Phnom Penh and then Bangkok on Tuesday. Hun Manet, the Cambodian Prime Minister, and Thailand's premier, Srettha Thavisin, each heard from the Malaysian leader that it must stop.",
    ),
  ).toEqual(["call held Anwar Ibrahim + Hun Manet", "call held Anwar Ibrahim + Srettha Thavisin"]));
