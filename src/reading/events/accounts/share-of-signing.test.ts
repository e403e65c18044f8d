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
  ])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it("near miss: one side's share of a signing told whole", () =>
    expect(
      engagementsOf(`${KANE} and ${REYES} signed the treaty in Hanoi on Tuesday. Lorenzana signed a second copy in Hanoi.`),
    ).toEqual(["signing held Delfin Lorenzana + Fiame Naomi Mataafa"]));

  it.each([
    `${REYES} signed the treaty in Manila on Tuesday.`,
    `${REYES} signed the law on Tuesday.`,
    `${REYES} will not sign the treaty.`,
  ])("near miss: %s", (text) => expect(engagementsOf(text)).toEqual([]));
});
