import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const KANE = "Samoan Foreign Minister Fiame Naomi Mataafa",
  REYES = "Philippine Defence Secretary Delfin Lorenzana";

describe("signings of which one side is told", () => {
  it.each([
    [`${REYES} signed the treaty in Hanoi on Tuesday.`, ["signing held Delfin Lorenzana"]],
    [
      `The Philippines left the pact on Monday, two years after ${REYES} had signed it in Hanoi.`,
      ["signing earlier Delfin Lorenzana"],
    ],
    ["Samoa signed the convention in Geneva on Tuesday.", ["signing held Samoa"]],
    ["An accord was signed in Doha on Monday by Chad's government and some forty rebel groups.", ["signing held Chad"]],
    [
      "Chad's government and two rebel groups signed an accord in Doha on Monday. President Macky Sall of Senegal and Rwanda's Paul Kagame looked on.",
      ["signing held Chad + Macky Sall + Paul Kagame"],
    ],
  ])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it("near miss: one side's share of a signing told whole", () =>
    expect(
      engagementsOf(`${KANE} and ${REYES} signed the treaty in Hanoi on Tuesday. Lorenzana signed a second copy in Hanoi.`),
    ).toEqual(["signing held Delfin Lorenzana + Fiame Naomi Mataafa"]));

  it.each([
    `${REYES} signed the treaty in Manila on Tuesday.`,
    `${REYES} signed the law on Tuesday.`,
    `${REYES} will not sign the treaty.`,
    "Chad's government signed a contract in Ndjamena on Monday.",
  ])("near miss: %s", (text) => expect(engagementsOf(text)).toEqual([]));
});
