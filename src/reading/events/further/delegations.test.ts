import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test("a delegation named, with its head and its list", () => {
  const text =
    "President Joe Biden on Monday named the members of a Presidential Delegation to Kuwait City, Kuwait, to pay respects on May 18, 2024.\n\nThe Honorable Lloyd Austin, United States Secretary of Defense, will lead the delegation.\n\nMembers of the Presidential Delegation:\n\nThe Honorable Karen Sasahara, United States Ambassador to the State of Kuwait\n\nThe Honorable Victoria Nuland, Acting Deputy Secretary of State of the United States";
  expect(engagementsOf(text, ["visit", "meeting"])).toEqual(["visit planned Karen Sasahara + Lloyd Austin + Victoria Nuland"]);
});

test.each([
  // Nobody is named, or nobody names a delegation.
  "President Joe Biden on Monday named the members of a Presidential Delegation to Kuwait City, Kuwait. More will be told soon.",
  "The presidential delegation to Kuwait City was discussed in the press. Secretary of Defense Lloyd Austin will lead the review of the budget.",
])("nothing: %s", (text) => expect(engagementsOf(text, ["visit"])).toEqual([]));
