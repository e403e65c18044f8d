import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, its day, and the people read in it. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "the President beside his wife",
    "Jordan's King Abdullah II was the guest of the President and Laura Bush.",
    "2005-03-15",
    ["Abdullah II | King | JOR", "Laura Bush | First Lady | USA", "(George W. Bush) | President | USA"],
  ],
  [
    "the President beside his minister, whose title is another",
    "The President and Secretary Blinken met Chinese Foreign Minister Wang Yi.",
    "2024-04-26",
    ["Wang Yi | Foreign Minister | CHN", "Blinken | Secretary of State | USA", "(Joe Biden) | President | USA"],
  ],
  [
    "near miss: nobody named beside",
    "The ambassador and the President met Chinese Foreign Minister Wang Yi.",
    "2024-04-26",
    ["Wang Yi | Foreign Minister | CHN"],
  ],
];

describe("a head of state beside somebody named", () => {
  it.each(rows)("%s", (_, text, day, expected) => expect(peopleIn(text, day)).toEqual(expected));
});
