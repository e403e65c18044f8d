import { expect, test } from "vitest";
import { monthOf, sayDate, sayEdtf, sayLength, sayWhen } from "./dates.ts";

test.each([
  ["2024-07-09", "9 July 2024"],
  ["2024-07", "July 2024"],
  ["2024-07-XX", "July 2024"],
  ["2024", "2024"],
  ["202X", "2020s"],
  ["2024-21", "spring 2024"],
  ["2024-07-06~", "about 6 July 2024"],
  ["2024?", "2024 (uncertain)"],
  ["not a date", "not a date"],
])("sayDate %s", (edtf, said) => {
  expect(sayDate(edtf)).toBe(said);
});

const when = (edtf: string, basis = "stated", from: string | null = null, to: string | null = null) => ({
  edtf,
  basis,
  from,
  to,
});

test.each([
  ["a day", when("2024-07-09"), "9 July 2024"],
  ["days of one month", when("2024-07-03/2024-07-05"), "3–5 July 2024"],
  ["days of one year", when("2024-06-30/2024-07-02"), "30 June – 2 July 2024"],
  ["days over new year", when("2023-12-30/2024-01-02"), "30 December 2023 – 2 January 2024"],
  [
    "bounds that are inferred are not a duration",
    when("2023-06-03/2024-01-05", "inferred"),
    "between 3 June 2023 and 5 January 2024",
  ],
  ["open end", when("2023-06-03/..", "inferred"), "not before 3 June 2023"],
  ["unknown end", when("2023-06-03/"), "not before 3 June 2023"],
  ["open start", when("../2023-06-03"), "not after 3 June 2023"],
  ["only bounds", when("", "unknown", "2023-06-03", null), "not before 3 June 2023"],
  ["nothing", when("", "unknown"), "undated"],
  ["open at both ends", when("../.."), "undated"],
])("sayWhen: %s", (_name, given, said) => {
  expect(sayWhen(given)).toBe(said);
});

test.each([
  ["a day", when("2024-07-06"), "2024-07"],
  ["a month", when("2024-07"), "2024-07"],
  ["a year", when("2024"), "2024"],
  ["a season has no month", when("2024-21"), "2024"],
  ["a stay is filed under its first day", when("2024-06-30/2024-07-02", "stated", "2024-06-30", "2024-07-02"), "2024-06"],
  ["wide bounds have no month", when("2023-06-03/2024-01-05", "inferred", "2023-06-03", "2024-01-05"), null],
  ["nothing", when(""), null],
])("monthOf: %s", (_name, given, month) => {
  expect(monthOf(given)).toBe(month);
});

test.each([
  [1, "1 day"],
  [59, "59 days"],
  [150, "5 months"],
  [800, "2 years"],
])("sayLength %i", (days, said) => {
  expect(sayLength(days)).toBe(said);
});

test.each([
  ["2018-09-20/..", "not before 20 September 2018"],
  ["../2024-12-31", "not after 31 December 2024"],
  ["2024-05-01/2024-05-31", "1–31 May 2024"],
  ["2024-11", "November 2024"],
])("due %s: %s", (edtf, said) => {
  expect(sayEdtf(edtf)).toBe(said);
});
