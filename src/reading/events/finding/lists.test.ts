import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.";
const TWO = "meeting held Donald Tusk + Emmanuel Macron";

describe("lists of those who take part", () => {
  it.each([
    `According to Turkish Foreign Minister Hakan Fidan, ${MET}`,
    `Two days after the death of Kofi Annan, ${MET}`,
    `On the eve of the visit of Turkish Foreign Minister Hakan Fidan, ${MET}`,
  ])("who closes what stands before the subject is no part of it: %s", (text) => expect(engagementsOf(text)).toContain(TWO));

  it("whoever is told of on whose behalf somebody comes is none of the two", () =>
    expect(
      engagementsOf(
        "Georgian Foreign Minister Maka Botchorishvili, on behalf of Prime Minister Irakli Kobakhidze, handed Turkish Foreign Minister Hakan Fidan an invitation when they met on Tuesday.",
      ),
    ).toContain("meeting held Hakan Fidan + Maka Botchorishvili"));

  it("near miss: whom somebody is accompanied by takes part", () =>
    expect(
      engagementsOf(
        "Accompanied by Foreign Minister Stéphane Séjourné, French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.",
      ),
    ).toEqual(["meeting held Donald Tusk + Emmanuel Macron + Stéphane Séjourné"]));

  it.each([
    "his Finnish and Icelandic counterparts, Elina Valtonen and Bjarni Benediktsson,",
    "his colleagues from Finland and Iceland, Elina Valtonen and Bjarni Benediktsson,",
  ])("X and %s signed", (others) =>
    expect(engagementsOf(`Danish Foreign Minister Lars Løkke Rasmussen and ${others} signed a pact on Tuesday.`)).toEqual([
      "signing held Bjarni Benediktsson + Elina Valtonen + Lars Løkke Rasmussen",
    ]),
  );
});

describe("a list behind a colon", () => {
  it("goes on behind each semicolon, whatever is told of the one before", () =>
    expect(
      engagementsOf(
        "French President Emmanuel Macron met three colleagues on Tuesday: Polish Prime Minister Donald Tusk, with whom he went over farms; Olaf Scholz, the German Chancellor, on trains; and Greece's Prime Minister, Kyriakos Mitsotakis, who was late.",
      ).join(),
    ).toMatch(/Donald Tusk.*Kyriakos Mitsotakis|Kyriakos Mitsotakis.*Donald Tusk/));
});

it.each([
  "French President Emmanuel Macron met Polish Prime Minister Donald Tusk; Finnish Prime Minister Petteri Orpo saw Danish Prime Minister Mette Frederiksen.",
  "While French President Emmanuel Macron met Polish Prime Minister Donald Tusk, Finnish Prime Minister Petteri Orpo lunched with Danish Prime Minister Mette Frederiksen.",
])("whoever meets somebody else behind a comma or a semicolon is not of the list before it: %s", (text) =>
  expect(engagementsOf(text)).toEqual([TWO, "meeting held Mette Frederiksen + Petteri Orpo"].sort()),
);

it("who comes late in the evening is of the list too", () =>
  expect(
    engagementsOf(
      "French President Emmanuel Macron saw Polish Prime Minister Donald Tusk, then Finnish Prime Minister Petteri Orpo, and late in the evening Danish Prime Minister Mette Frederiksen.",
    ),
  ).toEqual([
    "meeting held Donald Tusk + Emmanuel Macron",
    "meeting held Emmanuel Macron + Mette Frederiksen",
    "meeting held Emmanuel Macron + Petteri Orpo",
  ]));

it("breakfasted with one and rang another", () =>
  expect(
    engagementsOf(
      "French President Emmanuel Macron breakfasted with Polish Prime Minister Donald Tusk and rang Finnish Prime Minister Petteri Orpo.",
    ),
  ).toEqual(["call held Emmanuel Macron + Petteri Orpo", "meeting held Donald Tusk + Emmanuel Macron"]));

it.each([
  "French President Emmanuel Macron met Polish Prime Minister Donald Tusk; Serbia and Ukraine came up.",
  "French President Emmanuel Macron had a conversation with Polish Prime Minister Donald Tusk, and Ukraine was the chief subject.",
  "French President Emmanuel Macron received Polish Prime Minister Donald Tusk, and Serbia, Kosovo and Ukraine dominated the hour.",
])("states that were talked about are no part of it: %s", (text) =>
  expect(engagementsOf(text)).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]),
);

it("people told by commas alone wait for the last of them", () =>
  expect(
    engagementsOf(
      "After talks in Paris, French President Emmanuel Macron, Polish Prime Minister Donald Tusk, and Turkish Foreign Minister Hakan Fidan said that they were glad.",
    ),
  ).toEqual(["meeting held Donald Tusk + Emmanuel Macron + Hakan Fidan"]));
