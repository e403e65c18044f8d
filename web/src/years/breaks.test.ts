import { expect, test } from "vitest";
import { breaks } from "./breaks.ts";

const years = (...counts: number[]) => counts.map((count, at) => ({ year: String(2015 + at), count, kinds: {} }));
const found = (...counts: number[]) => breaks(years(...counts)).map(({ year, what }) => `${year} ${what}`);

test.each<[string, number[], string[]]>([
  ["a steady rhythm", [2, 3, 2, 3], []],
  ["a silence after a rhythm, and its end", [2, 2, 0, 0, 3], ["2017 silent"]],
  ["one contact and then none", [1, 0, 0, 0, 1], ["2016 silent"]],
  ["a third of what was usual", [6, 6, 6, 2], ["2018 fewer"]],
  ["three times as much", [1, 2, 1, 6], ["2018 more"]],
  ["from one to three is no more", [1, 1, 3], []],
  ["no year before, nothing to break", [9], []],
])("%s", (_name, counts, expected) => {
  expect(found(...counts)).toEqual(expected);
});

test("each says its figures", () => {
  expect(breaks(years(2, 4, 3, 0))[0]?.why).toBe("2018: none; it was 3 a year from 2015 to 2017.");
  expect(breaks(years(2, 0, 0, 4))[0]?.why).toBe("2016 to 2017: none; it was 2 a year in 2015, and 4 again in 2018.");
  expect(breaks(years(6, 6, 2))[0]?.why).toBe("2017: 2; it was 6 a year from 2015 to 2016.");
});
