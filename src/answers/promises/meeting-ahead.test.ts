import { expect, it } from "vitest";
import { meetingAhead } from "./meeting-ahead.ts";

const DAY = "2025-06-27";
const told = (sentence: string): string | null => {
  const found = meetingAhead(sentence, DAY);
  return found && `${[...found.offices].join("+")} ${found.until ?? "any day"}`;
};

it.each([
  ["It would host a summit of the presidents in the coming weeks.", "head-of-state+head-of-government 2025-08-26"],
  ["The foreign ministers are to meet next month.", "foreign-minister 2025-08-28"],
  ["The leaders agreed to meet again in Baku.", "head-of-state+head-of-government any day"],
  ["Oslo offered to arrange a second round of talks between the defence ministers within weeks.", "defence-minister 2025-08-26"],
  ["The presidents will not meet.", null],
  ["The presidents met in Baku.", null],
  ["It would host the games.", null],
  ["Experts will meet next week.", null],
])("%s: %s", (sentence, expected) => expect(told(sentence)).toBe(expected));
