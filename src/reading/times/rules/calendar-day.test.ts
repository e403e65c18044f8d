import { describe, expect, test } from "vitest";
import { mentionsOf, readingsOf } from "../check.ts";

describe("a day of a named month", () => {
  test.each([
    ["They met on 4 April 2024 in Baku.", "4 April 2024 = 2024-04-04"],
    ["They met on April 4, 2024.", "April 4, 2024 = 2024-04-04"],
    ["They met on the 15th of January 2023.", "15th of January 2023 = 2023-01-15"],
    ["They met on Jan. 10, 2022.", "Jan. 10, 2022 = 2022-01-10"],
    ["Tue 3rd March 2015 they met.", "Tue 3rd March 2015 = 2015-03-03"],
    ["They dined on May 9 this year.", "May 9 this year = 2024-05-09"],
    ["They dined on May 9 last year.", "May 9 last year = 2023-05-09"],
    ["He arrived on April 3.", "April 3 = 2024-04-03"],
    ["He arrived on December 30.", "December 30 = 2023-12-30"],
    ["The talks were held on 17 June.", "17 June = 2024-06-17"],
    ["He will visit on November 21-22.", "November 21-22 = 2024-11-21/2024-11-22"],
    ["He is there from Thursday 4 to Tuesday 9 July.", "Thursday 4 to Tuesday 9 July = 2024-07-04/2024-07-09"],
    ["He comes on Monday, 8 and Tuesday, 9 July.", "Monday, 8 and Tuesday, 9 July = 2024-07-08/2024-07-09"],
    ["The forum ran from 3 to 5 May.", "3 to 5 May = 2024-05-03/2024-05-05"],
    ["They met on July 1 and 2, 2022.", "July 1 and 2, 2022 = 2022-07-01/2022-07-02"],
    ["2009, Oct 10: protocols.", "2009, Oct 10 = 2009-10-10"],
    ["They met on Friday, August 24.", "Friday, August 24 = 2018-08-24"],
    ["The Declaration of 15 June 2021 stands.", "15 June 2021 = 2021-06-15 background"],
    ["The November 10, 2020 statement stands.", "November 10, 2020 = 2020-11-10 background"],
    ["Since 28 May is a holiday, they rested.", "28 May = 2024-05-28 background"],
  ])("%s", (text, reading) => {
    expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
  });

  test("two days that are the ends of one time", () => {
    expect(readingsOf("The forum lasted from 28 April to 2 May.", "2024-07-06")).toEqual([
      "28 April to 2 May = 2024-04-28/2024-05-02",
    ]);
    expect(readingsOf("The forum lasted from 28 April to 2 May 2022.", "2024-07-06")).toEqual([
      "28 April to 2 May 2022 = 2022-04-28/2022-05-02",
    ]);
    expect(readingsOf("It lasted from 30 December to 2 January 2022.", "2024-07-06")).toEqual([
      "30 December to 2 January 2022 = 2021-12-30/2022-01-02",
    ]);
  });

  test.each([
    "In March 15 ministers met.",
    "They walked to 26 September Square.",
    "They may 3 times refuse.",
    "It fell on 31 February 2024.",
    "It was 30 Aprils ago.",
  ])("not: %s", (text) => {
    expect(mentionsOf(text, "2024-07-06").filter((m) => m.time.from === m.time.to)).toEqual([]);
  });

  test("without a report's day it is open, or counts from the last day told", () => {
    expect(readingsOf("They met on 4 April.", null)).toEqual(["4 April = open"]);
    expect(readingsOf("They met on 4 April 2019. | They met again on 9 April.", null)).toEqual([
      "4 April 2019 = 2019-04-04",
      "9 April = 2019-04-09",
    ]);
  });

  test("a month or a year of the report is enough for the year", () => {
    expect(readingsOf("She arrived on August 22.", "2012-08")).toEqual(["August 22 = 2012-08-22"]);
    expect(readingsOf("She arrived on August 22.", "2012")).toEqual(["August 22 = 2012-08-22"]);
  });
});
