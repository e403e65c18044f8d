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
  [
    "him is who the clause before told of",
    "Wang Yi was in the Russian capital; Vladimir Putin and Sergey Lavrov received him.",
    "2023-02-22",
    ["him = Wang Yi"],
  ],
  [
    "ministers of a headline are the report's",
    "India, China ministers likely to meet. External Affairs Minister S. Jaishankar will see his Chinese counterpart Wang Yi. The two last met in Moscow.",
    "2021-07-13",
    ["The two = S. Jaishankar + Wang Yi"],
  ],
];

describe("pointing", () => {
  it.each(rows)("%s", (_, text, day, expected) => {
    expect(pointedIn(text, day)).toEqual(expected);
  });
});
