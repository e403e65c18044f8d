import { expect, it } from "vitest";
import { wordsOf } from "../../words.ts";
import { clockEnd } from "./clock.ts";

/** The time of day with which a text begins. */
const clock = (text: string): string | null => {
  const w = wordsOf(text);
  const end = clockEnd(w, 0);
  return end ? text.slice(0, w.end[end - 1]) : null;
};

it.each([
  ["at ten and", "at ten"],
  ["at 9.30 a.m., the", "at 9.30 a.m"],
  ["at half past nine he", "at half past nine"],
  ["at four in the afternoon", "at four in the afternoon"],
  ["shortly before noon, he", "shortly before noon"],
  ["around 15:00 local time", "around 15:00 local time"],
  ["over lunch with", "over lunch"],
  ["an hour later", "an hour later"],
  ["in the evening of", "in the evening"],
  ["at two ministers", null],
  ["after five days", null],
  ["at the palace", null],
  ["on Monday", null],
])("%s: %s", (text, want) => expect(clock(text)).toBe(want));
