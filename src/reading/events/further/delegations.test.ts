import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test("a delegation named, with its head and its list", () => {
  const text =
    "President Joe Biden on Tuesday named those who form a Presidential Delegation to Asunción, Paraguay, that is to see a president sworn in on June 8, 2024.\n\nThe Honorable Deb Haaland, United States Secretary of the Interior, is to head the delegation.\n\nMembers of the Presidential Delegation:\n\nThe Honorable Marc Ostfield, United States Ambassador to Paraguay\n\nThe Honorable Brian Nichols, Assistant Secretary of State of the United States";
  expect(engagementsOf(text, ["visit", "meeting"])).toEqual(["visit planned Brian Nichols + Deb Haaland + Marc Ostfield"]);
});

test.each([
  // Nobody is named, or nobody names a delegation.
  "President Joe Biden on Tuesday named those who form a Presidential Delegation to Asunción, Paraguay. More will be told soon.",
  "The presidential delegation to Asunción was discussed in the press. Secretary of the Interior Deb Haaland is to head the review of the budget.",
])("nothing: %s", (text) => expect(engagementsOf(text, ["visit"])).toEqual([]));
