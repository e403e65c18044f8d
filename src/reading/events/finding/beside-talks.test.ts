import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

it.each([
  "The memorandum gives Kenya and Oman a structured framework for dialogue between the two countries.",
  "Kenya and Oman want a permanent mechanism of consultations between their ministries.",
  "Foreign Minister Sayyid Badr weighed the next phase of the talks between Kenya and Oman.",
])("no sitting is told: %s", (text) => expect(engagementsOf(text, ["meeting"])).toEqual([]));

it("talks within a framework were held", () =>
  expect(
    engagementsOf(
      "Kenyan President William Ruto and Oman's Sultan Haitham held talks on the framework for trade in Muscat on Monday.",
      ["meeting"],
    ),
  ).toEqual(["meeting held Haitham + William Ruto"]));
