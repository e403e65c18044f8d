import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const held = "Foreign Minister Sergei Lavrov of Russia met Secretary of State Antony Blinken in Geneva on Tuesday.";
const planned = "Foreign Minister Sergei Lavrov of Russia will meet Secretary of State Antony Blinken in Geneva next week.";

/** Engagements told beside the chief one without their people. */
test.each([
  [
    `${held} A further round is planned for Monday.`,
    ["meeting held Antony Blinken + Sergei Lavrov", "meeting planned Antony Blinken + Sergei Lavrov"],
  ],
  [
    `${held} The talks are to be resumed on Saturday.`,
    ["meeting held Antony Blinken + Sergei Lavrov", "meeting planned Antony Blinken + Sergei Lavrov"],
  ],
  [
    `${held} Commanders of both sides will confer on Friday.`,
    ["meeting held Antony Blinken + Sergei Lavrov", "meeting planned Russia + United States"],
  ],
  [
    `${planned} Generals of both armies will confer on Friday.`,
    ["meeting planned Antony Blinken + Sergei Lavrov", "meeting planned Russia + United States"],
  ],
  [
    `${held} Their previous meeting was in Rome in March.`,
    ["meeting earlier Antony Blinken + Sergei Lavrov", "meeting held Antony Blinken + Sergei Lavrov"],
  ],
  [
    `${held} A first session, on Monday night, had broken up after an hour.`,
    ["meeting held Antony Blinken + Sergei Lavrov", "meeting held Antony Blinken + Sergei Lavrov"],
  ],
  [
    `${held} The thaw goes back to a meeting in Rome in March.`,
    ["meeting earlier Antony Blinken + Sergei Lavrov", "meeting held Antony Blinken + Sergei Lavrov"],
  ],
  // Of others, or of no day and no town, or the same one.
  [
    `${held} The row goes back to a meeting in Rome in March, of which Brazil was told.`,
    ["meeting held Antony Blinken + Sergei Lavrov"],
  ],
  [`${held} It was their last meeting.`, ["meeting held Antony Blinken + Sergei Lavrov"]],
  [`${held} The commanders saw them off.`, ["meeting held Antony Blinken + Sergei Lavrov"]],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
