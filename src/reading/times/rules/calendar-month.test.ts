import { describe, expect, test } from "vitest";
import { readingsOf } from "../check.ts";

describe("a month", () => {
  test.each([
    ["They met in March 2022.", "March 2022 = 2022-03"],
    ["They met in March of 2022.", "March of 2022 = 2022-03"],
    ["They met last November.", "last November = 2023-11"],
    ["They met in June.", "June = 2024-06"],
    ["They met in September.", "September = 2023-09"],
    ["They will meet in September.", "September = 2024-09"],
    ["He accepted an invitation from the premier to visit Oslo in September.", "September = 2024-09"],
    ["They agreed to meet in September.", "September = 2024-09"],
    ["He accepted the post in September.", "September = 2023-09"],
    ["They met in June last year.", "June last year = 2023-06"],
    ["They met in May of last year.", "May of last year = 2023-05"],
    ["They will meet in March of next year.", "March of next year = 2025-03"],
    ["They met in November of the previous year.", "November of the previous year = 2023-11"],
    ["At the end of May they met in Lima.", "end of May = 2024-05-21/2024-05-31"],
    ["His visit, twice put off, is now to come about in January.", "January = 2025-01"],
    ["The visit, announced for December, is off.", "December = 2024-12"],
    ["They will meet next March.", "next March = 2025-03"],
    ["It was signed late in February.", "late in February = 2024-02-21/2024-02-29"],
    ["It was signed in early May 2021.", "early May 2021 = 2021-05-01/2021-05-10"],
    ["It was signed at the end of August 2021.", "end of August 2021 = 2021-08-21/2021-08-31"],
    ["The May summit failed.", "May = 2024-05"],
    ["The President's June trip was long.", "June = 2024-06"],
    ["Nobody has come since May.", "May = 2024-05 since"],
    ["He stays until September 2025.", "September 2025 = 2025-09 until"],
    ["The Moscow meeting of September 2020 failed.", "September 2020 = 2020-09"],
  ])("%s", (text, reading) => {
    expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
  });

  test.each([
    "They may meet.",
    "May I ask, he said.",
    "The March of Friends passed.",
    "Deputy Secretary April Stone met them.",
    "Jan Kowalski met them.",
    "The Black January memorial was opened.",
    "The October Revolution was remembered.",
    "August Holt said so.",
  ])("not: %s", (text) => {
    expect(readingsOf(text, "2024-07-06")).toEqual([]);
  });

  test("undated", () => expect(readingsOf("They met in November.", null)).toEqual(["November = open"]));
});
