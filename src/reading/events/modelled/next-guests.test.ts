import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const SEEN = "LIMA, 7 May 2024 - President Dina Boluarte received Spain's foreign minister, Jose Manuel Albares, on Tuesday.";
const FIRST = "meeting held Dina Boluarte + Jose Manuel Albares";

describe("one more of those whom somebody sees", () => {
  it.each([
    ["let in", "Chile's ambassador, Fabio Vio, was let in afterwards.", "Fabio Vio"],
    ["shown in", "Half an hour later Kenya's trade minister, Rebecca Miano, was shown in.", "Rebecca Miano"],
    [
      "who comes by the hour",
      "At eleven the head of the World Bank's mission, Vijay Pillai, came with his report.",
      "Vijay Pillai",
    ],
    ["who takes leave", "In the afternoon the ambassador of Gambia, Susan Waffa, took leave.", "Susan Waffa"],
  ])("%s", (_name, more, who) =>
    expect(engagementsOf(`${SEEN} ${more}`)).toEqual([FIRST, `meeting held ${["Dina Boluarte", who].sort().join(" + ")}`].sort()),
  );

  it("of a visitor, those who are at home where he is", () =>
    expect(
      engagementsOf(
        "BERN, 10 April 2024 - The Foreign Minister of Mongolia, Batmunkh Battsetseg, arrived in Switzerland on Wednesday. Federal Councillor Ignazio Cassis was the first to have her for lunch.",
      ),
    ).toEqual(["meeting held Batmunkh Battsetseg + Ignazio Cassis"]));

  it.each([
    ["one who spoke elsewhere", "Chile's Gabriel Boric called the talks useful in an interview in Santiago."],
    ["one who did not come", "Chile's ambassador, Fabio Vio, was not shown in."],
    ["one who is due somewhere", "The UN's new envoy for the Andes, Mary Robinson, is due in La Paz in the first days of June."],
    ["one of whom something is told", "The door opened on a portrait of Chile's president, Gabriel Boric, and of his dog."],
    ["one who follows events", "Chile's foreign minister, Alberto van Klaveren, followed events from Santiago."],
  ])("not %s", (_name, more) => expect(engagementsOf(`${SEEN} ${more}`)).toEqual([FIRST]));
});
