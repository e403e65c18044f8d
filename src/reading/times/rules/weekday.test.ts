import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

// 2024-07-06 is a Saturday.
test.each([
  ["They met on Thursday.", "Thursday = 2024-07-04"],
  ["They met on Saturday.", "Saturday = 2024-07-06"],
  ["He, who came on Thursday, will stay.", "Thursday = 2024-07-04"],
  ["He sets out for Rome on Thursday.", "Thursday = 2024-07-11"],
  ["Ruto has him to dinner on Thursday.", "Thursday = 2024-07-11"],
  ["He comes here on Thursday.", "Thursday = 2024-07-11"],
  ["Lima follows on Thursday.", "Thursday = 2024-07-11"],
  ["The vote follows talks on Thursday.", "Thursday = 2024-07-04"],
  ["He is awaited there on Thursday.", "Thursday = 2024-07-11"],
  ["They met on Sunday.", "Sunday = 2024-06-30"],
  ["They will meet on Monday.", "Monday = 2024-07-08"],
  ["The hearing begins on Friday morning.", "Friday morning = 2024-07-12"],
  ["He will go, the ministry said on Friday.", "Friday = 2024-07-05"],
  ["They met last Wednesday.", "last Wednesday = 2024-07-03"],
  ["They meet next Tuesday.", "next Tuesday = 2024-07-09"],
  ["His trip was to begin this coming Sunday.", "this coming Sunday = 2024-07-07"],
  ["He left Monday afternoon.", "Monday afternoon = 2024-07-01"],
  ["They met on Tuesday last week.", "Tuesday last week = 2024-06-25"],
  ["They sat from Monday to Wednesday last week.", "Monday to Wednesday last week = 2024-06-24/2024-06-26"],
  ["He will be here from Sunday to Tuesday of next week.", "Sunday to Tuesday of next week = 2024-07-07/2024-07-09"],
  ["On Thursday he is the guest of the King.", "Thursday = 2024-07-11"],
  ["On Thursday she has an appointment with the King.", "Thursday = 2024-07-11"],
  ["On Thursday he is said to have met the King.", "Thursday = 2024-07-04"],
  ["On Thursday the premier, who is a lawyer, met the King.", "Thursday = 2024-07-04"],
  ["The forum lasts from Friday to Sunday.", "Friday to Sunday = 2024-07-05/2024-07-07"],
  ["He left for Riga, where on Thursday he hands over the chair.", "Thursday = 2024-07-11"],
  ["He left for Riga, where on Thursday he handed over the chair.", "Thursday = 2024-07-04"],
  ["It took him until Monday to find the words.", "Monday = 2024-07-01"],
  ["The truce holds until Monday.", "Monday = 2024-07-08 until"],
  ["They must release him by Tuesday.", "Tuesday = 2024-07-09 until"],
  ["Monday is the day of their next talks.", "Monday = 2024-07-08"],
  ["Talks resume on Monday.", "Monday = 2024-07-08"],
  ["On Tuesday she moves on to Oslo.", "Tuesday = 2024-07-09"],
  ["On Tuesday he will take part in the summit.", "Tuesday = 2024-07-09"],
  ["On Tuesday she went to Berlin.", "Tuesday = 2024-07-02"],
  ["Friday had been suggested, he revealed.", "Friday = 2024-07-12"],
  ["They were to have dined on Wednesday.", "Wednesday = 2024-07-10"],
  ["On Wednesday the president is expected in Bursa.", "Wednesday = 2024-07-10"],
  ["Brazil has returned, and on Wednesday he goes on to Lima.", "Wednesday = 2024-07-10"],
  ["On Monday the president and the premier were each to receive him.", "Monday = 2024-07-08"],
  ["He spoke with his neighbour, Mr Brown, on Monday ahead of the Conference of Mayors.", "Monday = 2024-07-01"],
  ["They met for the first time since she became chancellor on Monday.", "Monday = 2024-07-01 background"],
  ["A note about Monday's clash at sea was handed over.", "Monday = 2024-07-01 background"],
  ["He spoke at Monday's ceremony in the square.", "Monday = 2024-07-01"],
  ["Monday's three-hour round of talks was long.", "Monday = 2024-07-01"],
  // Of what was spoken of, and of what was done and looks like a plan.
  ["She laid the plan before him on Monday.", "Monday = 2024-07-01"],
  ["They discussed the proposed pipeline on Monday.", "Monday = 2024-07-01"],
  ["They put their heads together on Monday.", "Monday = 2024-07-01"],
  ["They set their hands to a treaty on Monday.", "Monday = 2024-07-01"],
  ["They confirmed the planned talks on Monday.", "Monday = 2024-07-08"],
  ["There is a plan to meet on Monday.", "Monday = 2024-07-08"],
  ["Presidents Ruto and Kagame meet on Monday.", "Monday = 2024-07-08"],
  // In the present, or of a plan that may be over: the nearer one.
  ["President Ruto meets him on Monday.", "Monday = 2024-07-08"],
  ["President Ruto meets him on Thursday.", "Thursday = 2024-07-04"],
  ["Ms Lind was expected in Bergen on Monday.", "Monday = 2024-07-08"],
  ["The two ministers are each to see her on Tuesday.", "Tuesday = 2024-07-09"],
  ["They conferred from Monday night until Tuesday morning.", "Monday night until Tuesday morning = 2024-07-01/2024-07-02"],
  ["She has agreed to meet him on Monday.", "Monday = 2024-07-08"],
  ["She was due to meet him on Monday.", "Monday = 2024-07-08"],
  ["She won't meet him on Monday.", "Monday = 2024-07-08"],
  ["She was looking forward to the talks on Monday.", "Monday = 2024-07-08"],
  ["She agreed to the terms on Monday.", "Monday = 2024-07-01"],
  ["She managed to meet him on Monday.", "Monday = 2024-07-01"],
  ["# Lavrov to visit Baku on Monday", "Monday = 2024-07-08"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test.each([
  "He works every Monday.",
  "Mondays are calm.",
  "The Sunday Times said so.",
  "Bloody Sunday was remembered.",
  "sunday",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([]);
});

test("the report's month bounds it, no date leaves it open", () => {
  expect(readingsOf("They met on Thursday.", "2012-08")).toEqual(["Thursday = 2012-08"]);
  expect(readingsOf("They met on Thursday.", null)).toEqual(["Thursday = open"]);
});

test("the verb behind a day that opens its clause tells where it lies", () => {
  expect(readingsOf("They were to talk on Tuesday with him, who on Wednesday had spoken.", "2024-07-06")).toEqual([
    "Tuesday = 2024-07-09",
    "Wednesday = 2024-07-03",
  ]);
});

test("a day of what 'since' tells is none of an act; a day behind another clause is", () => {
  expect(readingsOf("It was her first trip since taking office in May, and she left on Monday.", "2024-07-06")).toEqual([
    "May = 2024-05 background",
    "Monday = 2024-07-01",
  ]);
  expect(readingsOf("They have met since Monday.", "2024-07-06")).toEqual(["Monday = 2024-07-01 since"]);
});
