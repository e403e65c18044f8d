import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

const TALKS = "Foreign Minister Winston Peters of New Zealand met Secretary of State Antony Blinken in Washington on Thursday.";

/** Journeys that are told by their goal alone: of whom. */
test.each([
  [
    `${TALKS} Blinken spoke of his visit to Laos and Vietnam in March.`,
    ["earlier Antony Blinken LAO", "earlier Antony Blinken VNM"],
  ],
  [`${TALKS} His trip to Canada and Mexico begins on Saturday.`, ["planned Winston Peters CAN", "planned Winston Peters MEX"]],
  [`${TALKS} He remembered Blinken's visit to Beijing last year.`, ["earlier Antony Blinken CHN"]],
  [
    "President Gabriel Boric of Chile called off his trip to Ghana. Visits to Togo and Benin had been scrapped earlier.",
    ["cancelled Gabriel Boric BEN", "cancelled Gabriel Boric GHA", "cancelled Gabriel Boric TGO"],
  ],
  [
    "Foreign Minister Winston Peters of New Zealand arrived in Washington on Wednesday for a visit. A trip to Peru and Ecuador comes next.",
    ["held Winston Peters USA", "planned Winston Peters ECU", "planned Winston Peters PER"],
  ],
  [
    "Foreign Minister Tanja Fajon of Slovenia led a trade delegation to Georgia and Armenia last week.",
    ["held Tanja Fajon ARM", "held Tanja Fajon GEO"],
  ],
  // Of somebody else, of no day, or of nobody who travels.
  [`${TALKS} He remembered his own trips to Nepal.`, []],
  [
    "Foreign Minister Winston Peters of New Zealand arrived in Washington on Wednesday. A visit to Brazil by six lawmakers comes next.",
    ["held Winston Peters USA"],
  ],
  [`${TALKS} They agreed that the troops should stay at a distance.`, []],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));

test("where a journey went, whatever is told behind it", () => {
  const text = "The visit of Polish Prime Minister Donald Tusk to Paris ended with talks.";
  expect(visitsOf(text)).toEqual(["held Donald Tusk FRA"]);
});
