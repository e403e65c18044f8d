import { expect, test } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const held = "Foreign Minister Sergei Lavrov of Russia met Secretary of State Antony Blinken in Geneva on Tuesday.";
const both = ["meeting earlier Antony Blinken + Sergei Lavrov", "meeting held Antony Blinken + Sergei Lavrov"];
const one = ["meeting held Antony Blinken + Sergei Lavrov"];

/** Engagements whose noun is left out. */
test.each([
  [`${held} It was the third meeting of the year. The second took place in Rome in March.`, both],
  [`${held} It was the second round. The first was held in Rome in March.`, both],
  [`${held} The talks were short. The one before, in Rome in March, took place at night.`, both],
  [`${held} The talks were short. The last one was in Rome in March.`, both],
  // Of something else, or of no time and place.
  [`${held} It was the second election there. The first took place in March.`, one],
  [`${held} The talks had two themes. The first was trade.`, one],
  [`${held} The talks were short. The second was the longest.`, one],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test("somebody else's journey", () =>
  expect(
    visitsOf(
      "Indian Foreign Minister Subrahmanyam Jaishankar is expected. The journey answers the one that Penny Wong made to New Delhi in March.",
    ),
  ).toEqual(["earlier Penny Wong IND"]));
