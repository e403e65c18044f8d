import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  ["a fancy", "Imagine President Vladimir Putin in a room in Budapest, with Prime Minister Viktor Orbán as his host.", []],
  [
    "a question",
    "What if President Vladimir Putin sat down at the table with Prime Minister Viktor Orbán and talked for hours?",
    [],
  ],
  [
    "a comparison",
    "Analysts compare President Javier Milei of Argentina with Prime Minister Viktor Orbán of Hungary: both came from outside.",
    [],
  ],
  [
    "a comparison of what both have seen",
    "President Javier Milei of Argentina and Prime Minister Viktor Orbán of Hungary met in Madrid and compared notes over lunch.",
    ["meeting held Javier Milei + Viktor Orbán"],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
