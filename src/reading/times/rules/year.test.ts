import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met in 2014.", "2014 = 2014"],
  ["Nobody came since 2003.", "2003 = 2003 since"],
  ["It shall end by 2030.", "2030 = 2030 until"],
  ["They met in early 2022.", "early 2022 = 2022-01/2022-04"],
  ["He served from 2014 to 2019.", "2014 to 2019 = 2014/2019 duration"],
  ["He served 2014-2019 there.", "2014-2019 = 2014/2019 duration"],
  ["The summit of 2014 was in Wales.", "2014 = 2014"],
  ["The 2014 NATO summit was in Wales.", "2014 = 2014"],
  ["The Agreement of 2015 binds.", "2015 = 2015 background"],
  ["The 2015 Paris Agreement binds.", "2015 = 2015 background"],
  ["The Agreement (2015) binds.", "2015 = 2015 background"],
  ["He was born in 1954.", "1954 = 1954 background"],
  ["It was the 50th anniversary of the Treaty of 1923.", "1923 = 1923 background"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test.each([
  "Resolution 1325 binds.",
  "Vision 2030 guides them.",
  "The 2030 Agenda guides them.",
  "It costs Rs 2,014 a day.",
  "Some 2000 people came.",
  "It began at 20:15.",
  "COP26 and the G20 met.",
  "He is 64 years old.",
  "It costs Rs 600,000.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([]);
});
