import { expect, it } from "vitest";
import { claimedTime } from "./claimed-time.ts";

it.each([
  ["They met on 5 September 2008 in Tripoli.", "2008-09-05", "on 5 September 2008"],
  ["They met in Tripoli on September 5, 2008.", "2008-09-05", "on September 5, 2008"],
  ["They met on 5th Sept. 2008.", "2008-09-05", "on 5th Sept. 2008"],
  ["They met on 2008-09-05.", "2008-09-05", "on 2008-09-05"],
  ["They met in July 2023.", "2023-07", "in July 2023"],
  ["They met in 2016.", "2016", "in 2016"],
])("%s", (sentence, edtf, words) => expect(claimedTime(sentence)).toMatchObject({ edtf, words, basis: "stated" }));

it("ends a month and a year on their last days", () => {
  expect(claimedTime("in February 2024")).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
  expect(claimedTime("in 2016")).toMatchObject({ from: "2016-01-01", to: "2016-12-31" });
});

it.each([
  "They met yesterday.",
  "They met on 31 February 2024.",
  "They met on 2024-13-05.",
  "The 1992 consensus stands.",
  "They may meet.",
])("states no such time: %s", (sentence) => expect(claimedTime(sentence)).toBeNull());
