import { expect, test } from "vitest";
import { engagementsOf } from "./check.ts";

/** How many visits a text tells. */
test.each([
  ["Chinese Foreign Minister Wang Yi will pay visits to Egypt, Tunisia and Togo from June 13 to 18.", 3],
  [
    "At the invitation of the Ministries of Foreign Affairs of Egypt, Tunisia and Togo, Chinese Foreign Minister Wang Yi will pay visits to these three countries in June.",
    3,
  ],
  ["US Secretary of State Antony Blinken travelled to Cairo on Monday and on to Amman on Tuesday.", 2],
  // One country, told by its towns.
  ["US Secretary of State Antony Blinken flew to Lima, Peru, on Monday.", 1],
  ["Chinese Foreign Minister Wang Yi will visit Lyon and Paris on Monday.", 1],
  // The second place is no stop.
  ["US Secretary of State Antony Blinken visited Cairo on Monday to speak of the war in Sudan.", 1],
])("%s", (text, expected) => expect(engagementsOf(text, ["visit"])).toHaveLength(expected));
