import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

/** What is told, a text and its day, and whom each pointing phrase means. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "she is the woman told of",
    "Dr. Bimala Rai Paudyal, Minister for Foreign Affairs, called on Dinesh Gunawardena. She thanked him.",
    "2023-02-04",
    ["She = Bimala Rai Paudyal", "him = Dinesh Gunawardena"],
  ],
  [
    "no king is the President",
    "King Felipe VI met President Emmanuel Macron. The President thanked the King.",
    "2023-02-04",
    ["The President = Emmanuel Macron", "the King = Felipe VI"],
  ],
  [
    "the deputy is another",
    "The Amir Sheikh Tamim bin Hamad Al-Thani sent a cable. The Deputy Amir sent another.",
    "2023-09-09",
    ["The Deputy Amir = "],
  ],
];

describe("pointing", () => {
  it.each(rows)("%s", (_, text, day, expected) => {
    expect(pointedIn(text, day)).toEqual(expected);
  });
});
