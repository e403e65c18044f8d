import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** Gatherings of states whose people are not named. */
test.each([
  ["Officials from Egypt, Qatar and Oman met in Doha on Monday to discuss a truce.", ["gathering held Egypt + Oman + Qatar"]],
  ["Delegations from Peru, Chile and Ecuador will convene in Lima next week.", ["gathering planned Chile + Ecuador + Peru"]],
  // Two are talks; what did not come about, and parts of one state.
  ["Delegations from Armenia, Georgia and Azerbaijan did not meet in Batumi on Monday.", []],
  ["Delegates from Scotland, Wales and England met in Liverpool on Sunday.", []],
])("%s", (text, expected) =>
  expect(engagementsOf(text, ["gathering"]).filter((x) => !x.startsWith("gathering denied"))).toEqual(expected),
);
