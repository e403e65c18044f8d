import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** How many visits a text tells. */
test.each([
  ["Spanish Foreign Minister José Manuel Albares will make visits to Peru, Chile and Ecuador from June 3 to 8.", 3],
  [
    "At the invitation of the governments of Peru, Chile and Ecuador, Spanish Foreign Minister José Manuel Albares will travel to these three countries in June.",
    3,
  ],
  ["Secretary of State Antony Blinken travelled to Cairo on Monday and on to Amman on Tuesday.", 2],
  // One country, told by its towns.
  ["Secretary of State Antony Blinken flew to Lima, Peru, on Monday.", 1],
  ["Chinese Foreign Minister Wang Yi will visit Lyon and Paris on Monday.", 1],
  // The second place is no stop.
  ["Secretary of State Antony Blinken visited Cairo on Monday to speak of the war in Sudan.", 1],
])("%s", (text, expected) => expect(engagementsOf(text, ["visit"])).toHaveLength(expected));
