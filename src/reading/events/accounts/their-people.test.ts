import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const STATES = "Samoa and Rwanda signed an agreement on air services in Kigali on Tuesday.";
const TUILAEPA = "Samoan Foreign Minister Sefo Tanielu",
  UWASE = "Rwandan Transport Minister Claude Uwase";

describe("states, then those who acted for them", () => {
  it.each([
    `${STATES} It was signed by ${TUILAEPA} and ${UWASE}.`,
    `${STATES} ${TUILAEPA} and ${UWASE} put their names to the document.`,
    `${STATES} The pact will open new routes. The agreement was signed by ${TUILAEPA} and ${UWASE}.`,
  ])("%s", (text) => expect(engagementsOf(text)).toEqual(["signing held Claude Uwase + Sefo Tanielu"]));

  it("the talks of two states are those of the two who led them", () =>
    expect(
      engagementsOf(
        `Samoa and Rwanda held the second round of political consultations in Kigali on Tuesday. The consultations were co-chaired by ${TUILAEPA} and ${UWASE}.`,
      ),
    ).toEqual(["meeting held Claude Uwase + Sefo Tanielu"]));

  it("a round whose short name is told by who chaired it, once", () =>
    expect(
      engagementsOf(
        `Samoa and Rwanda held the seventh round of Foreign Office Consultations (FOC) in Kigali on 3 May 2024. The FOC was co-chaired by ${TUILAEPA} and ${UWASE}.`,
        ["meeting", "gathering"],
      ),
    ).toEqual(["meeting held Claude Uwase + Sefo Tanielu"]));

  it.each([
    [
      `${STATES} A separate accord on fishing was signed by ${TUILAEPA} and ${UWASE}.`,
      ["signing held Claude Uwase + Sefo Tanielu", "signing held Rwanda + Samoa"],
    ],
    [
      `${STATES} It was signed by ${TUILAEPA} and Kenyan Transport Minister James Otieno.`,
      ["signing held James Otieno + Sefo Tanielu", "signing held Rwanda + Samoa"],
    ],
  ])("near miss: %s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
});
