import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, its day, and the people read in it. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "the President beside his wife",
    "Spain's King Felipe VI came to the White House as the guest of the President and Melania Trump.",
    "2018-06-19",
    ["Felipe VI | King | ESP", "Melania Trump | First Lady | USA", "(Donald Trump) | President | USA"],
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
