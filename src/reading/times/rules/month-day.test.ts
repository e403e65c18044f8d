import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They had breakfast on the 18th.", "2018-04", "18th = 2018-04-18"],
  ["They met on the 3rd in Oslo.", "2024-07-06", "3rd = 2024-07-03"],
  ["They met on the 28th.", "2024-07-06", "28th = 2024-06-28"],
  ["They will meet on the 2nd.", "2024-07-06", "2nd = 2024-08-02"],
  ["The delegation will leave on the 7th.", "2025-06-05", "7th = 2025-06-07"],
  ["They will stay until the 16th.", "2018-11-06", "16th = 2018-11-16 until"],
  ["They spoke on the night of the 3rd.", "2024-07-06", "3rd = 2024-07-03"],
  ["They met on 14 March. | They spoke on the 31st.", "2024-07-06", "31st = 2024-03-31"],
  ["They met on 14 March. | They spoke on the 3rd.", "2024-07-06", "3rd = 2024-07-03"],
  ["A meeting is set for the 20th.", "2024-07-06", "20th = 2024-07-20"],
  ["They will meet on the 5th of next month.", "2024-07-06", "5th of next month = 2024-08-05"],
])("%s", (text, edtf, reading) => expect(readingsOf(text, edtf)).toContain(reading));

test.each(["They met on the 20th floor.", "On the 20th anniversary they met.", "The 18th session opened."])("not: %s", (text) =>
  expect(readingsOf(text, "2024-07-06")).toEqual([]),
);
