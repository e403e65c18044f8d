import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What stands before an office: ranks, and words that are a rank elsewhere. */
it.each([
  ["She vowed to press Russian President Vladimir Putin on it.", ["Vladimir Putin | President | RUS"]],
  ["He met White House press secretary Karine Jean-Pierre.", ["Karine Jean-Pierre | press secretary | USA"]],
  ["He met N. Korean Foreign Minister Choe Son Hui.", ["Choe Son Hui | Foreign Minister | PRK"]],
])("%s", (text, expected) => expect(peopleIn(text)).toEqual(expected));
